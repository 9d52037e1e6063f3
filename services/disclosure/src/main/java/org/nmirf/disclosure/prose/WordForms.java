package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The forms behind a written word: without what grammar put before or after it. */
final class WordForms {

    private static final String LOOKALIKES = "авеѕіјкмнорстхуαβεζηικμνορτυχ";
    private static final String LATIN = "abesijkmhopctxyabezhikmnoptyx";
    private static final Set<String> RUSSIAN_ENDINGS =
            Set.of(
                    "а", "у", "ом", "е", "ы", "ой", "ою", "ым", "ых", "ыми", "ого", "ому", "ей",
                    "ем", "и", "ю", "я", "ам", "ами", "ах", "ов", "ева", "ину", "ия", "ию", "ием");
    private static final List<String> CLITICS =
            List.of(
                    "وبال", "فبال", "وال", "بال", "فال", "كال", "ولل", "فلل", "لل", "ال", "وب",
                    "ول", "وك", "فب", "فل", "و", "ف", "ب", "ل", "ك", "س", "ا");
    private static final int SHORTEST = 2;

    private WordForms() {}

    /** The word itself first. */
    static List<String> of(Word word) {
        String lower = word.lower();
        List<String> forms = new ArrayList<>();
        forms.add(lower);
        if (word.isArabic()) {
            for (String clitic : CLITICS) {
                if (lower.startsWith(clitic) && lower.length() - clitic.length() >= SHORTEST) {
                    forms.add(lower.substring(clitic.length()));
                }
            }
        } else if (isCyrillic(lower)) {
            for (int cut = 1; cut <= 3 && lower.length() - cut > SHORTEST; cut++) {
                if (RUSSIAN_ENDINGS.contains(lower.substring(lower.length() - cut))) {
                    forms.add(lower.substring(0, lower.length() - cut));
                }
            }
        }
        String folded = fold(lower);
        if (!folded.equals(lower)) {
            forms.add(folded);
        }
        return forms;
    }

    static boolean isCyrillic(String word) {
        return word.chars().anyMatch(unit -> unit >= 0x400 && unit < 0x530);
    }

    /** The word with letters of other alphabets that look like Latin ones as those. */
    static String fold(String lower) {
        StringBuilder folded = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            char unit = lower.charAt(at);
            int found = unit < 0x80 ? -1 : LOOKALIKES.indexOf(unit);
            folded.append(found < 0 ? unit : LATIN.charAt(found));
        }
        return folded.toString();
    }
}

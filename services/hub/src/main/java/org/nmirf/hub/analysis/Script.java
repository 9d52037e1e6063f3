package org.nmirf.hub.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** What languages are written in. */
public final class Script {

    /** Languages that are not written in Latin letters. */
    private static final Map<String, UnicodeScript> OTHERS =
            Map.of(
                    "ar", UnicodeScript.ARABIC,
                    "ru", UnicodeScript.CYRILLIC,
                    "zh", UnicodeScript.HAN);

    private Script() {}

    /**
     * Whether a text may be words of a language: whether it has a letter of its script. Numbers are
     * of every language.
     *
     * @param text any text
     * @param language code of a language of content
     */
    public static boolean isIn(String text, String language) {
        UnicodeScript script = OTHERS.getOrDefault(language, UnicodeScript.LATIN);
        boolean hasLetters = false;
        for (int letter : text.codePoints().filter(Character::isLetter).toArray()) {
            if (UnicodeScript.of(letter) == script) {
                return true;
            }
            hasLetters = true;
        }
        return !hasLetters;
    }
}

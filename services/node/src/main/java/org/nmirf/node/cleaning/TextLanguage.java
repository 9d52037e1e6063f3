package org.nmirf.node.cleaning;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the language of a text by its script and its small words. */
public final class TextLanguage {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Map<UnicodeScript, String> SCRIPTS =
            Map.of(
                    UnicodeScript.ARABIC, "ar",
                    UnicodeScript.CYRILLIC, "ru",
                    UnicodeScript.HAN, "zh");

    // Words that only one of the four has, or nearly so.
    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "en",
                    Set.of(
                            "the",
                            "of",
                            "and",
                            "to",
                            "its",
                            "with",
                            "for",
                            "that",
                            "all",
                            "by",
                            "against",
                            "ensure",
                            "rights",
                            "human",
                            "continue"),
                    "fr",
                    Set.of(
                            "les",
                            "des",
                            "et",
                            "aux",
                            "une",
                            "dans",
                            "pour",
                            "du",
                            "le",
                            "sur",
                            "est",
                            "ses",
                            "au",
                            "qui",
                            "droits",
                            "contre",
                            "poursuivre"),
                    "es",
                    Set.of(
                            "el",
                            "los",
                            "las",
                            "y",
                            "del",
                            "una",
                            "con",
                            "en",
                            "al",
                            "la",
                            "su",
                            "sus",
                            "derechos",
                            "contra",
                            "seguir"),
                    "pt",
                    Set.of(
                            "os",
                            "as",
                            "dos",
                            "das",
                            "do",
                            "da",
                            "uma",
                            "com",
                            "em",
                            "ao",
                            "na",
                            "no",
                            "nos",
                            "e",
                            "o",
                            "direitos",
                            "não",
                            "continuar",
                            "pela"));

    private TextLanguage() {}

    /** The code of the language; empty when nothing tells. */
    public static Optional<String> of(String text) {
        return byScript(text).or(() -> bySmallWords(text));
    }

    private static Optional<String> byScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return SCRIPTS.entrySet().stream()
                .filter(entry -> count(text, entry.getKey()) * 2 > letters)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints().filter(unit -> UnicodeScript.of(unit) == script).count();
    }

    private static Optional<String> bySmallWords(String text) {
        String[] words = WORDS.split(text.toLowerCase(Locale.ROOT), -1);
        String best = "";
        int most = 0;
        for (String language : new String[] {"en", "es", "fr", "pt"}) {
            Set<String> known = SMALL_WORDS.getOrDefault(language, Set.of());
            int count = 0;
            for (String word : words) {
                count += known.contains(word) ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return Optional.of(best).filter(language -> !language.isEmpty());
    }
}

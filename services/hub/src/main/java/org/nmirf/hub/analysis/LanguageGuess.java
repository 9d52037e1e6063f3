package org.nmirf.hub.analysis;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the language of a few words by their script, the small words between them, and letters that
 * one language alone has. It says nothing rather than guess: names and single words are in no
 * language.
 */
public final class LanguageGuess {

    private static final List<String> LATIN = List.of("en", "fr", "es", "pt");
    private static final Map<UnicodeScript, String> BY_SCRIPT =
            Map.of(
                    UnicodeScript.ARABIC, "ar",
                    UnicodeScript.CYRILLIC, "ru",
                    UnicodeScript.HAN, "zh");
    private static final Map<String, Pattern> LETTERS =
            Map.of(
                    "es", Pattern.compile("[ñ¿¡]"),
                    "pt", Pattern.compile("[ãõ]|lh|nh[aoe]"),
                    "fr", Pattern.compile("[œêèùûîë]|\\b[ldjs]['’]|qu['’]"));
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** How much clearer than any other a language must be. */
    private static final double MARGIN = 0.4;

    private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

    private LanguageGuess() {}

    /** The language of a text, or empty when nothing tells it. */
    public static Optional<String> of(String text) {
        Optional<String> byScript = byScript(text);
        return byScript.isPresent() ? byScript : byWords(text.toLowerCase(Locale.ROOT));
    }

    /** The language whose script most letters are of; empty for Latin ones, which several share. */
    private static Optional<String> byScript(String text) {
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(BY_SCRIPT::get);
    }

    private static Optional<String> byWords(String text) {
        Map<String, Double> evidence = new HashMap<>();
        for (String word : NO_LETTERS.split(text, -1)) {
            List<String> languages =
                    LATIN.stream()
                            .filter(
                                    language ->
                                            SMALL_WORDS
                                                    .getOrDefault(language, Set.of())
                                                    .contains(word))
                            .toList();
            languages.forEach(
                    language -> evidence.merge(language, 1.0 / languages.size(), Double::sum));
        }
        LETTERS.forEach(
                (language, letters) -> {
                    if (letters.matcher(text).find()) {
                        evidence.merge(language, 1.0, Double::sum);
                    }
                });
        List<Map.Entry<String, Double>> ordered =
                evidence.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .toList();
        boolean isClear =
                ordered.size() == 1
                        || (ordered.size() > 1
                                && ordered.getFirst().getValue() - ordered.get(1).getValue()
                                        > MARGIN);
        return isClear ? Optional.of(ordered.getFirst().getKey()) : Optional.empty();
    }

    private static Map<String, Set<String>> smallWords() {
        Map<String, Set<String>> words = new HashMap<>();
        LATIN.forEach(language -> words.put(language, WordLists.of(language).stop()));
        return Map.copyOf(words);
    }
}

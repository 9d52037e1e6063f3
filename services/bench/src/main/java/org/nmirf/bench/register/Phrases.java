package org.nmirf.bench.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Parts of which made-up recommendations consist, the same in five languages.
 *
 * @param parts name of a part of a sentence to its choices; each has a text a language
 */
record Phrases(Map<String, List<List<String>>> parts) {

    /** In the order of the columns of the file. */
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "ar");

    private static final int SHORTEST_WORD = 5;

    static Phrases read() {
        try (InputStream file = Phrases.class.getResourceAsStream("phrases.txt")) {
            byte[] content = Objects.requireNonNull(file, "phrases.txt").readAllBytes();
            Map<String, List<List<String>>> parts = new HashMap<>();
            new String(content, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .forEach(
                            line ->
                                    parts.computeIfAbsent(
                                                    line.getFirst(), part -> new ArrayList<>())
                                            .add(line.subList(1, line.size())));
            return new Phrases(parts);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A sentence in every language, in their order. */
    List<String> sentence(Random random) {
        List<String> verb = pick("do", random);
        List<String> about = pick("about", random);
        List<String> how = pick("how", random);
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < LANGUAGES.size(); at++) {
            sentences.add(verb.get(at) + " " + about.get(at) + " " + how.get(at) + ".");
        }
        return sentences;
    }

    /** One or two words that somebody might look for, in any of the languages. */
    String words(Random random) {
        int language = random.nextInt(LANGUAGES.size());
        String first = word(pick("about", random).get(language), random);
        return random.nextInt(3) == 0
                ? first + " " + word(pick("how", random).get(language), random)
                : first;
    }

    private static String word(String phrase, Random random) {
        List<String> words = Arrays.asList(phrase.split("[ ']", -1));
        List<String> telling = words.stream().filter(one -> one.length() >= SHORTEST_WORD).toList();
        List<String> choice = telling.isEmpty() ? words : telling;
        return choice.get(random.nextInt(choice.size()));
    }

    private List<String> pick(String part, Random random) {
        List<List<String>> choices = parts.getOrDefault(part, List.of());
        return choices.get(random.nextInt(choices.size()));
    }
}

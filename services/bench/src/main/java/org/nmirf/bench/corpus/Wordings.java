package org.nmirf.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What one language is made of.
 *
 * @param lists name of a list to its words or parts of words
 */
record Wordings(Map<String, List<String>> lists) {

    static Wordings read(String language) {
        try (InputStream file = Wordings.class.getResourceAsStream(language + ".txt")) {
            byte[] content = Objects.requireNonNull(file, language).readAllBytes();
            Map<String, List<String>> lists = new TreeMap<>();
            new String(content, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(
                            line -> {
                                int colon = line.indexOf(':');
                                String words = line.substring(colon + 1).strip();
                                lists.put(
                                        line.substring(0, colon),
                                        Arrays.asList(words.split(" +", -1)));
                            });
            return new Wordings(lists);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    List<String> list(String name) {
        List<String> list = lists.get(name);
        if (list == null) {
            throw new NoSuchElementException(name);
        }
        return list;
    }

    /** How this language builds words that are in no list. */
    Morphology morphology() {
        if (lists.containsKey("patterns")) {
            return new Morphology.Roots(list("letters"), list("patterns"));
        }
        return lists.containsKey("characters")
                ? new Morphology.Compounds(list("characters"))
                : new Morphology.Syllables(list("starts"), list("vowels"), list("endings"));
    }
}

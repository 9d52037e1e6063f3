package org.nmirf.hub.concept;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nmirf.hub.analysis.ResourceFile;

/**
 * Names of countries and languages that Unicode's locale data lacks: former ones, and words for
 * those who speak a language. The file {@code /concepts/origins.txt} has lines of a concept, a
 * language and names between bars.
 */
final class OtherNames {

    private static final String FILE = "/concepts/origins.txt";

    private OtherNames() {}

    /** Names in a language and what they name. */
    static Map<String, ConceptKey> of(String language) {
        Map<String, ConceptKey> names = new LinkedHashMap<>();
        for (String line : ResourceFile.lines(FILE)) {
            String[] parts = line.split("\\s+", 3);
            if (parts[1].equals(language)) {
                Arrays.stream(parts[2].split("\\|"))
                        .map(String::strip)
                        .forEach(name -> names.put(name, ConceptKey.of(parts[0])));
            }
        }
        return names;
    }
}

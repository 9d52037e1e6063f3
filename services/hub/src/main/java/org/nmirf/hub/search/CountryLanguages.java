package org.nmirf.hub.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.analysis.ResourceFile;

/**
 * Which countries have which languages of content as an official language. The file {@code
 * /concepts/country-languages.txt} has lines of a language and its countries.
 */
final class CountryLanguages {

    private static final Map<String, List<String>> COUNTRIES = read();

    private CountryLanguages() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String line : ResourceFile.lines("/concepts/country-languages.txt")) {
            String[] codes = line.split("\\s+", -1);
            read.put(codes[0], List.copyOf(Arrays.asList(codes).subList(1, codes.length)));
        }
        return Map.copyOf(read);
    }

    /** ISO 3166-1 codes in lower case of the countries of a language; empty for none. */
    static List<String> countries(String language) {
        return COUNTRIES.getOrDefault(language, List.of());
    }

    /** ISO 639-1 codes of the languages of a country, of those of content; empty for none. */
    static List<String> languages(String country) {
        return COUNTRIES.entrySet().stream()
                .filter(one -> one.getValue().contains(country))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}

package org.nmirf.web.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a vocabulary: a code that never changes and what it is called.
 *
 * @param code stable code that travels in events and addresses
 * @param labels preferred label by language code
 * @param aliases older or other labels by language code, never null, possibly empty
 * @param kind what sort of entry this is inside its vocabulary (a goal, a target), if it has sorts
 * @param broader code of the entry this one belongs to, if any
 * @param validFrom first year or day (ISO 8601) on which the entry existed, if known
 * @param validUntil last year or day (ISO 8601) on which it existed; null while it exists
 * @param members codes that belong to this entry, for example the countries of a regional group
 * @param definitions explanation by language code, never null, possibly empty
 * @param treaty short name of the treaty that a body watches, if it watches one
 */
public record Concept(
        String code,
        Map<String, String> labels,
        Map<String, List<String>> aliases,
        @Nullable String kind,
        @Nullable String broader,
        @Nullable String validFrom,
        @Nullable String validUntil,
        List<String> members,
        Map<String, String> definitions,
        @Nullable String treaty) {

    /** Copies everything; the file may leave out whatever does not apply. */
    public Concept(
            String code,
            @Nullable Map<String, String> labels,
            @Nullable Map<String, List<String>> aliases,
            @Nullable String kind,
            @Nullable String broader,
            @Nullable String validFrom,
            @Nullable String validUntil,
            @Nullable List<String> members,
            @Nullable Map<String, String> definitions,
            @Nullable String treaty) {
        this.code = code;
        this.labels = labels == null ? Map.of() : Map.copyOf(labels);
        this.aliases = aliases == null ? Map.of() : copy(aliases);
        this.kind = kind;
        this.broader = broader;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.members = members == null ? List.of() : List.copyOf(members);
        this.definitions = definitions == null ? Map.of() : Map.copyOf(definitions);
        this.treaty = treaty;
    }

    /**
     * The label in a language. Nothing falls back to another language: where a label is missing the
     * code itself is shown.
     *
     * @param language language code such as "ar"
     */
    public String label(String language) {
        return labels.getOrDefault(language, code);
    }

    /** Every label and alias in every language, labels first: what a search index should know. */
    public List<String> names() {
        return Stream.concat(
                        labels.values().stream(), aliases.values().stream().flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** Labels and aliases of one language, the label first. */
    public List<String> names(String language) {
        return Stream.concat(
                        Stream.ofNullable(labels.get(language)),
                        aliases.getOrDefault(language, List.of()).stream())
                .distinct()
                .toList();
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> aliases) {
        Map<String, List<String>> copies = LinkedHashMap.newLinkedHashMap(aliases.size());
        aliases.forEach((language, names) -> copies.put(language, List.copyOf(names)));
        return Map.copyOf(copies);
    }
}

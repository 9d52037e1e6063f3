package org.nmirf.node.publicview;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody of the public looks for.
 *
 * @param words full text; may be empty
 * @param chosen values of each facet, one of which is enough; facets without a choice are left out
 */
public record PublicQuery(String words, Map<PublicFacet, List<String>> chosen) {

    /** Everything that is shown. */
    public static final PublicQuery ALL = new PublicQuery("", Map.of());

    private static final int LONGEST = 300;

    /** Copies the choices. */
    public PublicQuery {
        var copy = new EnumMap<PublicFacet, List<String>>(PublicFacet.class);
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        copy.put(facet, List.copyOf(values));
                    }
                });
        chosen = Map.copyOf(copy);
    }

    /** The values chosen for a facet. */
    public List<String> chosen(PublicFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Whether it narrows at all. */
    public boolean isNarrow() {
        return !words.isEmpty() || !chosen.isEmpty();
    }

    /** Reads an address; whatever it does not know it leaves out. */
    public static PublicQuery of(Map<String, ? extends List<String>> parameters) {
        var chosen = new EnumMap<PublicFacet, List<String>>(PublicFacet.class);
        for (PublicFacet facet : PublicFacet.values()) {
            chosen.put(
                    facet,
                    given(parameters, facet.word()).stream()
                            .filter(value -> !value.isBlank())
                            .distinct()
                            .toList());
        }
        String words = given(parameters, "q").stream().findFirst().orElse("").strip();
        return new PublicQuery(
                words.length() > LONGEST ? words.substring(0, LONGEST) : words, chosen);
    }

    /** The parameters of an address that asks for the same; the reverse of {@link #of}. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put("q", List.of(words));
        }
        for (PublicFacet facet : PublicFacet.values()) {
            if (!chosen(facet).isEmpty()) {
                parameters.put(facet.word(), chosen(facet));
            }
        }
        return parameters;
    }

    boolean misses(PublicRecommendation one, PublicFacet facet) {
        List<String> wanted = chosen(facet);
        return !wanted.isEmpty() && facet.of(one).stream().noneMatch(wanted::contains);
    }

    private static List<String> given(Map<String, ? extends List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null ? List.of() : values.stream().filter(value -> value != null).toList();
    }
}

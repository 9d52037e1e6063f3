package org.nmirf.node.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody looks for in the register.
 *
 * @param words full text; may be empty
 * @param chosen values of each facet, one of which is enough; facets without a choice are left out
 * @param archive which cycles
 * @param cluster id of a cluster to which they belong; empty for any
 * @param order of the list
 */
public record RegisterQuery(
        String words,
        Map<Facet, List<String>> chosen,
        Archive archive,
        String cluster,
        Order order) {

    /** Which cycles are shown. */
    public enum Archive {
        CURRENT,
        ARCHIVED,
        ALL
    }

    /** Orders of the list. */
    public enum Order {
        /** As documents do: the newest first, then by paragraph. */
        DOCUMENT,
        /** By what is due first. */
        DUE,
        /** What changed last first. */
        CHANGED,
        /** What fits the words best first. */
        FIT
    }

    /** Copies the choices. */
    public RegisterQuery {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.forEach(
                (facet, values) -> {
                    if (!values.isEmpty()) {
                        copy.put(facet, List.copyOf(values));
                    }
                });
        chosen = Map.copyOf(copy);
    }

    /** The values chosen for a facet. */
    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Whether it narrows the current register at all. */
    public boolean isNarrow() {
        return !words.isEmpty()
                || !chosen.isEmpty()
                || !cluster.isEmpty()
                || archive != Archive.CURRENT;
    }

    /** The parameters of an address that asks for the same; the reverse of {@link #of}. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put("q", List.of(words));
        }
        for (Facet facet : Facet.values()) {
            if (!chosen(facet).isEmpty()) {
                parameters.put(facet.word(), chosen(facet));
            }
        }
        if (archive != Archive.CURRENT) {
            parameters.put("archive", List.of(archive.name()));
        }
        if (!cluster.isEmpty()) {
            parameters.put("cluster", List.of(cluster));
        }
        if (order != Order.DOCUMENT) {
            parameters.put("order", List.of(order.name()));
        }
        return parameters;
    }

    /** Reads an address; whatever it does not know it leaves out. */
    public static RegisterQuery of(Map<String, ? extends List<String>> parameters) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = new ArrayList<>();
            var given = parameters.get(facet.word());
            if (given != null) {
                given.stream().filter(value -> !value.isBlank()).distinct().forEach(values::add);
            }
            chosen.put(facet, values);
        }
        return new RegisterQuery(
                first(parameters, "q").strip(),
                chosen,
                one(Archive.values(), first(parameters, "archive"), Archive.CURRENT),
                first(parameters, "cluster"),
                one(Order.values(), first(parameters, "order"), Order.DOCUMENT));
    }

    private static String first(Map<String, ? extends List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null || values.isEmpty() || values.getFirst() == null
                ? ""
                : values.getFirst();
    }

    private static <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}

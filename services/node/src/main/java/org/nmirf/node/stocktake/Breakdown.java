package org.nmirf.node.stocktake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nmirf.node.register.Facet;

/** By what recommendations are counted. */
enum Breakdown {
    STATUS(Facet.STATUS, "implementation-status"),
    BODY(Facet.BODY, "body"),
    THEME(Facet.THEME, "theme"),
    CYCLE(Facet.CYCLE, "cycle"),
    SDG(Facet.SDG, "sdg"),
    GROUP(Facet.GROUP, "group");

    /** For what has no value. */
    static final String NONE = "none";

    /** For what would be counted twice: a table counts everything once. */
    static final String SEVERAL = "several";

    private final Facet facet;
    private final String dimension;

    Breakdown(Facet facet, String dimension) {
        this.facet = facet;
        this.dimension = dimension;
    }

    Facet facet() {
        return facet;
    }

    /** Its name in a table, which the network knows. */
    String dimension() {
        return dimension;
    }

    /** That of this word; nothing for any other. */
    static Optional<Breakdown> find(String word) {
        return Arrays.stream(values())
                .filter(one -> one != STATUS && one.facet.word().equals(word))
                .findFirst();
    }

    /**
     * The code under which something counts.
     *
     * @param values all that it has
     * @param chosen those that somebody asked for; empty for any
     */
    String code(List<String> values, List<String> chosen) {
        List<String> codes =
                values.stream()
                        .filter(value -> !value.equals(Facet.NONE))
                        .filter(value -> chosen.isEmpty() || chosen.contains(value))
                        .map(this::coarse)
                        .distinct()
                        .toList();
        return switch (codes.size()) {
            case 0 -> NONE;
            case 1 -> codes.getFirst();
            default -> SEVERAL;
        };
    }

    /** Targets count with their goal. */
    private String coarse(String value) {
        return this == SDG && value.contains(".") ? value.substring(0, value.indexOf('.')) : value;
    }
}

package org.nmirf.node.paper;

import java.util.List;

/** A cell of a table. */
public record Cell(List<Run> runs, Alignment alignment) {

    public Cell {
        runs = List.copyOf(runs);
    }

    /** Text at the side where lines begin. */
    public static Cell of(String text) {
        return new Cell(List.of(Run.plain(text)), Alignment.START);
    }

    /** Text at the side where lines end, as figures are. */
    public static Cell figure(String text) {
        return new Cell(List.of(Run.plain(text)), Alignment.END);
    }

    /** Where in its cell a text stands; start and end turn with the direction of the language. */
    public enum Alignment {
        START,
        CENTER,
        END
    }
}

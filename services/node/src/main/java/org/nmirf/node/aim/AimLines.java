package org.nmirf.node.aim;

import java.util.List;

/**
 * Recommendations that something answers, as far as somebody works on them.
 *
 * @param seen for the reader
 * @param others how many more there are, on which others work
 */
public record AimLines(List<AimLine> seen, int others) {

    /** Copies the lines. */
    public AimLines {
        seen = List.copyOf(seen);
    }
}

package org.nmirf.node.history;

import java.util.List;

/**
 * One field that changed.
 *
 * @param field path of the field, such as {@code followUp.priority}
 * @param before values it had; empty when it had none
 * @param after values it has; empty when it has none any more
 */
public record Difference(String field, List<String> before, List<String> after) {

    /** Copies the values. */
    public Difference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Values that were not there before. */
    public List<String> added() {
        return after.stream().filter(value -> !before.contains(value)).toList();
    }

    /** Values that are not there any more. */
    public List<String> removed() {
        return before.stream().filter(value -> !after.contains(value)).toList();
    }
}

package org.nmirf.hub.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.collection.PracticeCollection.Entry;
import org.nmirf.hub.writing.Typed;

/** Reads the entries of a form: fields of the same place in their lists belong together. */
final class TypedEntries {

    private static final int LAST = 10_000;

    private TypedEntries() {}

    private record Row(int place, Entry entry) {}

    /** In the order of the numbers that were typed; what is ticked to go is left out. */
    static List<Entry> of(Typed typed) {
        List<String> removed = typed.list("remove");
        List<Row> rows = new ArrayList<>();
        List<String> practices = typed.list("practice");
        for (int at = 0; at < practices.size(); at++) {
            if (!removed.contains(practices.get(at))) {
                row(typed, practices.get(at), at).ifPresent(rows::add);
            }
        }
        rows.sort(Comparator.comparingInt(Row::place));
        return rows.stream().map(Row::entry).toList();
    }

    private static Optional<Row> row(Typed typed, String practice, int at) {
        return id(practice)
                .map(
                        id ->
                                new Row(
                                        number(at(typed.list("place"), at)),
                                        new Entry(
                                                id,
                                                at(typed.list("language"), at),
                                                at(typed.list("note"), at))));
    }

    /** A practice's id, or empty when it is none. */
    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String at(List<String> values, int at) {
        return at < values.size() ? values.get(at) : "";
    }

    private static int number(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : LAST;
    }
}

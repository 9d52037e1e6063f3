package org.nmirf.hub.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The revision that was read, or null when none was sent that could be one. */
    static @Nullable Integer revision(Typed typed) {
        String sent = typed.value("revision");
        return sent.matches("[0-9]{1,9}") ? Integer.valueOf(sent) : null;
    }

    /**
     * What was sent, over a revision that its sender had not read: practices that others added
     * follow, so that keeping it does not take them out unseen.
     */
    static PracticeCollection withOthers(
            CollectionForm form, PracticeCollection newest, Typed typed) {
        List<String> seen = typed.list("practice");
        List<Entry> entries = new ArrayList<>(form.practices());
        newest.entries().stream()
                .filter(entry -> !seen.contains(entry.practice().toString()))
                .forEach(entries::add);
        return new PracticeCollection(newest.id(), newest.revision(), form.words(), entries);
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

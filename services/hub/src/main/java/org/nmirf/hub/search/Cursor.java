package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.nmirf.hub.search.Understood.Breadth;

/**
 * Where the next page begins: the sort values of the last practice seen. It stays good while the
 * index changes or is rebuilt, and needs nothing kept on the server.
 *
 * @param fingerprint of the query it belongs to
 * @param isWide whether the pages before were found by some of the words only
 * @param seen practices on the pages before
 * @param after sort values of the last of them, as text
 */
public record Cursor(int fingerprint, boolean isWide, long seen, List<String> after) {

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 5;

    public Cursor {
        after = List.copyOf(after);
    }

    static Cursor following(
            PracticeQuery query, Breadth breadth, long seen, List<FieldValue> sort) {
        return new Cursor(
                query.fingerprint(),
                breadth == Breadth.WIDE,
                seen,
                sort.stream().map(Cursor::text).toList());
    }

    /** How many of the words the practices of its page must have. */
    Breadth breadth() {
        return isWide ? Breadth.WIDE : Breadth.NARROW;
    }

    /** Opaque text for an address. */
    public String encode() {
        List<String> parts = new ArrayList<>();
        parts.add(Integer.toString(fingerprint));
        parts.add(isWide ? "w" : "n");
        parts.add(Long.toString(seen));
        parts.addAll(after);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #encode} gave; empty for anything else. */
    static Optional<Cursor> decode(String text) {
        try {
            String decoded =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = decoded.split(SEPARATOR, -1);
            return parts.length == PARTS
                    ? Optional.of(
                            new Cursor(
                                    Integer.parseInt(parts[0]),
                                    parts[1].equals("w"),
                                    Long.parseLong(parts[2]),
                                    List.of(parts[3], parts[4])))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether the query is the one whose page ended here. */
    boolean fits(PracticeQuery query) {
        return fingerprint == query.fingerprint()
                && seen > 0
                && sortValues(query.effectiveOrder()).isPresent();
    }

    /** Values for the engine; empty when they cannot be of that order. */
    Optional<List<FieldValue>> sortValues(Order order) {
        try {
            FieldValue first =
                    switch (order) {
                        case RELEVANCE -> FieldValue.of(Double.parseDouble(after.getFirst()));
                        case NEWEST -> FieldValue.of(Long.parseLong(after.getFirst()));
                        case TITLE -> FieldValue.of(after.getFirst());
                    };
            return Optional.of(List.of(first, FieldValue.of(after.getLast())));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(FieldValue value) {
        return value.isNull() ? "" : value._toJsonString();
    }
}

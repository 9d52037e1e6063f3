package org.nmirf.hub.harvest;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.change.ChangeCursor;
import org.nmirf.hub.search.Names;

/**
 * What a harvester asks a list of, and how far it got.
 *
 * @param from first day, or null for the first there is
 * @param until last day, or null for the last there is
 * @param set only these, or null for all
 * @param start the place behind which the page begins
 * @param seen records on the pages before
 */
record Selection(
        MetadataFormat format,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable HarvestSet set,
        ChangeCursor start,
        long seen) {

    private static final String SEPARATOR = "\n";
    private static final int PARTS = 6;

    /** The same further on. */
    Selection at(ChangeCursor place, long records) {
        return new Selection(format, from, until, set, place, records);
    }

    /** Opaque text that stands for it. */
    String token() {
        HarvestSet chosen = set;
        String text =
                String.join(
                        SEPARATOR,
                        format.prefix(),
                        text(from),
                        text(until),
                        chosen == null ? "" : chosen.spec(),
                        start.encode(),
                        Long.toString(seen));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** What {@link #token} gave; empty for anything else. */
    static Optional<Selection> ofToken(String token, Names names) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
                            .split(SEPARATOR, -1);
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            Optional<HarvestSet> set = HarvestSet.find(parts[3], names);
            if (set.isEmpty() && !parts[3].isEmpty()) {
                return Optional.empty();
            }
            var format = MetadataFormat.find(parts[0]);
            var start = ChangeCursor.decode(parts[4]);
            return format.isEmpty() || start.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Selection(
                                    format.get(),
                                    day(parts[1]),
                                    day(parts[2]),
                                    set.orElse(null),
                                    start.get(),
                                    Long.parseLong(parts[5])));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}

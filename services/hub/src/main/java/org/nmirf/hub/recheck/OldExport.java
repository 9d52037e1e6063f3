package org.nmirf.hub.recheck;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file of an earlier day holds, as far as it can be read.
 *
 * @param practices each practice once, in the order of the file
 * @param sum whether anybody changed the content
 * @param made day as the file says it, or null
 */
record OldExport(List<Held> practices, Sum sum, @Nullable String made) {

    OldExport {
        practices = List.copyOf(practices);
    }

    /** A practice in the file. */
    record Held(UUID id, long version) {}

    /** What the sum says of the content. */
    enum Sum {
        /** Nobody changed it. */
        FITS,
        /** Somebody changed it, or a program did when it was saved again. */
        EDITED,
        /** There is none to compare it with. */
        MISSING
    }

    static Sum compare(@Nullable String stated, String found) {
        if (stated == null) {
            return Sum.MISSING;
        }
        return stated.equals(found) ? Sum.FITS : Sum.EDITED;
    }

    /** Practices in the order in which they are met; several texts of one are one. */
    static final class Collected {

        private static final int MOST = 10_000;

        private final Map<UUID, Held> held = new LinkedHashMap<>();

        /** Adds a practice; what is no id is passed over, so that an edited file can be read. */
        void add(@Nullable String id, @Nullable String version) {
            if (id == null || version == null) {
                return;
            }
            try {
                UUID practice = UUID.fromString(id.strip());
                held.putIfAbsent(
                        practice, new Held(practice, (long) Double.parseDouble(version.strip())));
            } catch (IllegalArgumentException noPractice) {
                return;
            }
            if (held.size() > MOST) {
                throw new ForeignFileException(ForeignFileException.Reason.TOO_MANY);
            }
        }

        Collection<Held> all() {
            return held.values();
        }
    }
}

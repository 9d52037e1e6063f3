package org.nmirf.hub.change;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest change of a practice, as readers may be told of it.
 *
 * @param day from which readers are told: of practices without a name the first of the month after
 *     the change; null while a withdrawal of one is told without a day
 * @param version the version that is told, or null where only the id may be
 */
public record Change(UUID practice, Kind kind, @Nullable LocalDate day, @Nullable Long version) {

    /** What happened. */
    public enum Kind {
        /** Its first version can be found. */
        PUBLISHED,
        /** A later version can be found. */
        CHANGED,
        /** It can be found no more. */
        WITHDRAWN;

        /** Name in answers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** By the version alone: what came before would tell of a time with a name. */
        static Kind of(long version, boolean isWithdrawn) {
            if (isWithdrawn) {
                return WITHDRAWN;
            }
            return version == 1 ? PUBLISHED : CHANGED;
        }
    }

    /** Whether readers can find it. */
    public boolean isLive() {
        return kind != Kind.WITHDRAWN;
    }

    /** The day from which readers are told, if it is fixed. */
    public Optional<LocalDate> fixedDay() {
        return Optional.ofNullable(day);
    }
}

package org.nmirf.node.preference;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.letter.Wishes;

/**
 * One thing that somebody chose on the page.
 *
 * @param what {@code on}, {@code off}, {@code digest}, {@code weekend} or {@code quiet}
 * @param value code of a kind or a choice; start of quiet hours
 * @param other end of quiet hours
 */
record Choices(String what, String value, String other) {

    /** Days without letters that a click chooses; countries differ. */
    enum Weekend {
        SATURDAY_SUNDAY,
        FRIDAY_SATURDAY,
        SUNDAY,
        NONE;

        Set<DayOfWeek> days() {
            return switch (this) {
                case SATURDAY_SUNDAY -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                case FRIDAY_SATURDAY -> EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
                case SUNDAY -> EnumSet.of(DayOfWeek.SUNDAY);
                case NONE -> EnumSet.noneOf(DayOfWeek.class);
            };
        }
    }

    /** The next version of what was there; nothing if the choice is none. */
    Optional<Preference> on(Preference before, List<Letter.Kind> kinds) {
        return switch (what) {
            case "on", "off" ->
                    kinds.stream()
                            .filter(kind -> kind.optional() && kind.code().equals(value))
                            .findFirst()
                            .map(kind -> before.taking(kind.code(), what.equals("on")));
            case "digest" -> named(Wishes.Digest.values(), value).map(before::joined);
            case "weekend" -> named(Weekend.values(), value).map(one -> before.resting(one.days()));
            case "quiet" -> quiet(before);
            default -> Optional.empty();
        };
    }

    private Optional<Preference> quiet(Preference before) {
        try {
            return Optional.of(before.quiet(LocalTime.parse(value), LocalTime.parse(other)));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst();
    }
}

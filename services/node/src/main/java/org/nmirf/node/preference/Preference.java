package org.nmirf.node.preference;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.letter.Wishes;

/**
 * What one person wants of letters.
 *
 * @param revision counts up from 1 with every change; 0 while the person said nothing
 * @param quietFrom start of the hours in which no letter comes
 * @param quietTo their end; the same time: there are none
 * @param weekend days on which no letter comes
 * @param digest whether letters are joined
 * @param off codes of kinds that are not wanted
 */
record Preference(
        UUID person,
        int revision,
        LocalTime quietFrom,
        LocalTime quietTo,
        Set<DayOfWeek> weekend,
        Wishes.Digest digest,
        Set<String> off) {

    /** Copies the sets. */
    Preference {
        weekend = Set.copyOf(weekend);
        off = Set.copyOf(off);
    }

    /** What the node does for somebody who said nothing. */
    static Preference usual(UUID person, Wishes usual) {
        return new Preference(
                person,
                0,
                usual.quietFrom(),
                usual.quietTo(),
                usual.weekend(),
                usual.digest(),
                usual.off());
    }

    Wishes wishes() {
        return new Wishes(quietFrom, quietTo, weekend, digest, off);
    }

    /** The next version, quiet at other hours. */
    Preference quiet(LocalTime from, LocalTime to) {
        return new Preference(person, revision + 1, from, to, weekend, digest, off);
    }

    /** The next version with other days without letters. */
    Preference resting(Set<DayOfWeek> days) {
        return new Preference(person, revision + 1, quietFrom, quietTo, days, digest, off);
    }

    /** The next version, with letters joined otherwise. */
    Preference joined(Wishes.Digest other) {
        return new Preference(person, revision + 1, quietFrom, quietTo, weekend, other, off);
    }

    /** The next version, with letters of that kind or without. */
    Preference taking(String kind, boolean isWanted) {
        Set<String> others = new HashSet<>(off);
        if (isWanted) {
            others.remove(kind);
        } else {
            others.add(kind);
        }
        return new Preference(person, revision + 1, quietFrom, quietTo, weekend, digest, others);
    }
}

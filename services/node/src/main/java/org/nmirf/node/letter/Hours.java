package org.nmirf.node.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows what the reader at an address wants, and when that lets a letter leave. */
@Component
class Hours {

    private final LetterSettings settings;
    private final LetterWishes wishes;
    private final TurnedOff turnedOff;
    private final ZoneId zone;

    Hours(
            LetterSettings settings,
            ObjectProvider<LetterWishes> wishes,
            TurnedOff turnedOff,
            Clock clock) {
        this.settings = settings;
        this.wishes = wishes.getIfAvailable(() -> (address, usual) -> usual);
        this.turnedOff = turnedOff;
        this.zone = clock.getZone();
    }

    /** The time zone of this node. */
    ZoneId zone() {
        return zone;
    }

    private Wishes of(Addressee to) {
        return wishes.of(to.address(), settings.usual());
    }

    /** Whether that person takes letters of that kind. */
    boolean takes(Addressee to, Letter.Kind kind) {
        return !kind.optional()
                || (!of(to).off().contains(kind.code()) && !turnedOff.isOff(to, kind));
    }

    /** Whether letters that may wait are joined for that person. */
    boolean isDigest(Addressee to) {
        return of(to).digest() != Wishes.Digest.NONE;
    }

    /** When the next digest of that person leaves. */
    Instant digest(Addressee to, Instant from) {
        return of(to).digest(from, zone);
    }

    /** When a letter to that person may leave. */
    Instant awake(Addressee to, Instant from) {
        return of(to).awake(from, zone);
    }
}

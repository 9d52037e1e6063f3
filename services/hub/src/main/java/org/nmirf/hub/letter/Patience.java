package org.nmirf.hub.letter;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Decides when to try again, and when to stop trying. */
@Component
public class Patience {

    private static final double JITTER = 0.2;
    private static final int PERMANENT = 500;

    /** A no lasts until somebody mends what it is about: a quarter of an hour, as delivered. */
    private static final int DOUBLINGS_AFTER_A_NO = 4;

    private final LetterSettings settings;
    private final SecureRandom random;

    Patience(LetterSettings settings, SecureRandom random) {
        this.settings = settings;
        this.random = random;
    }

    /** Whether what has failed since then is given up. */
    public boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(settings.patience()));
    }

    /**
     * When to try again after trouble of the hub's own, which is not counted. What was not reached
     * may be there again soon.
     *
     * @param reply what the other side answered, or 0
     */
    public Instant afterOwnTrouble(int reply, Instant now) {
        return next(reply >= PERMANENT ? DOUBLINGS_AFTER_A_NO : 0, now);
    }

    /**
     * When to try again: pauses double, and differ so that what failed together does not come
     * together.
     *
     * @param attempts that failed before this one
     */
    public Instant next(int attempts, Instant now) {
        double grown = settings.firstPause().toMillis() * Math.pow(2, attempts);
        double most = Math.min(grown, (double) settings.longestPause().toMillis());
        double spread = 1 + JITTER * (2 * random.nextDouble() - 1);
        return now.plus(Duration.ofMillis(Math.round(most * spread)));
    }
}

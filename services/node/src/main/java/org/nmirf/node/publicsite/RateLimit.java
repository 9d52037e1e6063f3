package org.nmirf.node.publicsite;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Counts the requests of each computer in the present minute, in memory. Who asks is forgotten when
 * the minute ends.
 */
@Component
class RateLimit {

    private static final int SECONDS = 60;

    private final PublicSettings settings;
    private final Clock clock;
    private volatile Minute minute = new Minute(0);

    RateLimit(PublicSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Minute(long number, ConcurrentHashMap<String, AtomicInteger> asked) {

        Minute(long number) {
            this(number, new ConcurrentHashMap<>());
        }
    }

    /** Counts one more; whether there were not too many before. */
    boolean allows(String computer) {
        return count(computer) <= settings.requestsAMinute();
    }

    /** The same for a file, which also counts as any other request. */
    boolean allowsFile(String computer) {
        return allows(computer) && count("file " + computer) <= settings.filesAMinute();
    }

    private int count(String who) {
        long now = clock.instant().getEpochSecond() / SECONDS;
        Minute current = minute;
        if (current.number() != now) {
            current = new Minute(now);
            minute = current;
        }
        return current.asked()
                .computeIfAbsent(who, unseen -> new AtomicInteger())
                .incrementAndGet();
    }

    /** Seconds until a computer may ask again. */
    long secondsToWait() {
        return SECONDS - clock.instant().getEpochSecond() % SECONDS;
    }
}

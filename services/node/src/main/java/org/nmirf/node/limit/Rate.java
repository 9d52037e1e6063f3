package org.nmirf.node.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;

/**
 * Lets everybody ask so often in a minute, in memory: a bucket of that many tokens, which fills up
 * evenly.
 */
final class Rate {

    private static final long MOST_KNOWN = 100_000;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final Cache<String, Bucket> buckets;
    private final int aMinute;

    Rate(int aMinute) {
        this.aMinute = aMinute;
        // Who has not asked for so long has a full bucket again.
        this.buckets =
                Caffeine.newBuilder()
                        .expireAfterAccess(Duration.ofMinutes(2))
                        .maximumSize(MOST_KNOWN)
                        .build();
    }

    /** Counts one more of them; the seconds that they have to wait, 0 if none. */
    long count(String who) {
        var probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
    }

    /** The seconds that they would have to wait now, 0 if none; counts nothing. */
    long wait(String who) {
        var probe = bucket(who).estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(String who) {
        return Objects.requireNonNull(buckets.get(who, unseen -> full()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(aMinute)
                                        .refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, NANOS_A_SECOND));
    }
}

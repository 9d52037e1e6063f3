package org.nmirf.hub.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Objects;
import org.nmirf.hub.limit.Client.Policy;

/**
 * Counts in memory, in each process by itself: everybody has a bucket of as many tokens as they may
 * ask in a minute, which fills up evenly. Who has not asked for two minutes is forgotten, and
 * everybody who would be one too many to remember.
 */
final class Rates {

    static final int WINDOW_SECONDS = 60;

    private static final long MOST_KNOWN = 100_000;
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<Client, Bucket> buckets;

    /**
     * @param time what nanoseconds are read from
     */
    Rates(LimitSettings settings, Ticker time) {
        this.settings = settings;
        this.time = new Nanos(time);
        this.buckets =
                Caffeine.newBuilder()
                        .expireAfterAccess(Duration.ofSeconds(2L * WINDOW_SECONDS))
                        .maximumSize(MOST_KNOWN)
                        .ticker(time)
                        .build();
    }

    /**
     * What became of a request.
     *
     * @param isAllowed whether it may go on
     * @param quota requests that the client may make in a minute
     * @param left how many of them there are now
     * @param secondsUntilFull until all of them are there again
     * @param secondsToWait until the next request may go on; 0 if it may now
     */
    record Count(
            boolean isAllowed, int quota, long left, long secondsUntilFull, long secondsToWait) {}

    /** Counts one more request, unless there were too many. */
    Count take(Client client) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
        return new Count(
                probe.isConsumed(),
                quota(client.policy()),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** What would become of one more, without counting it. */
    Count look(Client client) {
        var probe = bucket(client).estimateAbilityToConsume(1);
        return new Count(
                probe.canBeConsumed(),
                quota(client.policy()),
                probe.getRemainingTokens(),
                WINDOW_SECONDS,
                seconds(probe.getNanosToWaitForRefill()));
    }

    /** How many clients are remembered, more or less. */
    long known() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(Client client) {
        return Objects.requireNonNull(buckets.get(client, this::full));
    }

    private Bucket full(Client client) {
        int quota = quota(client.policy());
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(
                        limit ->
                                limit.capacity(quota)
                                        .refillGreedy(quota, Duration.ofSeconds(WINDOW_SECONDS)))
                .build();
    }

    private int quota(Policy policy) {
        return switch (policy) {
            case ANONYMOUS -> settings.anonymous();
            case ACCOUNT -> settings.account();
            case MEMBER -> settings.member();
            case REFUSED -> settings.refused();
        };
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, NANOS_A_SECOND);
    }

    private record Nanos(Ticker ticker) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}

package org.nmirf.hub.concern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Objects;
import org.nmirf.hub.limit.Network;

/**
 * How often one address may say that something is wrong. Counted in memory alone, so that no
 * address of anybody is ever kept.
 */
final class ConcernLimit {

    /** Concerns of one address in an hour. */
    static final int MOST = 5;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final long MOST_KNOWN = 50_000;

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    ConcernLimit(Ticker ticker) {
        this.time = new Nanos(ticker);
        this.buckets =
                Caffeine.newBuilder()
                        .expireAfterAccess(WINDOW)
                        .maximumSize(MOST_KNOWN)
                        .ticker(ticker)
                        .build();
    }

    /**
     * Takes one of the places of an address.
     *
     * @return false when there is none left for now
     */
    boolean take(String address) {
        return Objects.requireNonNull(buckets.get(Network.of(address), this::full)).tryConsume(1);
    }

    private Bucket full(String network) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, WINDOW))
                .build();
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

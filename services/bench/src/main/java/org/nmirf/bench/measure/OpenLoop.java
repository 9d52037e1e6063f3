package org.nmirf.bench.measure;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks at a steady rate, however long answers take, and counts from when each was meant to be
 * asked: what waits behind a slow answer is slow too.
 */
public final class OpenLoop {

    private OpenLoop() {}

    /** What is done; a fault counts as a failure. */
    public interface Call<T> {

        /** Does it once. */
        void on(T item) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param failures how many ended with a fault; these are among the latencies too
     */
    public record Outcome(Latencies latencies, int failures) {}

    /** Calls with each of the items, in order, so many a second, and waits for the last answer. */
    public static <T> Outcome run(double perSecond, List<T> items, Call<T> call) {
        var latencies = new Latencies();
        var failures = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < items.size(); number++) {
                T item = items.get(number);
                long intended = start + (long) (number * 1e9 / perSecond);
                sleepUntil(intended);
                together.execute(() -> once(item, call, intended, latencies, failures));
            }
        }
        return new Outcome(latencies, failures.get());
    }

    /** Waits for a moment of {@link System#nanoTime}. */
    public static void sleepUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    private static <T> void once(
            T item, Call<T> call, long intended, Latencies latencies, AtomicInteger failures) {
        try {
            call.on(item);
        } catch (Exception failed) {
            if (failures.incrementAndGet() == 1) {
                Progress.say("the first failure: %s".formatted(failed));
            }
        }
        latencies.add(System.nanoTime() - intended);
    }
}

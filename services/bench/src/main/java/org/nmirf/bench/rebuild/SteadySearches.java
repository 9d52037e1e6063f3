package org.nmirf.bench.rebuild;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.nmirf.bench.corpus.RandomSearches.Search;
import org.nmirf.bench.measure.Latencies;
import org.nmirf.bench.measure.OpenLoop;
import org.nmirf.bench.network.RunningHub;

/** Searches through the hub at a steady rate until it is told to stop. */
final class SteadySearches implements AutoCloseable {

    private static final double PER_SECOND = 20;
    private static final int OK = 200;

    private final RunningHub hub;
    private final Latencies latencies = new Latencies();
    private final AtomicInteger failures = new AtomicInteger();
    private final Thread thread;
    private volatile boolean isWanted = true;

    SteadySearches(RunningHub hub, List<Search> searches) {
        this.hub = hub;
        this.thread = Thread.ofPlatform().name("searches").start(() -> run(searches));
    }

    private void run(List<Search> searches) {
        long start = System.nanoTime();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; isWanted; number++) {
                long intended = start + (long) (number * 1e9 / PER_SECOND);
                OpenLoop.sleepUntil(intended);
                Search search = searches.get(number % searches.size());
                together.execute(() -> once(search, intended));
            }
        }
    }

    private void once(Search search, long intended) {
        try {
            int status = hub.get("/api/practices?" + search.parameters(), "").statusCode();
            failures.addAndGet(status == OK ? 0 : 1);
        } catch (IllegalStateException noAnswer) {
            failures.incrementAndGet();
        }
        latencies.add(System.nanoTime() - intended);
    }

    Latencies latencies() {
        return latencies;
    }

    int failures() {
        return failures.get();
    }

    @Override
    public void close() {
        stop();
    }

    /** Stops and waits for the last answer. */
    void stop() {
        isWanted = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

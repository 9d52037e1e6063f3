package org.nmirf.hub.rebuild;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on a few batches at once while the next are read. In which order they end does not matter:
 * the index keeps the newest version whichever comes first.
 */
final class BatchesInFlight implements AutoCloseable {

    private final int most;
    private final ExecutorService threads;
    private final Queue<Future<?>> running = new ArrayDeque<>();

    /**
     * @param most how many are worked on at once
     */
    BatchesInFlight(int most) {
        this.most = most;
        this.threads =
                Executors.newFixedThreadPool(
                        most, Thread.ofPlatform().name("rebuild-", 1).daemon().factory());
    }

    /**
     * Begins with a batch; waits for the oldest if there are too many.
     *
     * @throws RuntimeException what made an earlier batch fail
     */
    void begin(Runnable batch) {
        while (running.size() >= most) {
            await(running.remove());
        }
        running.add(threads.submit(batch));
    }

    /**
     * Waits for all of them.
     *
     * @throws RuntimeException what made one of them fail
     */
    void awaitAll() {
        while (!running.isEmpty()) {
            await(running.remove());
        }
    }

    private static void await(Future<?> batch) {
        try {
            batch.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RebuildFailedException("The rebuild was stopped");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        }
    }

    /** Lets nothing go on behind the back of whoever gave up. */
    @Override
    public void close() {
        threads.shutdown();
        running.forEach(batch -> batch.cancel(false));
        threads.close();
    }
}

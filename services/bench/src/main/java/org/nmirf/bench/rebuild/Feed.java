package org.nmirf.bench.rebuild;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.nmirf.bench.corpus.MadeUpPractice;
import org.nmirf.bench.corpus.RandomPractices;
import org.nmirf.bench.load.Preparation;
import org.nmirf.bench.load.Records;
import org.nmirf.bench.measure.OpenLoop;
import org.nmirf.bench.network.Room;
import org.nmirf.bench.network.SignedEvents;

/** Publishes a new practice again and again until it is told to stop. */
final class Feed implements AutoCloseable {

    private final Records producer;
    private final AtomicInteger fed = new AtomicInteger();
    private final Thread thread;
    private volatile boolean isWanted = true;

    /**
     * @param first number of the first practice
     */
    Feed(Room room, RandomPractices practices, RebuildPlan plan, int first) {
        var preparation = new Preparation(practices, room.hub());
        var events = new SignedEvents(room.engines().directory());
        this.producer = new Records(room.engines());
        this.thread =
                Thread.ofPlatform()
                        .name("feed")
                        .start(
                                () -> {
                                    long start = System.nanoTime();
                                    while (isWanted) {
                                        MadeUpPractice one = practices.practice(first + fed.get());
                                        preparation.admit(List.of(one));
                                        producer.send(events.record(one));
                                        long next = fed.incrementAndGet();
                                        OpenLoop.sleepUntil(
                                                start + (long) (next * 1e9 / plan.feed()));
                                    }
                                });
    }

    /** How many were published. */
    int fed() {
        return fed.get();
    }

    /** Stops; what was published is on the broker then. */
    @Override
    public void close() {
        isWanted = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        producer.flush();
        producer.close();
    }
}

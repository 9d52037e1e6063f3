package org.nmirf.bench.intake;

import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * How fast somebody else takes in a backlog, seen from outside: the first documents only warm it
 * up, the clock runs from then to the last.
 */
final class Consumption {

    private static final long PAUSE_MILLIS = 20;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    private final ProcessHandle consumer;
    private final LongSupplier taken;
    private final DoubleSupplier processor;

    /**
     * @param consumer who takes them
     * @param taken how many documents were taken so far
     * @param processor seconds that all who take part had of the processor so far
     */
    Consumption(ProcessHandle consumer, LongSupplier taken, DoubleSupplier processor) {
        this.consumer = consumer;
        this.taken = taken;
        this.processor = processor;
    }

    /**
     * What was measured.
     *
     * @param perSecond documents
     * @param perProcessorSecond documents a second of the processor, whoever had it
     */
    record Rate(double perSecond, double perProcessorSecond) {

        static Rate of(long documents, long nanos, double processorSeconds) {
            return new Rate(documents / (nanos / 1e9), documents / processorSeconds);
        }
    }

    /**
     * Waits until everything is taken.
     *
     * @param last makes sure that it is, such as by a refresh; part of the time
     * @throws IllegalStateException when nothing comes for minutes, or the consumer ends
     */
    Rate await(long warmUp, long all, Runnable last) {
        long first = until(warmUp);
        long start = System.nanoTime();
        double before = processor.getAsDouble();
        until(all);
        last.run();
        return Rate.of(all - first, System.nanoTime() - start, processor.getAsDouble() - before);
    }

    private long until(long count) {
        long seen = -1;
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        for (long now = taken.getAsLong(); now < count; now = taken.getAsLong()) {
            if (now > seen) {
                seen = now;
                deadline = System.nanoTime() + PATIENCE_NANOS;
            }
            if (System.nanoTime() > deadline || !consumer.isAlive()) {
                throw new IllegalStateException("Only " + now + " of " + count + " documents came");
            }
            pause();
        }
        return taken.getAsLong();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

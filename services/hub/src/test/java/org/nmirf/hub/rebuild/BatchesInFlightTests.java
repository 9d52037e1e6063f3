package org.nmirf.hub.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BatchesInFlightTests {

    @Test
    void worksOnTwoAtOnce() {
        var both = new CountDownLatch(2);
        var met = new AtomicInteger();
        try (var batches = new BatchesInFlight(2)) {
            for (int batch = 0; batch < 2; batch++) {
                batches.begin(
                        () -> {
                            both.countDown();
                            met.addAndGet(awaited(both) ? 1 : 0);
                        });
            }
            batches.awaitAll();
        }

        assertThat(met).hasValue(2);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void holdsNoMoreThanItWorksOn() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        try (var batches = new BatchesInFlight(2)) {
            for (int batch = 0; batch < 50; batch++) {
                batches.begin(
                        () -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            running.decrementAndGet();
                        });
            }
            batches.awaitAll();
        }

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void aBatchThatFailsFailsTheRebuild() {
        try (var batches = new BatchesInFlight(2)) {
            batches.begin(
                    () -> {
                        throw new RebuildFailedException("made up");
                    });

            assertThatThrownBy(batches::awaitAll)
                    .isInstanceOf(RebuildFailedException.class)
                    .hasMessage("made up");
        }
    }
}

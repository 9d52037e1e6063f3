package org.nmirf.hub.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class RoundTests {

    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void doesStepsUntilNothingIsLeft() {
        new Round("test", () -> steps.incrementAndGet() < 3).run();

        assertThat(steps).hasValue(3);
    }

    @Test
    void endsSoThatARoundNeverLastsForEver() {
        new Round(
                        "test",
                        () -> {
                            steps.incrementAndGet();
                            return true;
                        })
                .run();

        assertThat(steps).hasValue(500);
    }

    @Test
    void leavesItToTheOneThatStillGoesOn() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var round =
                new Round(
                        "test",
                        () -> {
                            steps.incrementAndGet();
                            begun.countDown();
                            awaitQuietly(end);
                            return false;
                        });
        Thread first = Thread.ofVirtual().start(round::run);
        begun.await();

        round.run();
        assertThat(steps).hasValue(1);

        end.countDown();
        first.join();
        round.run();
        assertThat(steps).hasValue(2);
    }

    @Test
    void goesOnAnotherTimeWhenTheDatabaseIsAway() {
        var round =
                new Round(
                        "test",
                        () -> {
                            steps.incrementAndGet();
                            throw new DataAccessResourceFailureException("away");
                        });

        round.run();
        round.run();

        assertThat(steps).hasValue(2);
    }

    @Test
    void doesNotHideADefect() {
        var round =
                new Round(
                        "test",
                        () -> {
                            throw new IllegalStateException("defect");
                        });

        assertThatThrownBy(round::run).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(round::run).isInstanceOf(IllegalStateException.class);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

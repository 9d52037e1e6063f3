package org.nmirf.node.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.ledger.ReleaseChanged;
import org.nmirf.node.ledger.ReleaseState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs the steps: at once after an approval, else every poll; with growing pauses while brokers or
 * database are away. Never gives up.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final SendDue sendDue;
    private final RelaySettings settings;
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(SendDue sendDue, RelaySettings settings) {
        this.sendDue = sendDue;
        this.settings = settings;
    }

    @TransactionalEventListener
    void on(ReleaseChanged changed) {
        if (changed.state() == ReleaseState.QUEUED) {
            wakes.release();
        }
    }

    @Override
    public synchronized void start() {
        // Before the thread: it would end at once if it looked first.
        running = true;
        thread = Thread.ofVirtual().name("relay").start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        var current = thread;
        thread = null;
        if (current != null) {
            current.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        Duration pause = Duration.ZERO;
        try {
            while (isRunning()) {
                pause = pauseAfter(step(), pause);
            }
        } catch (InterruptedException stopped) {
            log.info("Relay stopped");
        }
    }

    private Duration pauseAfter(SendDue.Step step, Duration pause) throws InterruptedException {
        switch (step) {
            case FULL -> {
                return Duration.ZERO;
            }
            case DONE -> {
                if (wakes.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    wakes.drainPermits();
                }
                return Duration.ZERO;
            }
            case FAILED -> {
                var longer = longer(pause);
                // An approval must not cut this short, or many of them would storm the brokers.
                Thread.sleep(longer);
                return longer;
            }
        }
        throw new AssertionError(step);
    }

    private Duration longer(Duration pause) {
        var doubled = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return doubled.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : doubled;
    }

    private SendDue.Step step() throws InterruptedException {
        try {
            return sendDue.run();
        } catch (RuntimeException databaseAway) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            log.warn("Outbox cannot be read now fault={}", databaseAway.getClass().getName());
            return SendDue.Step.FAILED;
        }
    }
}

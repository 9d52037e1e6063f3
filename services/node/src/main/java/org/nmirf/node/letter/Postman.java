package org.nmirf.node.letter;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs the steps: at once after a letter was posted, else every poll; with growing pauses while
 * mail server or database are away. Never gives up.
 */
@Component
class Postman implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final SendLetters send;
    private final LetterSettings settings;
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Postman(SendLetters send, LetterSettings settings) {
        this.send = send;
        this.settings = settings;
    }

    @TransactionalEventListener
    void on(Letters.LetterPosted posted) {
        wakes.release();
    }

    @Override
    public synchronized void start() {
        // Before the thread: it would end at once if it looked first.
        running = true;
        thread = Thread.ofVirtual().name("postman").start(this::run);
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
            log.info("Postman stopped");
        }
    }

    private Duration pauseAfter(SendLetters.Step step, Duration pause) throws InterruptedException {
        switch (step) {
            case MORE -> {
                return Duration.ZERO;
            }
            case DONE -> {
                if (wakes.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    wakes.drainPermits();
                }
                return Duration.ZERO;
            }
            case AWAY -> {
                var longer = longer(pause);
                // A new letter must not cut this short: the server is away for it too.
                Thread.sleep(longer);
                return longer;
            }
        }
        throw new AssertionError(step);
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private SendLetters.Step step() throws InterruptedException {
        try {
            return send.run();
        } catch (RuntimeException fault) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            log.warn("Letters cannot be sent now fault={}", fault.getClass().getName());
            return SendLetters.Step.AWAY;
        }
    }
}

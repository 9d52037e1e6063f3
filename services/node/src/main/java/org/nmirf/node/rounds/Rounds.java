package org.nmirf.node.rounds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Works in rounds in a thread of its own: at once when woken, else every poll; with growing pauses
 * while an engine is away. Never gives up.
 */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Supplier<Round> work;
    private final Pauses pauses;
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /**
     * @param name of the thread, for logs
     * @param work one round; whatever it throws counts as an engine that is away
     */
    protected Rounds(String name, Supplier<Round> work, Pauses pauses) {
        this.name = name;
        this.work = work;
        this.pauses = pauses;
    }

    /** Starts a round now, unless an engine is away. */
    protected final void wake() {
        wakes.release();
    }

    @Override
    public final synchronized void start() {
        // Before the thread: it would end at once if it looked first.
        running = true;
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    @Override
    public final synchronized void stop() {
        running = false;
        var current = thread;
        thread = null;
        if (current != null) {
            current.interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void run() {
        Duration pause = Duration.ZERO;
        try {
            while (isRunning()) {
                pause = pauseAfter(round(), pause);
            }
        } catch (InterruptedException stopped) {
            log.info("Stopped work={}", name);
        }
    }

    private Duration pauseAfter(Round round, Duration pause) throws InterruptedException {
        switch (round) {
            case MORE -> {
                return Duration.ZERO;
            }
            case DONE -> {
                if (wakes.tryAcquire(pauses.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    wakes.drainPermits();
                }
                return Duration.ZERO;
            }
            case AWAY -> {
                var longer = pauses.after(pause);
                // New work must not cut this short, or much of it would storm the sick engine.
                Thread.sleep(longer);
                return longer;
            }
        }
        throw new AssertionError(round);
    }

    private Round round() throws InterruptedException {
        try {
            return work.get();
        } catch (RuntimeException fault) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            // Only the kind of fault: its message could quote what was worked on.
            log.warn("Cannot go on now work={} fault={}", name, fault.getClass().getName());
            return Round.AWAY;
        }
    }
}

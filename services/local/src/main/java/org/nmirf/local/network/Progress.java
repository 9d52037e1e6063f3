package org.nmirf.local.network;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells the person at the terminal what is going on, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final Clock clock;
    private final Instant start;

    public Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** Prints one line. */
    public void say(String message) {
        long seconds = Duration.between(start, clock.instant()).toSeconds();
        out.printf("%4d s  %s%n", seconds, message);
        out.flush();
    }
}

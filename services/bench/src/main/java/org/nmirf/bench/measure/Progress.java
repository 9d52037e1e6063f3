package org.nmirf.bench.measure;

import java.util.Locale;

/** Tells on standard error what is going on, with the seconds since the start. */
public final class Progress {

    private static final long START = System.nanoTime();

    private Progress() {}

    /** Prints one line. */
    public static void say(String message) {
        long seconds = (System.nanoTime() - START) / 1_000_000_000;
        System.err.printf(Locale.ROOT, "%5d s  %s%n", seconds, message);
    }
}

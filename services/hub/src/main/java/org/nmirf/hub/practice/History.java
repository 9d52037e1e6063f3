package org.nmirf.hub.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a practice is, and which versions it had. Of a practice without a name nothing is told
 * but the month of the newest version: a pattern over the months would point at somebody.
 *
 * @param age how long ago the newest version was published, in words
 * @param first when the first version was published, in words; null unless it is known and not the
 *     newest
 * @param newest when the newest version was published, in words
 * @param versions those whose day is known, newest first; only of a named practice
 * @param isWhole whether that is all of them
 */
record History(
        String age,
        @Nullable String first,
        String newest,
        List<Version> versions,
        boolean isWhole) {

    History {
        versions = List.copyOf(versions);
    }

    /**
     * A version.
     *
     * @param day on which it was published, in words
     */
    record Version(long number, String day) {}
}

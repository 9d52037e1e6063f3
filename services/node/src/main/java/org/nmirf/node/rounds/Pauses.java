package org.nmirf.node.rounds;

import java.time.Duration;

/**
 * How long to wait between rounds.
 *
 * @param poll after a round that left nothing to do, unless woken
 * @param first after the first round that found an engine away; doubles with every further one
 * @param longest the longest such pause
 */
public record Pauses(Duration poll, Duration first, Duration longest) {

    /** The pause after one of that length. */
    Duration after(Duration last) {
        var doubled = last.isZero() ? first : last.multipliedBy(2);
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}

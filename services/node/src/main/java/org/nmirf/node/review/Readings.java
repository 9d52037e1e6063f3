package org.nmirf.node.review;

import java.time.Instant;
import java.util.List;
import org.nmirf.disclosure.Reading;
import org.nmirf.node.practice.Practice;

/** Who read what of a practice. An edit makes another revision, of which nobody has read a word. */
public interface Readings {

    /** Everybody's readings of the practice as it stands, one a person and hash of the texts. */
    List<Read> of(Practice practice);

    /** Adds what somebody read; what they read before stays. */
    void add(Practice practice, Reading reading, Instant at);

    /**
     * What one person read.
     *
     * @param at when the last passage of it was read
     */
    record Read(Reading reading, Instant at) {}
}

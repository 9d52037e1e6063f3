package org.nmirf.node.reading;

import java.util.Optional;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;

/** What approvers wrote when they sent practices back. */
public interface Notes {

    /** Keeps a note. */
    void add(PracticeId practice, Note note);

    /** The last note about the practice, unless it was handed in again since. */
    Optional<Note> latest(Practice practice);
}

package org.nmirf.node.review;

import java.time.Instant;
import java.util.List;
import org.nmirf.disclosure.Decision;
import org.nmirf.node.practice.PracticeId;

/** Decisions on findings. A finding of a changed text has another id, so old ones go stale. */
public interface Decisions {

    /** Every decision about the practice, also those on findings that are no more. */
    List<Decided> of(PracticeId practice);

    /** Those taken since the practice was approved last; all of them where it never was. */
    List<Decided> sinceApproval(PracticeId practice);

    /** Keeps the decision in place of an earlier one on the same finding. */
    void put(PracticeId practice, Decided decided);

    /**
     * A decision, who took it and when.
     *
     * @param finding id of the finding
     * @param by subject of the person's token
     */
    record Decided(String finding, Decision decision, String by, Instant at) {}
}

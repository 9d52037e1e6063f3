package org.nmirf.disclosure.prose;

import java.util.List;
import org.nmirf.disclosure.identifiers.Deadline;
import org.nmirf.disclosure.identifiers.Hit;
import org.nmirf.disclosure.spi.EntityDetector.Passage;

/** Reads all texts of an item together, after the structured detectors. */
public interface ItemRule {

    /**
     * What it finds in each of them, in any order.
     *
     * @param structured the structured identifiers of each, already found
     * @throws org.nmirf.disclosure.identifiers.DeadlinePassedException when the time is over
     */
    List<List<Hit>> find(List<Passage> passages, List<List<Hit>> structured, Deadline deadline);

    /**
     * The structured identifiers without those that are public where they stand.
     *
     * @throws org.nmirf.disclosure.identifiers.DeadlinePassedException when the time is over
     */
    default List<List<Hit>> excuse(
            List<Passage> passages, List<List<Hit>> structured, Deadline deadline) {
        return structured;
    }
}

package org.nmirf.disclosure;

import java.util.List;

/**
 * What the release of a text stands on.
 *
 * @param approval who answers for it
 * @param assessment the approver's answers
 * @param readings who read what, the approver among them
 */
public record SignOff(Approval approval, Assessment assessment, List<Reading> readings) {

    /** Copies the readings. */
    public SignOff {
        readings = List.copyOf(readings);
    }
}

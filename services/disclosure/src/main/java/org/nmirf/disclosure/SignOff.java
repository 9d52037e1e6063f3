package org.nmirf.disclosure;

import java.util.List;
import java.util.Set;

/**
 * What the release of a text stands on.
 *
 * @param approval who answers for it
 * @param assessment the approver's answers
 * @param readings who read what, the approver among them
 * @param lookedFor what the approver looked for in every picture and did not find
 */
public record SignOff(
        Approval approval,
        Assessment assessment,
        List<Reading> readings,
        Set<PictureDanger> lookedFor) {

    /** Copies readings and dangers. */
    public SignOff {
        readings = List.copyOf(readings);
        lookedFor = Set.copyOf(lookedFor);
    }

    /** What the release of texts without pictures stands on. */
    public SignOff(Approval approval, Assessment assessment, List<Reading> readings) {
        this(approval, assessment, readings, Set.of());
    }
}

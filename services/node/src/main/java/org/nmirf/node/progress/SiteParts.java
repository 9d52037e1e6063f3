package org.nmirf.node.progress;

import java.util.Set;
import org.nmirf.node.recommendation.FollowUp.Part;

/** Knows what the country shows those outside of any recommendation; the public site says it. */
public interface SiteParts {

    /** The parts, whether the site is on or off. */
    Set<Part> parts();
}

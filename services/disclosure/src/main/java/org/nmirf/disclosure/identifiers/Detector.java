package org.nmirf.disclosure.identifiers;

import java.util.List;

/** One rule or family of rules that finds identifiers. */
interface Detector {

    /** Everything the rule finds, in any order; overlaps are settled later. */
    List<Hit> find(View view);
}

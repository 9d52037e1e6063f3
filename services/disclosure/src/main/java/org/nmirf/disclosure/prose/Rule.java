package org.nmirf.disclosure.prose;

import java.util.List;

/** Finds one kind of thing in running text. */
interface Rule {

    /**
     * What it finds, in any order.
     *
     * @param aboutCase whether the item tells of a person or a case, where years and sums identify
     *     too
     */
    List<Mark> find(ProseText text, boolean aboutCase);
}

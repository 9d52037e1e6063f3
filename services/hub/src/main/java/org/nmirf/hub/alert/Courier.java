package org.nmirf.hub.alert;

import org.nmirf.hub.letter.Outcome;
import org.nmirf.hub.search.PracticeQuery;

/** Tells people in one way. */
interface Courier {

    /** The way. */
    Way way();

    /** Whether anybody can be told so at present. */
    boolean isPossible();

    /** Tells what is new, and waits until that was taken, or not. */
    Outcome tell(SavedSearch search, PracticeQuery query, News news);
}

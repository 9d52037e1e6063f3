package org.nmirf.node.rounds;

/** How one round of work ended. */
public enum Round {

    /** There is more to do, now. */
    MORE,

    /** Nothing is left to do now. */
    DONE,

    /** An engine is away: the same work has to be tried again, later. */
    AWAY
}

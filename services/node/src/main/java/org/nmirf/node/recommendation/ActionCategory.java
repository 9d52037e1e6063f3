package org.nmirf.node.recommendation;

/**
 * What a recommendation asks the State to do: the five categories that E. McMahon gave the
 * recommendations of the Universal Periodic Review.
 */
public enum ActionCategory {
    /** Asks others, or asks the State to seek or share. */
    MINIMAL,
    /** Asks to go on with what is being done; it is never completed. */
    CONTINUING,
    /** Asks to consider. */
    CONSIDERING,
    /** Asks for action in general terms. */
    GENERAL,
    /** Asks for one certain action. */
    SPECIFIC
}

package org.nmirf.disclosure.identifiers;

/** How sure a detector is, from the weakest to the strongest. */
public enum Confidence {
    /** The form allows it. */
    POSSIBLE,
    /** The form or the words around it suggest it. */
    LIKELY,
    /** Form, check digits or context leave no reasonable doubt. */
    CERTAIN
}

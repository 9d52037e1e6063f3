package org.nmirf.disclosure.identifiers;

/** Why something was found; each has a sentence in the pages' message bundles. */
public enum Explanation {
    /** It has the form of such an identifier. */
    WELL_FORMED,
    /** Its check digits are right. */
    CHECK_DIGITS,
    /** A word beside it says what it is. */
    CONTEXT_WORD,
    /** It has the form used in the text's own country. */
    OWN_COUNTRY_FORMAT,
    /** A number of five digits or more. */
    LONG_NUMBER,
    /** A mix of letters and digits. */
    LETTERS_AND_DIGITS,
    /** The same value was found elsewhere in the item. */
    REPEATED,
    INVISIBLE_CHARACTER,
    SOFT_HYPHEN,
    BIDI_CONTROL,
    TAG_CHARACTER,
    CONTROL_CHARACTER,
    MIXED_SCRIPT
}

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
    /** A title, a role or a relation beside it introduces a name. */
    TITLE,
    /** The name of a court, an office or another institution. */
    INSTITUTION,
    /** A country that the text is not mainly about. */
    FOREIGN_COUNTRY,
    /** What somebody does for a living, suffers from or believes. */
    ATTRIBUTE,
    /** Initials of a name. */
    INITIALS,
    /** A word that is not in the dictionary of the language. */
    UNKNOWN_WORD,
    /** Part of a name that was found elsewhere in the item. */
    PART_OF_NAME,
    /** A day or, in a text about a case, a month or a year. */
    CALENDAR,
    /** The country already holds it about this record. */
    KNOWN_OF_RECORD,
    /** It tells which country the text comes from. */
    NAMES_THE_STATE,
    /** A detector of the country's own found it. */
    OWN_DETECTOR,
    /** The same value was found elsewhere in the item. */
    REPEATED,
    INVISIBLE_CHARACTER,
    SOFT_HYPHEN,
    BIDI_CONTROL,
    TAG_CHARACTER,
    CONTROL_CHARACTER,
    MIXED_SCRIPT
}

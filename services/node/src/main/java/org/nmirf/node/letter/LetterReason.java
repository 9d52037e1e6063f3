package org.nmirf.node.letter;

/** Why a letter waits or does not leave, beside the faults of the mail server. */
final class LetterReason {

    /** The caller said when. */
    static final String DATE = "DATE";

    /** Quiet hours or weekend. */
    static final String QUIET = "QUIET";

    /** It is joined with others. */
    static final String DIGEST = "DIGEST";

    /** The recipient wants none of its kind. */
    static final String TURNED_OFF = "TURNED_OFF";

    /** What it said is not so any more. */
    static final String WITHDRAWN = "WITHDRAWN";

    private LetterReason() {}
}

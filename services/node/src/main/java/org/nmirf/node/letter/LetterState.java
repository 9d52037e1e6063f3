package org.nmirf.node.letter;

/** Where a letter is. */
public enum LetterState {
    /** It was posted and not tried yet. */
    WAITING,
    /** It was tried and will be again. */
    RETRYING,
    /** The mail server took it. */
    SENT,
    /** It will not be tried again unless somebody wants it. */
    FAILED,
    /** The recipient wants no letters of its kind. */
    SUPPRESSED
}

package org.nmirf.disclosure.identifiers;

/** Says that a scan took longer than allowed; it carries nothing of the text. */
public final class DeadlinePassedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DeadlinePassedException() {
        super("the scan took longer than allowed");
    }
}

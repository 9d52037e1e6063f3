package org.nmirf.hub.rebuild;

/** A rebuild cannot go on; its message is shown to the administrator. */
class RebuildFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RebuildFailedException(String reason) {
        super(reason);
    }
}

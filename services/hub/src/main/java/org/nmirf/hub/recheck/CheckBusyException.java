package org.nmirf.hub.recheck;

/** As many files are being read as the process may read at the same time. */
final class CheckBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Seconds after which a place may be free. */
    static final String SOON = "15";

    CheckBusyException() {
        super("as many files as allowed are being checked");
    }
}

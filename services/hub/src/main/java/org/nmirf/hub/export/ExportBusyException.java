package org.nmirf.hub.export;

/** As many files are being written as the process may write at the same time. */
public final class ExportBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportBusyException() {
        super("as many exports as allowed are being written");
    }
}

package org.nmirf.local.network;

/** The network cannot be started like this; the message tells the person what to change. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one or two sentences for the person at the terminal
     */
    public UsageException(String message) {
        super(message);
    }
}

package org.nmirf.hub.alert;

import java.util.UUID;

/** A saved search cannot be changed at this moment: its news are being sent. */
class BeingToldException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BeingToldException(UUID search, Throwable cause) {
        super("The saved search " + search + " is being told", cause);
    }
}

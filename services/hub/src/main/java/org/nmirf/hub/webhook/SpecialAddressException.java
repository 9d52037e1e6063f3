package org.nmirf.hub.webhook;

import java.net.UnknownHostException;

/** A host has an address that is not public. */
final class SpecialAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    SpecialAddressException() {
        super("not a public address");
    }
}

package org.nmirf.web.security;

import org.springframework.security.access.AccessDeniedException;

/** A token of another country, or of none, was used at a country's node. */
final class ForeignCountryException extends AccessDeniedException {

    private static final long serialVersionUID = 1;

    ForeignCountryException() {
        super("token of another country");
    }
}

package org.nmirf.hub.letter;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** The e-mail address that the identity provider knows of whoever is signed in. */
final class LoginAddress {

    private LoginAddress() {}

    /** The address, if the provider says that it was verified. */
    static Optional<String> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(ClaimAccessor.class::isInstance)
                .map(ClaimAccessor.class::cast)
                .filter(claims -> Boolean.TRUE.equals(claims.getClaimAsBoolean("email_verified")))
                .map(claims -> claims.getClaimAsString("email"))
                .filter(address -> !address.isBlank());
    }
}

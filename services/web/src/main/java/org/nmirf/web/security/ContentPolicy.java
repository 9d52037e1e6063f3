package org.nmirf.web.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The Content-Security-Policy of all pages: everything comes from the site itself. */
final class ContentPolicy {

    private final @Nullable String identity;

    /** Takes the address of the identity provider, or null when there is none. */
    ContentPolicy(@Nullable String issuer) {
        this.identity = issuer == null ? null : origin(URI.create(issuer));
    }

    String directives() {
        // Signing out posts a form whose answer redirects to the identity provider: browsers hold
        // such a redirect against form-action. Bootstrap's style draws its marks as data images.
        return "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                + " frame-ancestors 'none'; form-action 'self'"
                + (identity == null ? "" : " " + identity);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}

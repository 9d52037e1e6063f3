package org.nmirf.web.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Told to the application whenever someone known was refused, so that it can keep a record.
 *
 * @param method HTTP method
 * @param path path without query
 * @param reason why
 * @param subject who, as the identity provider names them; null for the public
 * @param roles what they were allowed to be
 */
public record AccessRefused(
        String method, String path, Reason reason, @Nullable String subject, Set<String> roles) {

    /** Copies the roles. */
    public AccessRefused {
        roles = Set.copyOf(roles);
    }

    /** Why access was refused. */
    public enum Reason {
        /** The role is missing. */
        ROLE,
        /** The token belongs to another country. */
        COUNTRY,
        /** The form did not come from this site. */
        FORGED_FORM
    }
}

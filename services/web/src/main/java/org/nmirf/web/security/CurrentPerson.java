package org.nmirf.web.security;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * The signed-in person, or the program that acts in a person's place.
 *
 * @param subject stable name in the identity provider; what records keep
 * @param userName name used to sign in
 * @param displayName name shown to others
 * @param roles role names without prefix, see {@link Roles}
 * @param country ISO 3166-1 alpha-2 in lower case for people of a node, else null
 */
public record CurrentPerson(
        String subject,
        String userName,
        String displayName,
        Set<String> roles,
        @Nullable String country) {

    /** Copies the roles. */
    public CurrentPerson {
        roles = Set.copyOf(roles);
    }

    /** The person of the current request; empty for the public. */
    public static Optional<CurrentPerson> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(CurrentPerson::from);
    }

    /** The person whom a token stands for; empty when it carries no claims. */
    public static Optional<CurrentPerson> from(Authentication authentication) {
        return authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof ClaimAccessor claims
                ? Optional.of(from(claims, authentication))
                : Optional.empty();
    }

    /** Whether the person has this role. */
    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** Whether the person has at least one of these roles. */
    public boolean hasAnyRole(Collection<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    private static CurrentPerson from(ClaimAccessor claims, Authentication authentication) {
        String subject = authentication.getName();
        String userName = text(claims, "preferred_username", subject);
        String country = claims.getClaimAsString("country");
        return new CurrentPerson(
                subject,
                userName,
                text(claims, "name", userName),
                Roles.names(authentication.getAuthorities()),
                country == null ? null : country.toLowerCase(Locale.ROOT));
    }

    private static String text(ClaimAccessor claims, String claim, String otherwise) {
        String value = claims.getClaimAsString(claim);
        return value == null || value.isBlank() ? otherwise : value;
    }
}

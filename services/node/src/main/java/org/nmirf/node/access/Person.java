package org.nmirf.node.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who acts.
 *
 * @param name the subject of the token, the same on pages and API; the four-eyes rule compares it
 * @param roles what they may do here
 */
public record Person(String name, Set<Role> roles) {

    static final String PREFIX = "ROLE_";

    public Person {
        roles = Set.copyOf(roles);
    }

    /** The person behind an authenticated request. */
    public static Person of(Authentication authentication) {
        var roles =
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null && authority.startsWith(PREFIX))
                        .flatMap(
                                authority -> Role.of(authority.substring(PREFIX.length())).stream())
                        .collect(Collectors.toUnmodifiableSet());
        return new Person(authentication.getName(), roles);
    }

    /** Whether the person has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}

package org.nmirf.node.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.web.security.CurrentPerson;

/**
 * Who acts.
 *
 * @param name the subject of the token, the same on pages and API; the four-eyes rule compares it
 * @param roles what they may do here
 */
public record Person(String name, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** The person who is signed in, or whose token was sent. */
    public static Person of(CurrentPerson current) {
        return new Person(
                current.subject(),
                current.roles().stream()
                        .flatMap(role -> Role.of(role).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the person has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}

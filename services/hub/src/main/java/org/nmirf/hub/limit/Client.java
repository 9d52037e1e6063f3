package org.nmirf.hub.limit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.security.Roles;

/**
 * Whoever asks, as far as it must be known to count.
 *
 * @param policy how often such clients may ask
 * @param name tells it from others of the policy
 */
record Client(Policy policy, String name) {

    private static final List<String> NETWORK =
            List.of(
                    Roles.MEMBER,
                    Roles.COMMITTEE,
                    Roles.COORDINATOR,
                    Roles.HUB_ADMIN,
                    Roles.OBSERVER);

    /** A group of clients that may ask equally often. */
    enum Policy {
        /** Does not say who asks. */
        ANONYMOUS,
        /** Has an account. */
        ACCOUNT,
        /** Has a role in the network. */
        MEMBER,
        /** Brings tokens that are not accepted. */
        REFUSED;

        /** Name in headers. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Client of(Optional<CurrentPerson> person, String address) {
        return person.map(Client::of).orElseGet(() -> anonymous(address));
    }

    private static Client of(CurrentPerson person) {
        return new Client(
                person.hasAnyRole(NETWORK) ? Policy.MEMBER : Policy.ACCOUNT, person.subject());
    }

    private static Client anonymous(String address) {
        return new Client(Policy.ANONYMOUS, Network.of(address));
    }

    static Client refused(String address) {
        return new Client(Policy.REFUSED, Network.of(address));
    }
}

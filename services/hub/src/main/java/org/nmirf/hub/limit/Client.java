package org.nmirf.hub.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
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

    /** Whoever has one IPv6 address has 2^64 of them. */
    private static final int NETWORK_BYTES = 8;

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
        return new Client(Policy.ANONYMOUS, network(address));
    }

    static Client refused(String address) {
        return new Client(Policy.REFUSED, network(address));
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // Nothing is looked up: whatever is no address is refused.
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}

package org.nmirf.hub.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What an address is counted as. */
public final class Network {

    /** Whoever has one IPv6 address has 2^64 of them. */
    private static final int BYTES = 8;

    private Network() {}

    /**
     * The address itself, or the first 64 bits of an IPv6 address in hexadecimal digits.
     *
     * @param address as the server says who asks; what is no address is counted by itself
     */
    public static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // Nothing is looked up: whatever is no address is refused.
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES))
                    : InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}

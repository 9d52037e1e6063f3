package org.nmirf.hub.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that are not on the public internet, by the registries of RFC 6890. */
final class SpecialAddress {

    private static final List<Block> BLOCKS =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.88.99.0/24",
                            "192.168.0.0/16",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/3",
                            // Of IPv6 only global unicast (2000::/3) is public; of that, not these.
                            "2001::/23",
                            "2001:db8::/32",
                            "2002::/16",
                            "3fff::/20")
                    .map(Block::of)
                    .toList();
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private SpecialAddress() {}

    /** Whether nothing of the network may be asked for there. */
    static boolean is(InetAddress address) {
        // Addresses of IPv4 in the form of IPv6 were made plain by InetAddress itself.
        boolean isPublicKind =
                address instanceof Inet4Address || GLOBAL_UNICAST.holds(address.getAddress());
        return !isPublicKind
                || BLOCKS.stream().anyMatch(block -> block.holds(address.getAddress()));
    }

    private record Block(List<Byte> start, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/", -1);
            try {
                byte[] start = InetAddress.getByName(parts[0]).getAddress();
                return new Block(bytes(start), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static List<Byte> bytes(byte[] address) {
            Byte[] bytes = new Byte[address.length];
            for (int index = 0; index < address.length; index++) {
                bytes[index] = address[index];
            }
            return List.of(bytes);
        }

        boolean holds(byte[] address) {
            if (address.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int shift = Byte.SIZE - 1 - bit % Byte.SIZE;
                int index = bit / Byte.SIZE;
                if ((address[index] >> shift & 1) != (start.get(index) >> shift & 1)) {
                    return false;
                }
            }
            return true;
        }
    }
}

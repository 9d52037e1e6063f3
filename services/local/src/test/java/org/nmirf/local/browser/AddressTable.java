package org.nmirf.local.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses of a node that answer to a look, as the table of endpoints and roles has them. */
final class AddressTable {

    private static final Path TABLE =
            Path.of("../node/src/test/resources/access/endpoints.txt").toAbsolutePath();
    private static final String GET = " GET: ";

    private AddressTable() {}

    /**
     * An address of a node.
     *
     * @param pattern with names in braces where ids stand
     * @param roles who may look; {@code anyone} for all
     */
    record Address(String pattern, Set<String> roles) {

        boolean isOpen() {
            return roles.contains("anyone");
        }

        /** What pictures of it are called. */
        String name() {
            String words = pattern.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return "walk" + words.replaceAll("-$", "");
        }

        @Override
        public String toString() {
            return pattern;
        }
    }

    /** All that are not for programs. */
    static List<Address> all() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.contains(GET) && !line.startsWith("/api/"))
                    .map(line -> line.split(GET))
                    .map(parts -> new Address(parts[0], Set.of(parts[1].split(" "))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.nmirf.node.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.signature.PublicKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command was told: its arguments, and the node's own settings where they leave off.
 *
 * @param file exported ledger, if one is named
 * @param keys every public key that counts
 * @param noted hashes that were written down elsewhere, by sequence
 */
record Arguments(
        Optional<Path> file,
        Database database,
        List<PublicKey> keys,
        SortedMap<Long, String> noted) {

    private static final Pattern NOTED = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

    private static final Set<String> OF_EXPORT = Set.of("--file", "--database", "--user");
    private static final Set<String> OF_VERIFICATION =
            Set.of("--file", "--database", "--user", "--key", "--key-file", "--noted");

    Arguments {
        keys = List.copyOf(keys);
        noted = new TreeMap<>(noted);
    }

    /** Where the node's database is; the password comes from the environment alone. */
    record Database(String url, String user, String password) {

        @Override
        public String toString() {
            return url;
        }
    }

    /**
     * @param given what follows the name of the command
     * @param needsKeys whether the command checks signatures
     * @throws UsageException naming the first argument that cannot be understood
     */
    static Arguments of(List<String> given, Map<String, String> environment, boolean needsKeys) {
        var found = new Found();
        for (int place = 0; place < given.size(); place += 2) {
            String name = given.get(place);
            if (!(needsKeys ? OF_VERIFICATION : OF_EXPORT).contains(name)) {
                throw new UsageException("Unknown: " + name + " (--help tells what is known)");
            }
            if (place + 1 == given.size()) {
                throw new UsageException("Its value is missing: " + name);
            }
            found.take(name, given.get(place + 1));
        }
        if (needsKeys && found.keys.isEmpty()) {
            String file =
                    environment.getOrDefault("NODE_SIGNING_KEY_FILE", "data/signing-key.json");
            found.keys.add(keyIn(file));
        }
        if (needsKeys && found.file != null && found.url != null) {
            throw new UsageException("Either --file or --database, not both");
        }
        return new Arguments(
                Optional.ofNullable(found.file),
                database(found, environment),
                found.keys.stream().distinct().toList(),
                found.noted);
    }

    private static Database database(Found found, Map<String, String> environment) {
        String name = "node_" + environment.getOrDefault("NODE_COUNTRY", "ma");
        String url =
                environment.getOrDefault(
                        "NODE_DATABASE_URL", "jdbc:postgresql://localhost:5433/" + name);
        return new Database(
                Objects.requireNonNullElse(found.url, url),
                Objects.requireNonNullElse(
                        found.user, environment.getOrDefault("NODE_DATABASE_USER", name)),
                environment.getOrDefault("NODE_DATABASE_PASSWORD", ""));
    }

    private static PublicKey keyIn(String file) {
        try {
            // Of a key pair too only this is read: the private half is nothing to us.
            var json = new JsonMapper().readTree(Files.readString(Path.of(file)));
            return new PublicKey(json.path("x").asString(""));
        } catch (IOException missing) {
            throw new UsageException(
                    "No key: " + file + " cannot be read. Name it with --key-file, or give --key.");
        } catch (JacksonException | IllegalArgumentException damaged) {
            // The cause could quote the file, which may hold a private key.
            throw new UsageException("Not a key: " + file);
        }
    }

    private static final class Found {

        private final List<PublicKey> keys = new ArrayList<>();
        private final SortedMap<Long, String> noted = new TreeMap<>();
        private @Nullable Path file;
        private @Nullable String url;
        private @Nullable String user;

        void take(String name, String value) {
            switch (name) {
                case "--file" -> file = Path.of(value);
                case "--database" -> url = value;
                case "--user" -> user = value;
                case "--key" -> keys.add(key(value));
                case "--key-file" -> keys.add(keyIn(value));
                default -> note(value);
            }
        }

        private static PublicKey key(String value) {
            try {
                return new PublicKey(value);
            } catch (IllegalArgumentException noKey) {
                throw new UsageException("Not a public key: " + value);
            }
        }

        private void note(String value) {
            var matcher = NOTED.matcher(value);
            if (!matcher.matches()) {
                throw new UsageException("Not of the form NUMBER:HASH: " + value);
            }
            String before = noted.put(Long.valueOf(matcher.group(1)), matcher.group(2));
            if (before != null && !before.equals(matcher.group(2))) {
                throw new UsageException("Noted twice, with two hashes: entry " + matcher.group(1));
            }
        }
    }
}

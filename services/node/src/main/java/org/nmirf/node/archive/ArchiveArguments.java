package org.nmirf.node.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nmirf.backbone.signature.PublicKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a command was told, and the node's own settings where that leaves off. */
record ArchiveArguments(
        Path file, String country, String url, String user, String password, List<PublicKey> keys) {

    private static final String KEY = "--key";
    private static final String KEY_FILE = "--key-file";
    private static final Set<String> KNOWN =
            Set.of("--database", "--user", "--country", KEY, KEY_FILE);

    ArchiveArguments {
        keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
        return file + " " + url;
    }

    /**
     * @param given what follows the name of the command
     * @throws UnfitArchiveException naming the first argument that cannot be understood
     */
    static ArchiveArguments of(List<String> given, Map<String, String> environment) {
        if (given.isEmpty() || given.getFirst().startsWith("--")) {
            throw unknown("which file?");
        }
        var found = new HashMap<String, String>();
        var keys = new ArrayList<PublicKey>();
        for (int place = 1; place < given.size(); place += 2) {
            String name = given.get(place);
            if (!KNOWN.contains(name) || place + 1 == given.size()) {
                throw unknown(name + ", --help tells what is known");
            }
            String value = given.get(place + 1);
            switch (name) {
                case KEY -> keys.add(key(value));
                case KEY_FILE -> keys.add(keyIn(Path.of(value)));
                default -> found.put(name, value);
            }
        }
        var own =
                Path.of(environment.getOrDefault("NODE_SIGNING_KEY_FILE", "data/signing-key.json"));
        if (keys.isEmpty() && Files.exists(own)) {
            keys.add(keyIn(own));
        }
        return of(Path.of(given.getFirst()), found, environment, keys);
    }

    private static ArchiveArguments of(
            Path file,
            Map<String, String> found,
            Map<String, String> environment,
            List<PublicKey> keys) {
        var country =
                found.getOrDefault("--country", environment.getOrDefault("NODE_COUNTRY", "ma"));
        var name = "node_" + country;
        var url =
                environment.getOrDefault(
                        "NODE_DATABASE_URL", "jdbc:postgresql://localhost:5433/" + name);
        return new ArchiveArguments(
                file,
                country,
                found.getOrDefault("--database", url),
                found.getOrDefault("--user", environment.getOrDefault("NODE_DATABASE_USER", name)),
                environment.getOrDefault("NODE_DATABASE_PASSWORD", ""),
                keys);
    }

    private static PublicKey key(String value) {
        try {
            return new PublicKey(value);
        } catch (IllegalArgumentException noKey) {
            throw unknown("not a public key: " + value);
        }
    }

    private static PublicKey keyIn(Path file) {
        try {
            return key(new JsonMapper().readTree(Files.readString(file)).path("x").asString(""));
        } catch (IOException | JacksonException | UnfitArchiveException damaged) {
            // The cause could quote the file, which may hold a private key.
            throw unknown("not a key: " + file);
        }
    }

    private static UnfitArchiveException unknown(String detail) {
        return new UnfitArchiveException(Flaw.USAGE, detail);
    }
}

package org.nmirf.node.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.signature.PublicKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The hub's public key, pinned: it was given with the access to Kafka, never over Kafka. */
final class HubKey {

    private final Path file;
    private final JsonMapper json;
    private volatile @Nullable PublicKey key;

    HubKey(Path file, JsonMapper json) {
        this.file = file;
        this.json = json;
    }

    /**
     * The key; read at first use, because the file may be put there after the start.
     *
     * @throws IllegalStateException while there is no such file, or it is not a key
     */
    PublicKey get() {
        PublicKey known = key;
        if (known == null) {
            known = read();
            key = known;
        }
        return known;
    }

    private PublicKey read() {
        try {
            return new PublicKey(json.readTree(Files.readString(file)).path("x").asString());
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "Public key of the hub cannot be read: " + file, missing);
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new IllegalStateException("Not a public key: " + file, damaged);
        }
    }
}

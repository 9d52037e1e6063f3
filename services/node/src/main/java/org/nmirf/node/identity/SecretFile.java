package org.nmirf.node.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.nmirf.backbone.signature.OwnerFile;

/** A secret of this node in a file that only its owner can read; made at first start. */
final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {}

    /**
     * The secret kept in that file; of several processes that start at once, one makes it.
     *
     * @throws UncheckedIOException if the file can be neither read nor written
     * @throws IllegalStateException if the file holds something else
     */
    static byte[] loadOrCreate(Path file, SecureRandom random) {
        try {
            if (!Files.exists(file)) {
                OwnerFile.createOnce(file, secret(random));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException unusable) {
            throw new UncheckedIOException("Secret cannot be kept in " + file, unusable);
        } catch (IllegalArgumentException damaged) {
            // The cause could quote the file: a secret must not reach a log.
            throw new IllegalStateException("Not a secret: " + file);
        }
    }

    private static String secret(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }
}

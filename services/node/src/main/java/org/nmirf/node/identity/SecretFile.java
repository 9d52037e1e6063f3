package org.nmirf.node.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

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
                create(file, random);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException unusable) {
            throw new UncheckedIOException("Secret cannot be kept in " + file, unusable);
        } catch (IllegalArgumentException damaged) {
            // The cause could quote the file: a secret must not reach a log.
            throw new IllegalStateException("Not a secret: " + file);
        }
    }

    private static void create(Path file, SecureRandom random) throws IOException {
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(directory, "secret", ".tmp", onlyOwner);
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        Files.writeString(draft, HexFormat.of().formatHex(secret));
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            // Its secret is the secret.
        } catch (UnsupportedOperationException noHardLinksHere) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(draft);
    }
}

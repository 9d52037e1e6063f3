package org.nmirf.backbone.signature;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes secrets so that only the owner of the process can read them. */
public final class OwnerFile {

    private OwnerFile() {}

    /**
     * Writes a file that is not there yet, whole or not at all. Of several processes that do so at
     * once one wins, and its content stays.
     *
     * @throws IOException if the file cannot be written
     */
    public static void createOnce(Path file, String content) throws IOException {
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(directory, "secret", ".tmp", onlyOwner);
        Files.writeString(draft, content);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            // What it wrote counts.
        } catch (UnsupportedOperationException noHardLinksHere) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(draft);
    }
}

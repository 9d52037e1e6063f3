package org.nmirf.local.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose presence remembers that something was done. */
record Marker(Path file) {

    boolean isSet() {
        return Files.exists(file);
    }

    void set() {
        try {
            Files.writeString(file, "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

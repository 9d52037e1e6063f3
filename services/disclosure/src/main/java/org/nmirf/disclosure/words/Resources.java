package org.nmirf.disclosure.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the word lists that lie beside this class; nothing else of this module reads anything. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) {
        try (@Nullable InputStream stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no word list " + name);
            }
            return name.endsWith(".gz")
                    ? new GZIPInputStream(stream).readAllBytes()
                    : stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package org.nmirf.hub.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that comes with the program. */
public final class ResourceFile {

    private ResourceFile() {}

    /**
     * What it holds.
     *
     * @param path from the root of the class path, with a slash before it
     * @throws IllegalStateException if there is none
     */
    public static byte[] bytes(String path) {
        try (InputStream content = ResourceFile.class.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalStateException("no " + path);
            }
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Its lines that say something, without comments, which a number sign begins.
     *
     * @throws IllegalStateException if there is none
     */
    public static List<String> lines(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

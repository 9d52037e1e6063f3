package org.nmirf.node.spreadsheet;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Office files are archives; a few bytes of one must not become the whole memory. */
public final class Archive {

    private static final int MOST_PARTS = 2_000;

    private Archive() {}

    /**
     * The names of all parts.
     *
     * @throws IOException when it is no archive, a broken one, or one with too many parts
     */
    public static List<String> names(byte[] content) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            List<String> names =
                    Collections.list(zip.getEntries()).stream()
                            .map(ZipArchiveEntry::getName)
                            .toList();
            if (names.size() > MOST_PARTS) {
                throw new IOException("The archive has too many parts");
            }
            return names;
        }
    }

    /**
     * One part, unpacked.
     *
     * @param most bytes it may have
     * @return empty when there is none of that name, or it is larger
     * @throws IOException when it is no archive, or a broken one
     */
    public static Optional<byte[]> part(byte[] content, String name, int most) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            ZipArchiveEntry part = zip.getEntry(name);
            if (part == null) {
                return Optional.empty();
            }
            try (var bytes = zip.getInputStream(part)) {
                byte[] unpacked = bytes.readNBytes(most + 1);
                return unpacked.length > most ? Optional.empty() : Optional.of(unpacked);
            }
        }
    }
}

package org.nmirf.node.spreadsheet;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Office files are archives; a few bytes of one must not become the whole memory. */
public final class Archive {

    private static final long LARGEST_UNPACKED = 150L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final int MOST_PARTS = 2_000;

    private Archive() {}

    /**
     * Unpacks all parts without keeping them.
     *
     * @return whether they are too many or too large
     * @throws IOException when it is no archive, or a broken one
     */
    static boolean isBomb(byte[] content) throws IOException {
        long unpacked = 0;
        int parts = 0;
        // Reads the same directory as the workbook reader does, so neither sees other parts.
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                parts++;
                unpacked += length(zip, part, LARGEST_UNPACKED - unpacked);
                if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
                    return true;
                }
            }
        }
        return false;
    }

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

    private static long length(ZipFile zip, ZipArchiveEntry part, long limit) throws IOException {
        var buffer = new byte[BUFFER];
        long length = 0;
        try (var bytes = zip.getInputStream(part)) {
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                length += read;
                if (length > limit) {
                    return length;
                }
            }
        }
        return length;
    }
}

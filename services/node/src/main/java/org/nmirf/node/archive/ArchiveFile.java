package org.nmirf.node.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An archive that somebody gave: nothing in it is believed before it was counted and hashed.
 *
 * <p>Entries are read by their names in the list at the end of the file, and never unpacked to
 * disk, so that a path in a name leads nowhere.
 */
final class ArchiveFile implements AutoCloseable {

    private static final int BUFFER = 65_536;

    private final ZipFile zip;
    private final Manifest manifest;
    private final Map<String, Manifest.Entry> entries;
    private final Limits limits;

    private ArchiveFile(ZipFile zip, Manifest manifest, Limits limits) {
        this.zip = zip;
        this.manifest = manifest;
        this.limits = limits;
        this.entries = new LinkedHashMap<>();
        for (Manifest.Entry entry : manifest.entries()) {
            if (entries.put(entry.name(), entry) != null) {
                throw new UnfitArchiveException(Flaw.TWICE, entry.name());
            }
        }
    }

    /**
     * How much is read.
     *
     * @param entries most entries
     * @param bytes most bytes of all entries together, unpacked
     * @param file most bytes of the manifest, of a file and of a row
     */
    record Limits(int entries, long bytes, int file) {

        /** More than any country's node holds. */
        static final Limits USUAL = new Limits(1_000_000, 1L << 38, 1 << 28);
    }

    /**
     * Opens an archive and reads its manifest.
     *
     * @throws UnfitArchiveException if it is none, or is larger than the limits
     */
    static ArchiveFile open(Path file, Limits limits) {
        try {
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                refuseStrangeNames(zip, limits);
                return new ArchiveFile(zip, manifest(zip, limits), limits);
            } catch (UnfitArchiveException unfit) {
                zip.close();
                throw unfit;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnfitArchiveException(Flaw.NO_ARCHIVE, file.getFileName().toString());
        }
    }

    private static void refuseStrangeNames(ZipFile zip, Limits limits) {
        if (zip.size() > limits.entries()) {
            throw new UnfitArchiveException(Flaw.TOO_LARGE, zip.size() + " entries");
        }
        Set<String> names = new HashSet<>();
        zip.stream()
                .map(ZipEntry::getName)
                .forEach(
                        name -> {
                            if (!Names.isAllowed(name)) {
                                throw new UnfitArchiveException(Flaw.STRANGE, shortened(name));
                            }
                            if (!names.add(name)) {
                                throw new UnfitArchiveException(Flaw.TWICE, name);
                            }
                        });
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(100, name.length())).replaceAll("\\p{Cntrl}", "?");
    }

    private static Manifest manifest(ZipFile zip, Limits limits) throws IOException {
        var entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new UnfitArchiveException(Flaw.NO_ARCHIVE, "without " + Manifest.NAME);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(limits.file() + 1);
            if (bytes.length > limits.file()) {
                throw new UnfitArchiveException(Flaw.TOO_LARGE, Manifest.NAME);
            }
            var manifest = new JsonMapper().readValue(bytes, Manifest.class);
            if (!manifest.format().equals(Manifest.FORMAT)
                    || manifest.version() != Manifest.VERSION) {
                throw new UnfitArchiveException(Flaw.FORMAT, "version " + manifest.version());
            }
            return manifest;
        } catch (JacksonException | NullPointerException damaged) {
            throw new UnfitArchiveException(Flaw.NO_ARCHIVE, Manifest.NAME + " cannot be read");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * Reads everything once and compares it with the manifest.
     *
     * @throws UnfitArchiveException naming the first entry that is not what it should be
     */
    void check() {
        long total = 0;
        for (Manifest.Entry entry : entries.values()) {
            total += entry.size();
            if (entry.size() > limits.bytes() || total > limits.bytes()) {
                throw new UnfitArchiveException(Flaw.TOO_LARGE, entry.name());
            }
        }
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !name.equals(Manifest.NAME) && !entries.containsKey(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new UnfitArchiveException(Flaw.STRANGE, name);
                        });
        entries.values().forEach(this::check);
    }

    private void check(Manifest.Entry expected) {
        var entry = zip.getEntry(expected.name());
        if (entry == null) {
            throw new UnfitArchiveException(Flaw.MISSING, expected.name());
        }
        var digest = Names.digest();
        long left = expected.size();
        long line = 0;
        var buffer = new byte[BUFFER];
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                left -= read;
                // What unpacks to more than it said is not read to its end.
                if (left < 0) {
                    throw new UnfitArchiveException(Flaw.CHANGED, expected.name());
                }
                digest.update(buffer, 0, read);
                line = lengthOfLine(buffer, read, line, expected);
            }
        } catch (IOException damaged) {
            throw new UnfitArchiveException(Flaw.CHANGED, expected.name());
        }
        String hash = Names.hex(digest);
        boolean isNamedByHash =
                !expected.name().startsWith("files/") || expected.name().endsWith(hash);
        if (left != 0 || !hash.equals(expected.sha256()) || !isNamedByHash) {
            throw new UnfitArchiveException(Flaw.CHANGED, expected.name());
        }
    }

    /** Bytes since the last end of a line, of which no more than the limit will be in memory. */
    private long lengthOfLine(byte[] buffer, int read, long before, Manifest.Entry entry) {
        if (!entry.name().startsWith("data/")) {
            return 0;
        }
        long line = before;
        for (int place = 0; place < read; place++) {
            line = buffer[place] == '\n' ? 0 : line + 1;
            if (line > limits.file()) {
                throw new UnfitArchiveException(Flaw.TOO_LARGE, entry.name());
            }
        }
        return line;
    }

    /** Takes the rows of one entry. */
    interface Rows {

        void take(String row) throws java.sql.SQLException;
    }

    /** Gives every row of a table, of which the archive must hold as many as it says. */
    void rows(String table, Rows rows) throws IOException, java.sql.SQLException {
        String name = Names.rows(table);
        var expected = entries.get(name);
        if (expected == null) {
            throw new UnfitArchiveException(Flaw.MISSING, name);
        }
        long count = 0;
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(stream(name), StandardCharsets.UTF_8), BUFFER)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.take(line);
                count++;
            }
        }
        if (count != expected.rows()) {
            throw new UnfitArchiveException(Flaw.CHANGED, name);
        }
    }

    /** The bytes of a file. */
    byte[] file(String sha256) throws IOException {
        var expected = entries.get(Names.file(sha256));
        if (expected == null) {
            throw new UnfitArchiveException(Flaw.MISSING, Names.file(shortened(sha256)));
        }
        if (expected.size() > limits.file()) {
            throw new UnfitArchiveException(Flaw.TOO_LARGE, expected.name());
        }
        try (InputStream content = stream(expected.name())) {
            return content.readNBytes((int) expected.size());
        }
    }

    private InputStream stream(String name) throws IOException {
        var content = zip.getInputStream(zip.getEntry(name));
        if (content == null) {
            throw new ZipException(name);
        }
        return content;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package org.nmirf.node.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the entries of an archive one after the other, and keeps count for the manifest. */
final class ArchiveStream implements AutoCloseable {

    // The same data makes the same bytes: the time of an entry says nothing, so it is always this.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    ArchiveStream(OutputStream target) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    }

    /** Writes the content of an entry and tells how many rows it has. */
    interface Content {

        long write(Sink sink) throws IOException, java.sql.SQLException;
    }

    /** Takes the bytes of an entry. */
    interface Sink {

        void take(byte[] bytes) throws IOException;
    }

    void add(String name, Content content) throws IOException, java.sql.SQLException {
        begin(name);
        var digest = Names.digest();
        var size = new long[1];
        long rows =
                content.write(
                        bytes -> {
                            digest.update(bytes);
                            size[0] += bytes.length;
                            zip.write(bytes);
                        });
        zip.closeEntry();
        entries.add(new Manifest.Entry(name, size[0], Names.hex(digest), rows));
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    /**
     * Writes the manifest, which comes last since only then everything is counted.
     *
     * @return the manifest with every entry
     */
    Manifest finish(Manifest head) throws IOException {
        var manifest =
                new Manifest(
                        head.format(),
                        head.version(),
                        head.country(),
                        head.node(),
                        head.schema(),
                        head.madeAt(),
                        entries);
        begin(Manifest.NAME);
        zip.write(
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

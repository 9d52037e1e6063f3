package org.nmirf.hub.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Comma-separated text and its manifest, together in a ZIP. */
final class CsvExport implements ExportWriter {

    /** The practices. */
    static final String CONTENT = "practices.csv";

    /** What the file says of itself. */
    static final String MANIFEST = "manifest.json";

    private final ZipOutputStream zip;
    private final ExportLines lines = new ExportLines(ExportNames.CODES);
    private final ContentSum sum = new ContentSum();
    private final JsonMapper json;

    CsvExport(OutputStream out, JsonMapper json) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.json = json;
        zip.putNextEntry(new ZipEntry(CONTENT));
        write(CsvLine.MARK + CsvLine.of(ExportLines.COLUMNS));
    }

    @Override
    public void add(ExportedPractice practice) throws IOException {
        for (var line : lines.of(practice)) {
            write(CsvLine.of(line));
        }
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.add(bytes);
        zip.write(bytes);
    }

    @Override
    public void end(Function<String, Manifest> manifest) throws IOException {
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(
                json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest.apply(sum.end())));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}

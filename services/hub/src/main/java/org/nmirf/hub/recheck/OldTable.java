package org.nmirf.hub.recheck;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.recheck.ForeignFileException.Reason;
import org.nmirf.hub.recheck.OldExport.Collected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads comma-separated text, alone or with its manifest in a ZIP. */
final class OldTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_MANIFEST = 4 * 1024 * 1024;
    private static final char MARK = '\uFEFF';
    private static final int LOOK_AHEAD = 4096;

    private OldTable() {}

    /** A table without anything that says what it is. */
    static OldExport of(byte[] file) throws IOException {
        return new OldExport(
                List.copyOf(practices(new ByteArrayInputStream(file)).all()),
                OldExport.Sum.MISSING,
                null);
    }

    /** The table in a ZIP, compared with the manifest beside it. */
    static OldExport ofZip(ZipFile zip) throws IOException {
        Collected collected = null;
        String found = "";
        JsonNode manifest = null;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            try (InputStream part = zip.getInputStream(entry)) {
                if (entry.getName().endsWith("practices.csv")) {
                    var summed = new DigestInputStream(part, sha256());
                    collected = practices(summed);
                    summed.transferTo(OutputStream.nullOutputStream());
                    found = HexFormat.of().formatHex(summed.getMessageDigest().digest());
                } else if (entry.getName().endsWith("manifest.json")) {
                    manifest = manifest(part);
                }
            }
        }
        if (collected == null) {
            throw new ForeignFileException(Reason.FOREIGN);
        }
        return new OldExport(
                List.copyOf(collected.all()),
                OldExport.compare(text(manifest, "sha256"), found),
                text(manifest, "made"));
    }

    private static JsonNode manifest(InputStream part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(part.readNBytes(MOST_MANIFEST));
        return JSON.readTree(bytes.toByteArray());
    }

    private static @Nullable String text(@Nullable JsonNode manifest, String member) {
        return manifest == null || !manifest.path(member).isString()
                ? null
                : manifest.path(member).asString();
    }

    private static Collected practices(InputStream in) throws IOException {
        var guard = new LineGuard(new InputStreamReader(in, StandardCharsets.UTF_8));
        var reader = new BufferedReader(guard);
        Collected collected = new Collected();
        boolean hasHead = false;
        for (CSVRecord line : format(reader).parse(reader)) {
            guard.next();
            if (!hasHead) {
                hasHead =
                        line.size() > 1
                                && line.get(0).equals("id")
                                && line.get(1).equals("version");
                if (!hasHead) {
                    throw new ForeignFileException(Reason.FOREIGN);
                }
            } else if (line.size() > 1) {
                collected.add(line.get(0), line.get(1));
            }
        }
        return collected;
    }

    /** A spreadsheet may have saved it with another sign between cells. */
    private static CSVFormat format(Reader reader) throws IOException {
        reader.mark(LOOK_AHEAD);
        if (reader.read() != MARK) {
            reader.reset();
            reader.mark(LOOK_AHEAD);
        } else {
            reader.mark(LOOK_AHEAD);
        }
        char[] start = new char[LOOK_AHEAD - 1];
        int read = reader.read(start);
        reader.reset();
        String head = new String(start, 0, Math.max(0, read));
        char between = head.startsWith("id;") ? ';' : head.startsWith("id\t") ? '\t' : ',';
        return CSVFormat.RFC4180.builder().setDelimiter(between).get();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

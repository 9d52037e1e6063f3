package org.nmirf.hub.recheck;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.nmirf.hub.recheck.ForeignFileException.Reason;

/** Recognises a file by its content, whatever it is called, and reads what it holds. */
final class ReadOldExport {

    /** Largest file that is read, in bytes. */
    static final int LARGEST = 20 * 1024 * 1024;

    /** An export has at most a dozen; pictures may have been added. */
    private static final int MOST_PARTS = 10_000;

    /** Begins each line of the directory of a ZIP. */
    private static final byte[] IN_DIRECTORY = {'P', 'K', 1, 2};

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ReadOldExport() {}

    /**
     * What the file holds.
     *
     * @throws ForeignFileException when it is no export
     */
    static OldExport read(byte[] file) {
        if (file.length == 0) {
            throw new ForeignFileException(Reason.EMPTY);
        }
        if (file.length > LARGEST) {
            throw new ForeignFileException(Reason.TOO_LARGE);
        }
        try {
            OldExport read = parse(file);
            if (read.practices().isEmpty()) {
                throw new ForeignFileException(Reason.NOTHING);
            }
            return read;
        } catch (ForeignFileException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            // Parsers of four kinds of file fail in many ways; to people all are the same.
            throw new ForeignFileException(Reason.FOREIGN);
        }
    }

    private static OldExport parse(byte[] file) throws IOException {
        if (file[0] == 'P') {
            return unpack(file);
        }
        return firstSign(file) == '{' ? OldJson.read(file) : OldTable.of(file);
    }

    private static int firstSign(byte[] file) {
        int from = startsWithMark(file) ? MARK.length : 0;
        String start =
                new String(
                                file,
                                from,
                                Math.min(64, file.length - from),
                                StandardCharsets.ISO_8859_1)
                        .stripLeading();
        return start.isEmpty() ? -1 : start.charAt(0);
    }

    private static boolean startsWithMark(byte[] file) {
        return file.length >= MARK.length
                && file[0] == MARK[0]
                && file[1] == MARK[1]
                && file[2] == MARK[2];
    }

    private static OldExport unpack(byte[] file) throws IOException {
        refuseManyParts(file);
        // By the directory at its end: parts that are not in it are never unpacked.
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            boolean isWorkbook = zip.getEntry("xl/workbook.xml") != null;
            check(zip, isWorkbook);
            return isWorkbook ? OldWorkbook.read(file) : OldTable.ofZip(zip);
        }
    }

    private static void check(ZipFile zip, boolean isWorkbook) throws IOException {
        var unpacked = new Unpacked();
        var guard = new WorkbookGuard();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            try (var part = unpacked.part(zip.getInputStream(entry))) {
                if (isWorkbook) {
                    guard.check(part);
                }
                part.transferTo(OutputStream.nullOutputStream());
            }
        }
        guard.end();
    }

    /** Before the directory is read, which is held in memory. */
    private static void refuseManyParts(byte[] file) {
        int parts = 0;
        for (int at = 0; at + IN_DIRECTORY.length <= file.length; at++) {
            if (Arrays.equals(
                            file,
                            at,
                            at + IN_DIRECTORY.length,
                            IN_DIRECTORY,
                            0,
                            IN_DIRECTORY.length)
                    && ++parts > MOST_PARTS) {
                throw new ForeignFileException(Reason.FOREIGN);
            }
        }
    }
}

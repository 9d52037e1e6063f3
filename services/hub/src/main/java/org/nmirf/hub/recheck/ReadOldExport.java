package org.nmirf.hub.recheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.nmirf.hub.recheck.ForeignFileException.Reason;

/** Recognises a file by its content, whatever it is called, and reads what it holds. */
final class ReadOldExport {

    /** Largest file that is read, in bytes. */
    static final int LARGEST = 20 * 1024 * 1024;

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
            return isWorkbook(file) ? OldWorkbook.read(file) : OldTable.ofZip(file);
        }
        return firstSign(file) == '{'
                ? OldJson.read(new ByteArrayInputStream(file))
                : OldTable.of(file);
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

    /** By the directory at its end: writers of workbooks leave sizes out elsewhere. */
    private static boolean isWorkbook(byte[] file) throws IOException {
        boolean isWorkbook = false;
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            var unpacked = new Unpacked();
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                isWorkbook |= part.getName().equals("xl/workbook.xml");
                try (var content = zip.getInputStream(part)) {
                    unpacked.skip(part.getName(), content);
                }
            }
        }
        return isWorkbook;
    }
}

package org.nmirf.node.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.nmirf.node.outcome.Outcome;

/** Reads the first sheet of an Excel workbook. */
final class XlsxFile {

    private static final long LARGEST_UNPACKED = 150L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 300;

    private XlsxFile() {}

    /** The cells, or why the workbook cannot be read. */
    static Outcome<Grid> read(byte[] content) {
        try {
            if (isBomb(content)) {
                return Grid.refused("import.wrong-type");
            }
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return grid(rows.limit(Grid.MOST_ROWS + 2L).toList());
            }
        } catch (IOException | RuntimeException broken) {
            // The reader throws whatever its parsers throw; for the sender it is all the same.
            return Grid.refused("import.wrong-type");
        }
    }

    /** Unpacks without keeping: a few bytes must not become the whole memory. */
    private static boolean isBomb(byte[] content) throws IOException {
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

    private static Outcome<Grid> grid(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            if (row.getRowNum() > Grid.MOST_ROWS + 1 || row.getCellCount() > MOST_COLUMNS) {
                return Grid.refused("import.too-many-rows", Grid.MOST_ROWS);
            }
            // Rows that hold nothing are missing in the file, but count in what people see.
            while (lines.size() < row.getRowNum() - 1) {
                lines.add(List.of());
            }
            lines.add(row.stream().map(XlsxFile::text).toList());
        }
        return Outcome.done(new Grid(lines));
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? plain(cell.asNumber())
                : String.valueOf(cell.getText());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

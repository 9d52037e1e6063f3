package org.nmirf.node.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.nmirf.node.outcome.Outcome;

/** Reads the first sheet of an Excel workbook. */
final class XlsxFile {

    private static final int MOST_COLUMNS = 300;

    private XlsxFile() {}

    /** The cells, or why the workbook cannot be read. */
    static Outcome<Grid> read(byte[] content, int mostRows) {
        try {
            if (Archive.isBomb(content)) {
                return Grid.refused("import.wrong-type");
            }
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                    Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                return grid(rows.limit(mostRows + 2L).toList(), mostRows);
            }
        } catch (IOException | RuntimeException broken) {
            // The reader throws whatever its parsers throw; for the sender it is all the same.
            return Grid.refused("import.wrong-type");
        }
    }

    private static Outcome<Grid> grid(List<Row> rows, int mostRows) {
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            if (row.getRowNum() > mostRows + 1 || row.getCellCount() > MOST_COLUMNS) {
                return Grid.refused("import.too-many-rows", mostRows);
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

package org.nmirf.hub.recheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.nmirf.hub.export.ContentSum;
import org.nmirf.hub.export.CsvLine;
import org.nmirf.hub.recheck.ForeignFileException.Reason;
import org.nmirf.hub.recheck.OldExport.Collected;

/** Reads a workbook, also one that a spreadsheet program saved again. */
final class OldWorkbook {

    private static final int NAMES = 2;
    private static final String KIND = "kind";
    private static final String SUM = "sha256";
    private static final String MADE = "made";
    private static final Set<String> WANTED = Set.of(KIND, SUM, MADE);

    private OldWorkbook() {}

    static OldExport read(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Map<String, String> about = about(book);
            if (!"nmirf-practices".equals(about.get(KIND))) {
                throw new ForeignFileException(Reason.FOREIGN);
            }
            var sum = new ContentSum();
            Collected collected = practices(book.getFirstSheet(), sum);
            return new OldExport(
                    List.copyOf(collected.all()),
                    OldExport.compare(about.get(SUM), sum.end()),
                    about.get(MADE));
        }
    }

    /** Found by the names in the third column, in whatever language the labels are. */
    private static Map<String, String> about(ReadableWorkbook book) throws IOException {
        Map<String, String> about = new HashMap<>();
        var sheet = book.getSheet(1);
        if (sheet.isPresent()) {
            try (Stream<Row> rows = sheet.get().openStream()) {
                rows.filter(row -> row.getCellCount() > NAMES)
                        .filter(row -> WANTED.contains(row.getCellText(NAMES)))
                        .forEach(
                                row ->
                                        about.putIfAbsent(
                                                row.getCellText(NAMES), row.getCellText(1)));
            }
        }
        return about;
    }

    private static Collected practices(Sheet sheet, ContentSum sum) throws IOException {
        Collected collected = new Collected();
        int[] width = {0};
        long[] letters = {0};
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(
                    row -> {
                        // The heading is never empty; empty cells at the end of a line may miss.
                        width[0] = Math.max(width[0], row.getCellCount());
                        List<String> cells = cells(row, width[0]);
                        letters[0] += letters(cells);
                        if (letters[0] > Unpacked.MOST) {
                            throw new ForeignFileException(Reason.TOO_LARGE);
                        }
                        sum.add(CsvLine.of(cells));
                        if (row.getRowNum() > 1 && cells.size() > 1) {
                            collected.add(cells.get(0), cells.get(1));
                        }
                    });
        }
        return collected;
    }

    /** One text can stand in many cells, so that lines can be larger than the file. */
    private static int letters(List<String> cells) {
        int letters = 0;
        for (String cell : cells) {
            letters += cell.length();
            if (letters > LineGuard.LONGEST) {
                throw new ForeignFileException(Reason.TOO_LARGE);
            }
        }
        return letters;
    }

    private static List<String> cells(Row row, int width) {
        List<String> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            cells.add(column < row.getCellCount() ? row.getCellText(column) : "");
        }
        return cells;
    }
}

package org.nmirf.node.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.dhatim.fastexcel.Workbook;
import org.nmirf.node.incoming.IncomingRow.Remark;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;

/** Files as the other systems write them, in words of our own. */
final class IncomingFixtures {

    static final IncomingFiles FILES = new IncomingFiles(Vocabularies.load(), new Countries());

    /** The columns of the index, with its spelling. */
    static final List<String> COLUMNS =
            List.of(
                    "Text",
                    "Countries Concerned",
                    "Reccomending Body",
                    "Document Symbol",
                    "Themes",
                    "Affected Persons",
                    "Sdgs",
                    "Document Publication Date",
                    "UPR Reccomending States",
                    "UPR Position",
                    "Type",
                    "OHCHR Annotation Id",
                    "UPR Session",
                    "Regions Concerned",
                    "Recommending Regions",
                    "Date of publication on UHRI");

    private IncomingFixtures() {}

    /** One entry of the index: a recommendation to Paraguay. */
    record Entry(Map<String, String> cells) {

        Entry with(String column, String text) {
            var changed = new LinkedHashMap<>(cells);
            changed.put(column, text);
            return new Entry(changed);
        }
    }

    /** Words of a committee. */
    static Entry anEntry() {
        var cells = new LinkedHashMap<String, String>();
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.put(
                "Text", "23. The Committee recommends that the State party adopt a law on water.");
        cells.put("Countries Concerned", "- Paraguay");
        cells.put("Reccomending Body", "- CESCR");
        cells.put("Document Symbol", "E/C.12/PRY/CO/5");
        cells.put("Themes", "- Safe drinking water & sanitation\n- Right to health");
        cells.put("Affected Persons", "- Persons living in rural areas");
        cells.put("Sdgs", "- 6.1 - Safe and affordable drinking water");
        cells.put("Document Publication Date", "46078");
        cells.put("Type", "- Recommendations");
        cells.put("Regions Concerned", "- Latin America and the Caribbean");
        return new Entry(cells);
    }

    /** Words of a State in the review. */
    static Entry aReviewEntry() {
        return anEntry()
                .with("Text", "118.6 Ratify the Optional Protocol on communications (Uruguay);")
                .with("Reccomending Body", "- UPR")
                .with("Document Symbol", "A/HRC/48/9")
                .with("UPR Reccomending States", "- Uruguay")
                .with("UPR Position", "- Supported")
                .with("UPR Session", "- 38");
    }

    /** The spreadsheet of the index. */
    static byte[] indexSheet(Entry... entries) {
        return sheet(
                COLUMNS,
                List.of(entries).stream()
                        .map(entry -> COLUMNS.stream().map(entry.cells()::get).toList())
                        .toList());
    }

    static byte[] sheet(List<String> header, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Export");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    value(sheet, row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static void value(
            org.dhatim.fastexcel.Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d{5}(\\.\\d+)?")) {
            sheet.value(row, column, Double.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /** A Word document: a title and one table; a row with one cell is a heading between rows. */
    static byte[] wordList(String title, List<List<String>> rows) {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(title);
            XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(table.getRow(row).getCell(column), rows.get(row).get(column));
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void write(XWPFTableCell cell, String text) {
        cell.removeParagraph(0);
        for (String line : text.split("\n", -1)) {
            cell.addParagraph().createRun().setText(line);
        }
    }

    /** What the node of Paraguay reads. */
    static IncomingFile read(byte[] content) {
        return FILES.read(content, "py").orProblem();
    }

    /** The only row of the index with that entry, which has to be understood. */
    static Understood understood(Entry entry) {
        IncomingFile file = read(indexSheet(entry));
        if (file.understood().isEmpty()) {
            throw new AssertionError("refused: " + file.refused());
        }
        return file.understood().getFirst();
    }

    /** Why the only row of the index with that entry is refused. */
    static String refusal(Entry entry) {
        return read(indexSheet(entry)).refused().getFirst().faults().getFirst().code();
    }

    /** The codes of the remarks. */
    static List<String> remarks(Understood row) {
        return row.remarks().stream().map(Remark::code).toList();
    }

    /** Why the file is refused as a whole; empty when it is not. */
    static String code(byte[] content) {
        return FILES.read(content, "py") instanceof Outcome.Refused<IncomingFile>(var refusal)
                ? refusal.code()
                : "";
    }
}

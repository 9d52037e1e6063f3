package org.nmirf.hub.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nmirf.web.language.Language;

/** A workbook: the practices, what the file says of itself, and the versions of all practices. */
final class XlsxExport implements ExportWriter {

    private static final String HEAD_GROUND = "E6ECF4";
    private static final int LONG_TEXTS_FROM = 4;
    private static final int LONG_TEXTS_TO = 11;
    private static final int WIDE = 48;
    private static final int NARROW = 16;
    private static final int AT_ONCE = 50;

    private final Workbook book;
    private final Worksheet sheet;
    private final ExportNames names;
    private final ManifestLines about;
    private final ExportLines lines;
    private final ContentSum sum = new ContentSum();
    private int row;

    XlsxExport(OutputStream out, Language reader, ExportNames names, ManifestLines about)
            throws IOException {
        this.book = new Workbook(out, "NMIRF hub", "1.0");
        this.names = names;
        this.about = about;
        this.lines = new ExportLines(names);
        this.sheet = sheet(names.column("sheet"), reader);
        List<String> heads = ExportLines.COLUMNS.stream().map(names::column).toList();
        for (int column = 0; column < heads.size(); column++) {
            boolean isLong = column >= LONG_TEXTS_FROM && column <= LONG_TEXTS_TO;
            sheet.width(column, isLong ? WIDE : NARROW);
        }
        head(sheet, heads);
        sum.add(CsvLine.of(heads));
        row = 1;
    }

    private Worksheet sheet(String name, Language reader) {
        Worksheet made = book.newWorksheet(name);
        if (reader.direction().equals("rtl")) {
            made.rightToLeft();
        }
        made.freezePane(0, 1);
        return made;
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.inlineString(0, column, heads.get(column));
            sheet.style(0, column).bold().wrapText(true).fillColor(HEAD_GROUND).set();
        }
    }

    @Override
    public void add(ExportedPractice practice) throws IOException {
        for (List<String> dirty : lines.of(practice)) {
            List<String> line = dirty.stream().map(SheetText::of).toList();
            // Words stay words, whatever they begin with: nothing here is a formula.
            write(sheet, row++, line);
            sum.add(CsvLine.of(line));
            if (row % AT_ONCE == 0) {
                sheet.flush();
            }
        }
    }

    private static void write(Worksheet sheet, int row, List<String> line) {
        for (int column = 0; column < line.size(); column++) {
            if (!line.get(column).isEmpty()) {
                sheet.inlineString(row, column, line.get(column));
            }
        }
    }

    @Override
    public void end(Function<String, Manifest> manifest) throws IOException {
        Manifest made = manifest.apply(sum.end());
        sheet.finish();
        Worksheet words = sheet(names.column("about"), about.reader());
        words.width(0, WIDE);
        words.width(1, WIDE * 2);
        words.width(2, NARROW);
        int at = 0;
        for (List<String> line : about.of(made)) {
            write(words, at++, line.stream().map(SheetText::of).toList());
        }
        words.finish();
        Worksheet held = sheet(names.column("versions"), about.reader());
        held.width(0, WIDE);
        head(held, List.of(names.column("id"), names.column("version")));
        int next = 1;
        for (Manifest.Held one : made.practices()) {
            write(held, next++, List.of(one.id(), Long.toString(one.version())));
        }
        held.finish();
        book.finish();
    }
}

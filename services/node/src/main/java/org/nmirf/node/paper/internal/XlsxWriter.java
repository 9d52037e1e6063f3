package org.nmirf.node.paper.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.nmirf.node.paper.Workbook;
import org.nmirf.node.paper.Workbook.Value;

/** Writes a workbook as XLSX. */
public final class XlsxWriter {

    /** Limits of the format. */
    private static final int MAX_TEXT = 32_767;

    /** Days before this have no number in a sheet. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String HEAD_GROUND = "E6ECF4";
    private static final String LINK_INK = "0F478C";
    private static final Pattern WRITTEN_AT =
            Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)");

    private XlsxWriter() {}

    /** Writes the workbook. */
    public static void write(Workbook workbook, OutputStream out) throws IOException {
        var raw = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(raw, "NMIRF node", "1.0")) {
            book.properties().setTitle(Clean.line(workbook.title()));
            SheetNames names = new SheetNames();
            for (Workbook.Sheet sheet : workbook.sheets()) {
                Worksheet worksheet = book.newWorksheet(names.of(Clean.line(sheet.name())));
                if (PdfText.isRightToLeft(workbook.language())) {
                    worksheet.rightToLeft();
                }
                sheet(sheet, worksheet);
                worksheet.finish();
            }
        }
        timeless(raw.toByteArray(), workbook.made(), out);
    }

    private static void sheet(Workbook.Sheet sheet, Worksheet worksheet) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            Workbook.Column head = sheet.columns().get(column);
            worksheet.value(0, column, Clean.line(head.head()));
            worksheet.style(0, column).bold().wrapText(true).fillColor(HEAD_GROUND).set();
            worksheet.width(column, head.width());
        }
        worksheet.freezePane(0, 1);
        worksheet.repeatRows(0);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Value> values = sheet.rows().get(row);
            for (int column = 0; column < values.size(); column++) {
                cell(worksheet, row + 1, column, values.get(column));
            }
        }
    }

    private static void cell(Worksheet worksheet, int row, int column, Value value) {
        switch (value) {
            case Value.Text text -> text(worksheet, row, column, text);
            case Value.Figure figure -> worksheet.value(row, column, figure.number());
            case Value.Day day -> date(worksheet, row, column, day.date());
            case Value.Empty empty -> {}
        }
    }

    private static void text(Worksheet worksheet, int row, int column, Value.Text text) {
        String shown = shortened(Clean.text(text.text()));
        if (text.link() == null) {
            worksheet.value(row, column, shown);
            worksheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        } else {
            String target = text.link().toASCIIString();
            worksheet.hyperlink(row, column, HyperLink.external(target, shown));
            worksheet.style(row, column).underlined().fontColor(LINK_INK).wrapText(true).set();
        }
    }

    private static void date(Worksheet worksheet, int row, int column, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            worksheet.value(row, column, date.toString());
        } else {
            worksheet.value(row, column, date);
            worksheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        int end = MAX_TEXT - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    /** The library writes the time of the clock; the file bears that of the workbook. */
    private static void timeless(byte[] raw, Instant made, OutputStream out) throws IOException {
        try (ZipFile in =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(raw))
                                .get();
                FixedZip zip = new FixedZip(out, made)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                zip.begin(entry.getName());
                try (InputStream part = in.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        zip.text(timeless(part.readAllBytes(), made));
                    } else {
                        part.transferTo(zip.part());
                    }
                }
            }
        }
    }

    private static String timeless(byte[] core, Instant made) {
        String time = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return WRITTEN_AT
                .matcher(new String(core, StandardCharsets.UTF_8))
                .replaceAll("$1" + Matcher.quoteReplacement(time) + "$2");
    }
}

package org.nmirf.local.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A spreadsheet as the Universal Human Rights Index exports it, with its misspelt columns, dashes
 * before every value and days counted from the end of 1899. What it says is made up.
 */
final class IndexFile {

    private static final List<String> COLUMNS =
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
    private static final String TREATY =
            "- CRC|CRC/C/WSM/CO/5|- Right to health|- Children|- 3.2 - Newborn and child"
                    + " mortality|46078|||- Recommendations";
    private static final String REVIEW =
            "- UPR|A/HRC/49/8|- Right to health|- Children|- 3.2 - Newborn and child"
                    + " mortality|46080|%s|- %s|- Recommendations";

    private IndexFile() {}

    /** Four recommendations to Samoa, of which three ask for the same, and one row of no use. */
    static FilePayload ofSamoa() {
        var rows =
                List.of(
                        row("31. Train midwives for every rural clinic.", TREATY, "", "a1"),
                        row("32. Build a children's court in the capital.", TREATY, "", "a2"),
                        row(
                                "105.12 Train more midwives for rural clinics (Fiji);",
                                REVIEW.formatted("- Fiji", "Supported"),
                                "- 39",
                                "a3"),
                        row(
                                "105.13 Train midwives in all rural clinics and pay them (Peru);",
                                REVIEW.formatted("- Peru", "Noted"),
                                "- 39",
                                "a4"),
                        row("Response of the State", TREATY.replace("Recommend", "- "), "", "a5"));
        return new FilePayload(
                "export-wsm.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook(rows));
    }

    private static List<String> row(String text, String middle, String session, String last) {
        String[] cells = middle.split("\\|", -1);
        return List.of(
                text,
                "- Samoa",
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                "00000000-0000-4000-8000-0000000000" + last,
                session,
                "- Asia-Pacific",
                "",
                "46125.5");
    }

    private static byte[] workbook(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "export", "1.0")) {
            var sheet = workbook.newWorksheet("Export");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
                for (int row = 0; row < rows.size(); row++) {
                    String text = rows.get(row).get(column);
                    if (text.matches("\\d{5}(\\.\\d+)?")) {
                        sheet.value(row + 1, column, Double.valueOf(text));
                    } else {
                        sheet.value(row + 1, column, text);
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}

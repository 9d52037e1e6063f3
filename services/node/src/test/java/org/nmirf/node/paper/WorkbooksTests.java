package org.nmirf.node.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.paper.Workbook.Column;
import org.nmirf.node.paper.Workbook.Sheet;
import org.nmirf.node.paper.Workbook.Value;
import org.nmirf.web.language.Language;

class WorkbooksTests {

    @Test
    void keepsTheTypesOfItsCells() throws IOException {
        List<Row> rows =
                rows(
                        List.of(
                                Value.of("text"),
                                new Value.Figure(new BigDecimal("45.7")),
                                Value.of(LocalDate.of(2026, 3, 2)),
                                new Value.Empty()));

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("Head 0");
        Row row = rows.getLast();
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellAsNumber(1)).hasValue(new BigDecimal("45.7"));
        assertThat(row.getCellAsDate(2)).hasValue(LocalDate.of(2026, 3, 2).atStartOfDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")"})
    void keepsWordsThatLookLikeAFormulaAsWords(String words) throws IOException {
        Row row = rows(List.of(Value.of(words))).getLast();

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getFormula()).isNull();
        assertThat(row.getCellText(0)).isEqualTo(words.replace('\t', ' '));
    }

    @Test
    void holdsTheHeadInPlaceAndBold() throws IOException {
        try (var book = poi(workbook(Language.EN, List.of(Value.of("a"))))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
            assertThat(sheet.getColumnWidthInPixels(0)).isGreaterThan(100f);
        }
    }

    @Test
    void turnsArabicSheets() throws IOException {
        try (var arabic = poi(workbook(Language.AR, List.of(Value.of("نص"))));
                var english = poi(workbook(Language.EN, List.of(Value.of("text"))))) {
            assertThat(arabic.getSheetAt(0).isRightToLeft()).isTrue();
            assertThat(english.getSheetAt(0).isRightToLeft()).isFalse();
        }
    }

    @Test
    void leadsToWebAddressesOnly() throws IOException {
        Value good = new Value.Text("good", URI.create("https://example.org/?a=1&b=2"));
        Value bad = new Value.Text("bad", URI.create("javascript:alert(1)"));

        try (var book = poi(workbook(Language.EN, List.of(good, bad)))) {
            assertThat(book.getSheetAt(0).getHyperlinkList())
                    .singleElement()
                    .satisfies(
                            link ->
                                    assertThat(link.getAddress())
                                            .isEqualTo("https://example.org/?a=1&b=2"));
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("bad");
        }
    }

    @Test
    void givesEachTabItsOwnName() throws IOException {
        List<Sheet> sheets =
                List.of(
                        new Sheet("A/B: [x]", List.of(), List.of()),
                        new Sheet("a b   x", List.of(), List.of()),
                        new Sheet("''", List.of(), List.of()),
                        new Sheet("n".repeat(50), List.of(), List.of()),
                        new Sheet("n".repeat(50), List.of(), List.of()));

        try (var book = poi(new Workbook(Language.EN, "T", sheets, PaperFixtures.MADE))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(5);
            assertThat(book.getSheetName(2)).isEqualTo("Sheet");
            assertThat(book.getSheetName(4)).hasSize(31).endsWith("n 2");
        }
    }

    @Test
    void takesHostileTexts() throws IOException {
        String hostile = "a\u0000\ud83d\ufffe\u202e <x> " + "long ".repeat(10_000);

        String read = rows(List.of(Value.of(hostile))).getLast().getCellText(0);

        assertThat(read).startsWith("a\uFFFD <x> long").endsWith("…").hasSize(32_767);
    }

    @Test
    void writesTheSameWorkbookInTheSameBytes() throws IOException {
        Workbook workbook = workbook(Language.FR, List.of(Value.of("é"), Value.of(3)));

        assertThat(bytes(workbook)).isEqualTo(bytes(workbook));
        try (var book = poi(workbook)) {
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).isEqualTo(PaperFixtures.MADE);
            assertThat(core.getTitle()).isEqualTo("Title");
        }
    }

    @Test
    void refusesRowsThatDoNotFitTheirColumns() {
        List<Value> row = List.of(Value.of("a"), Value.of("b"));

        assertThatThrownBy(() -> new Sheet("S", List.of(new Column("A", 9)), List.of(row)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Workbook workbook(Language language, List<Value> row) {
        List<Column> columns =
                row.stream().map(value -> new Column("Head " + row.indexOf(value), 30)).toList();
        Sheet sheet = new Sheet("Sheet", columns, List.of(row));
        return new Workbook(language, "Title", List.of(sheet), PaperFixtures.MADE);
    }

    private static List<Row> rows(List<Value> row) throws IOException {
        byte[] bytes = bytes(workbook(Language.EN, row));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read();
        }
    }

    private static XSSFWorkbook poi(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        Workbooks.write(workbook, out);
        return out.toByteArray();
    }
}

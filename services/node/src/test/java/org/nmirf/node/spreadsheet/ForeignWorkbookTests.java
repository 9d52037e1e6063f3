package org.nmirf.node.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.spreadsheet.OfficeParts.relations;
import static org.nmirf.node.spreadsheet.OfficeParts.rows;
import static org.nmirf.node.spreadsheet.OfficeParts.sheet;
import static org.nmirf.node.spreadsheet.OfficeParts.workbook;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.outcome.Outcome;

/** Workbooks as programs other than ours write them. */
class ForeignWorkbookTests {

    private static final String[] NAMES = {"reference", "title_en"};
    private static final String[] ROW = {"A", "One"};
    private static final List<List<String>> BOTH = List.of(List.of(NAMES), List.of(ROW));

    @Test
    void needsNeitherPlacesNorFormatsNorSharedTexts() {
        assertThat(lines(workbook(rows(NAMES, ROW)))).isEqualTo(BOTH);
    }

    @Test
    void readsTheStrictEditionOfTheStandard() {
        var strict =
                workbook(rows(NAMES, ROW))
                        .replacing(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .replacing(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main");

        assertThat(lines(strict)).isEqualTo(BOTH);
    }

    @Test
    void findsPartsUnderOtherNamesAndFromTheTopOfTheFile() {
        var moved =
                workbook("")
                        .without("xl/worksheets/sheet1.xml")
                        .with("xl\\Sheets\\One.xml", sheet(rows(NAMES, ROW)))
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                relations("worksheet", "/xl/sheets/one.xml"));

        assertThat(lines(moved)).isEqualTo(BOTH);
        assertThat(lines(workbook(rows(NAMES, ROW)).without("_rels/.rels"))).isEqualTo(BOTH);
    }

    @Test
    void joinsThePiecesOfATextAndLeavesOutHowToPronounceIt() {
        var pieces =
                workbook("<row r='1'><c r='B1' t='s'><v>0</v></c></row>")
                        .with(
                                "xl/_rels/workbook.xml.rels",
                                relations(
                                        "worksheet",
                                        "worksheets/sheet1.xml",
                                        "sharedStrings",
                                        "texts.xml"))
                        .with(
                                "xl/texts.xml",
                                "<sst><si><r><rPr><b/></rPr><t>To </t></r><r><t xml:space='preserve'>ratify"
                                        + "_x000D_\n&amp; adopt</t></r><rPh sb='0' eb='1'><t>toh</t></rPh></si></sst>");

        assertThat(lines(pieces)).containsExactly(List.of("", "To ratify\r\n& adopt"));
    }

    @ParameterizedTest
    @CsvSource({
        // Excel keeps 118.1 as the nearest number it has.
        "0, 118.09999999999999, 118.1",
        "1, 12.1, 12.10",
        "0, 12.1, 12.1",
        "1, 12.125, 12.125",
        "2, 46078, 2026-02-25",
        "3, 46078.5, 2026-02-25",
        "4, 46078, 46078",
        "5, 46078, 2026-02-25",
        "0, 1E3, 1000",
    })
    void readsNumbersAsPeopleSeeThem(String style, String value, String shown) {
        var numbers =
                workbook("<row><c s='%s'><v>%s</v></c></row>".formatted(style, value))
                        .with(
                                "xl/styles.xml",
                                """
                                <styleSheet><numFmts>
                                <numFmt numFmtId='164' formatCode='[$-40C]d\\ mmmm\\ yyyy;@'/>
                                <numFmt numFmtId='165' formatCode='#,##0" days"'/>
                                <numFmt numFmtId='166' formatCode='jj/mm/aaaa'/></numFmts>
                                <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
                                <cellXfs><xf numFmtId='0'/><xf numFmtId='2'/><xf numFmtId='14'/>
                                <xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/></cellXfs>
                                </styleSheet>""");

        assertThat(lines(numbers)).containsExactly(List.of(shown));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() {
        var old =
                workbook("<row><c s='0'><v>44616</v></c></row>")
                        .with(
                                "xl/styles.xml",
                                "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>")
                        .replacing("<sheets>", "<workbookPr date1904='1'/><sheets>");

        assertThat(lines(old)).containsExactly(List.of("2026-02-25"));
    }

    @Test
    void takesYesOrNoAndResultsOfFormulasButNotTheirErrors() {
        String row =
                "<row><c t='b'><v>1</v></c><c t='str'><f>A1</f><v>So</v></c><c t='e'><v>#N/A</v></c>"
                        + "<c t='d'><v>2026-02-25T00:00:00</v></c></row>";

        assertThat(lines(workbook(row)))
                .containsExactly(List.of("true", "So", "", "2026-02-25T00:00:00"));
    }

    @Test
    void doesNotCountRowsAndCellsThatOnlyHaveAColour() {
        String coloured = "<row><c s='1'/><c r='XFD9' s='1'/></row>".repeat(30_000);

        assertThat(lines(workbook(rows(NAMES, ROW) + coloured))).isEqualTo(BOTH);
    }

    @Test
    void readsTextsWithHoweverManyAmpersands() {
        String[] ampersands = {"A", "Water &amp; sanitation &#38; ".repeat(40_000)};

        assertThat(lines(workbook(rows(NAMES, ampersands)))).hasSize(2);
    }

    @Test
    void saysTheSameOfEachRowOverWhichACellGoes() {
        var merged =
                workbook(rows(NAMES, ROW, new String[] {"", "Two"}))
                        .replacing(
                                "</sheetData>",
                                "</sheetData><mergeCells><mergeCell ref='A2:A3'/></mergeCells>");

        assertThat(lines(merged)).last().isEqualTo(List.of("A", "Two"));
    }

    @Test
    void readsTheSheetThatHasTheColumnsAndNoHiddenOne() {
        assertThat(code(sheets("", ""))).isEqualTo("import.several-sheets");
        assertThat(code(sheets("", "state='hidden'"))).isEmpty();
        assertThat(
                        code(
                                sheets("", "")
                                        .with(
                                                "xl/worksheets/sheet1.xml",
                                                sheet(rows(new String[] {"Read me first"})))))
                .isEmpty();
    }

    private static OfficeParts sheets(String first, String second) {
        String list =
                "<sheets><sheet name='A' r:id='r1' %s/><sheet name='B' r:id='r2' %s/></sheets>"
                        .formatted(first, second);
        return workbook(rows(NAMES, ROW))
                .replacing("<sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets>", list)
                .with("xl/worksheets/sheet2.xml", sheet(rows(NAMES, ROW)))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "worksheet",
                                "worksheets/sheet2.xml"));
    }

    private static List<List<String>> lines(OfficeParts parts) {
        return SpreadsheetFile.cells(parts.zip(), Limits.USUAL).orProblem().lines();
    }

    private static String code(OfficeParts parts) {
        var read =
                SpreadsheetFile.read(
                        parts.zip(), columns -> columns.contains("reference"), "import.no-header");
        return read instanceof Outcome.Refused<Sheet>(var refusal) ? refusal.code() : "";
    }
}

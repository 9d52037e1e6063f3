package org.nmirf.node.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.incoming.IncomingFixtures.code;
import static org.nmirf.node.incoming.IncomingFixtures.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.spreadsheet.OfficeParts;

/** Word lists as other programs, and other hands, leave them. */
class ForeignListsTests {

    private static final String HEADER =
            row(cell("Recommendation"), cell("Position"), cell("Themes"));

    @Test
    void readsADocumentWhoseMainPartHasAnotherName() {
        var moved =
                list(row(cell("1.1 Act (Chile)"), cell("Noted"), cell("Right to food")))
                        .replacing("word/document.xml", "/word/document2.xml");
        var parts = moved.with("word/document2.xml", moved.part("word/document.xml"));

        assertThat(rows(parts.without("word/document.xml"))).hasSize(1);
    }

    @Test
    void readsTheStrictEditionOfTheStandard() {
        var strict =
                list(row(cell("1.1 Act (Chile)"), cell("Noted"), cell("Right to food")))
                        .replacing(
                                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                "http://purl.oclc.org/ooxml/wordprocessingml/main");

        assertThat(rows(strict)).hasSize(1);
    }

    @Test
    void takesWhatWasInsertedAndLeavesWhatWasDeletedOrMoved() {
        String text =
                "<w:p><w:r><w:t>1.1 Ratify </w:t></w:r><w:ins><w:r><w:t>the treaty</w:t></w:r></w:ins>"
                        + "<w:del><w:r><w:delText> never</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t> soon</w:t></w:r></w:moveFrom>"
                        + "<w:r><w:footnoteReference w:id='2'/></w:r>"
                        + "<w:fldSimple w:instr='X'><w:r><w:t> now</w:t></w:r></w:fldSimple>"
                        + "<w:r><w:instrText>PAGE</w:instrText><w:t> (Timor</w:t><w:noBreakHyphen/>"
                        + "<w:t>Leste)</w:t></w:r></w:p>";

        Source source =
                rows(list(row("<w:tc>" + text + "</w:tc>", cell("Supported"), cell("Food"))))
                        .getFirst()
                        .source();

        assertThat(source.texts().wordsFor("en")).isEqualTo("Ratify the treaty now (Timor-Leste)");
        assertThat(source.review()).asString().contains("states=[tl]");
    }

    @Test
    void readsRowsAndCellsInsideOfControls() {
        String cell = "<w:sdt><w:sdtContent>" + cell("1.1 Act (Chile)") + "</w:sdtContent></w:sdt>";
        String row = row(cell, cell("Noted"), cell("Right to food"));

        assertThat(rows(list("<w:sdt><w:sdtContent>" + row + "</w:sdtContent></w:sdt>")))
                .hasSize(1);
    }

    @Test
    void keepsTheColumnsBelowCellsThatGoOverSeveral() {
        String wide = merged("Recommendation", "<w:gridSpan w:val='2'/>");
        String header = row(wide, cell("Position"), cell("Themes"));
        String row = row(cell("1.1 Act (Chile)"), cell("x"), cell("Noted"), cell("Right to food"));

        Source source =
                rows(OfficeParts.document("<w:tbl>" + header + row + "</w:tbl>"))
                        .getFirst()
                        .source();

        assertThat(source.themes()).containsExactly("food");
        assertThat(source.review()).asString().contains("position=noted");
    }

    @Test
    void takesACellThatGoesOnFromTheRowAboveForTheSame() {
        String first = merged("1.1 Act (Chile)", "<w:vMerge w:val='restart'/>");
        String next = merged("", "<w:vMerge/>");

        List<Understood> rows =
                rows(
                        list(
                                row(first, cell("Noted"), cell("Right to food"))
                                        + row(next, cell("Noted"), cell("Right to health"))));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().source().themes()).containsExactly("food", "health");
    }

    @Test
    void takesARowWithOneCellForAHeadingUnlessItIsARecommendation() {
        List<Understood> rows =
                rows(
                        list(
                                row(cell("Right to health"), cell(""), cell(""))
                                        + row(cell("1.1 Act (Chile)"), cell("Noted"), cell(""))
                                        + row(cell("1.2 Pay (Peru)"), cell(""), cell(""))));

        assertThat(rows).extracting(row -> row.source().paragraph()).containsExactly("1.1", "1.2");
        assertThat(rows.getFirst().source().themes()).containsExactly("health");
    }

    @Test
    void readsACrossUnderSupportedOrNoted() {
        String header =
                row(cell("Recommendation"), cell("Supported"), cell("Noted"), cell("Themes"));
        String one = row(cell("1.1 Act (Chile)"), cell("X"), cell(""), cell("Right to food"));
        String two = row(cell("1.2 Pay (Peru)"), cell(""), cell("✓"), cell("Right to food"));

        assertThat(rows(OfficeParts.document("<w:tbl>" + header + one + two + "</w:tbl>")))
                .extracting(row -> String.valueOf(row.source().review()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("position=supported"),
                        second -> assertThat(second).contains("position=noted"));
    }

    @Test
    void doesNotTakeARecommendationAboutRecommendationsForAHeader() {
        String row =
                row(
                        cell("1.1 Implement the recommendations of 2016 (Chile)"),
                        cell("Position: Supported/Noted"),
                        cell("Right to food"));

        List<Understood> rows = rows(list(row));

        assertThat(rows).hasSize(1);
        assertThat(String.valueOf(rows.getFirst().source().review()))
                .contains("position=partly-supported");
    }

    @Test
    void readsTablesThatFollowEachOtherAndTextOfABoxOnce() {
        String row = row(cell("1.1 Act (Chile)"), cell("Noted"), cell("Right to food"));
        String box =
                "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>Paraguay</w:t></mc:Choice>"
                        + "<mc:Fallback><w:t>Uruguay</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        var two =
                OfficeParts.document(
                        box
                                + "<w:tbl>"
                                + HEADER
                                + row
                                + "</w:tbl><w:p/><w:tbl>"
                                + HEADER
                                + row.replace("1.1 Act", "1.2 Pay")
                                + "</w:tbl>");

        assertThat(code(two.zip())).isEmpty();
        assertThat(rows(two)).hasSize(2);
    }

    private static OfficeParts list(String rows) {
        return OfficeParts.document("<w:tbl>" + HEADER + rows + "</w:tbl>");
    }

    private static List<Understood> rows(OfficeParts parts) {
        return read(parts.zip()).understood();
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return merged(text, "");
    }

    private static String merged(String text, String how) {
        return "<w:tc><w:tcPr>"
                + how
                + "</w:tcPr><w:p><w:r><w:t>"
                + text
                + "</w:t></w:r></w:p></w:tc>";
    }
}

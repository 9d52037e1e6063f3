package org.nmirf.node.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.ContributorHash;
import org.nmirf.disclosure.figures.table.FigureTable;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.spreadsheet.SpreadsheetFile;

class FigureReaderTests {

    private static final ContributorHash HASH = new ContributorHash(new byte[32]);

    @Test
    void addsRowsOfACellUpAndMakesLevels() {
        var table =
                table(
                        """
                        unit,period,Region,count
                        case,2025,north > n1,3
                        case,2025,north > n1,4
                        case,2025,north>n2,5
                        case,2025,south,6
                        """);

        assertThat(table.counts())
                .containsEntry(CellName.of(Map.of("region", "n1")), 7L)
                .containsEntry(CellName.of(Map.of("region", "north")), 12L)
                .containsEntry(CellName.TOTAL, 18L);
    }

    @Test
    void countsAContributorOnceInACellAndKeepsNoReference() {
        var table =
                table(
                        """
                        unit;period;sex;contributor
                        PERSON;2025-H1;f;file-1
                        PERSON;2025-H1;f;file-1
                        PERSON;2025-H1;f;file-2
                        """);

        assertThat(table.counts()).containsEntry(CellName.TOTAL, 2L);
        assertThat(table.contributors().values())
                .allSatisfy(all -> assertThat(all).allMatch(one -> one.matches("[0-9a-f]{64}")));
    }

    @Test
    void namesTheRowOfAContributorInTwoCells() {
        var refusal =
                refusal(
                        """
                        unit,period,sex,contributor
                        PERSON,2025,f,secret-7
                        PERSON,2025,m,secret-7
                        """);

        assertThat(refusal.details())
                .containsExactly(
                        Refusal.Detail.of("rows[3].contributor", "figures.in-two-cells", 2));
        assertThat(refusal.toString()).doesNotContain("secret");
    }

    @Test
    void namesEveryWrongRow() {
        var refusal =
                refusal(
                        """
                        unit,period,region,count,contributor
                        case,2025,n1,1,
                        person,2025,n1,1,
                        apples,2025,n1,1,
                        case,2024,n1,1,
                        case,May,n1,1,
                        case,2025,,1,
                        case,2025,Amina B.,1,
                        case,2025,west > n1,1,
                        case,2025,n1 > deep,1,
                        case,2025,n2,,
                        case,2025,n2,1,ref
                        case,2025,n2,-1,
                        case,2025,n3,1,
                        case,2025,n3,,ref
                        """);

        assertThat(refusal.details())
                .extracting(one -> one.field() + " " + one.code())
                .containsExactlyInAnyOrder(
                        "rows[3].unit figures.two-units",
                        "rows[4].unit figures.unit",
                        "rows[5].period figures.two-periods",
                        "rows[6].period figures.period",
                        "rows[7].region figures.no-code",
                        "rows[8].region figures.code",
                        "rows[9].region figures.two-parents",
                        "rows[2].region figures.group",
                        "rows[3].region figures.group",
                        "rows[4].region figures.group",
                        "rows[5].region figures.group",
                        "rows[6].region figures.group",
                        "rows[11].count figures.nothing-counted",
                        "rows[12].count figures.counted-twice",
                        "rows[13].count figures.count",
                        "rows[15].contributor figures.mixed");
        assertThat(refusal.toString()).doesNotContain("Amina");
    }

    @Test
    void saysWhatIsWrongWithTheFileAsAWhole() {
        assertThat(refusal("reference,title_en\na,b\n").code()).isEqualTo("figures.no-header");
        assertThat(refusal("unit,period,count\ncase,2025,1\n").code())
                .isEqualTo("figures.dimensions");
        assertThat(refusal("unit,period,count,r\u00e9gion\ncase,2025,1,n1\n").code())
                .isEqualTo("figures.column-name");
    }

    @Test
    void refusesCodesThatASpreadsheetWouldTakeForFormulas() {
        var refusal =
                refusal(
                        """
                        unit,period,region,count
                        CASE,2025,=1+1,1
                        CASE,2025,+n1,1
                        CASE,2025,-n1,1
                        CASE,2025,@n1,1
                        """);

        assertThat(refusal.details())
                .extracting(Refusal.Detail::code)
                .containsOnly("figures.code")
                .hasSize(4);
    }

    @Test
    void namesTheRowWhoseNumberIsBrokenByAComma() {
        var refusal =
                refusal(
                        """
                        unit,period,region,count
                        CASE,2025,n1,1,234
                        """);

        assertThat(refusal.details())
                .containsExactly(Refusal.Detail.of("rows[2].count", "figures.surplus"));
    }

    private static FigureTable table(String csv) {
        return read(csv).orProblem();
    }

    private static Refusal refusal(String csv) {
        return ((Outcome.Refused<FigureTable>) read(csv)).refusal();
    }

    private static Outcome<FigureTable> read(String csv) {
        return SpreadsheetFile.read(
                        csv.getBytes(StandardCharsets.UTF_8),
                        FigureColumns::isHeader,
                        "figures.no-header")
                .then(sheet -> FigureReader.read(sheet, HASH));
    }
}

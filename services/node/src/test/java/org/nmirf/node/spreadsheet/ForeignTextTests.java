package org.nmirf.node.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.outcome.Outcome;

/** Comma-separated text as spreadsheets in many countries write it. */
class ForeignTextTests {

    private static final String FRENCH =
            "reference;title_fr\nA;Créer un mécanisme « indépendant » à l’œuvre – déjà\n";
    private static final String PORTUGUESE =
            "reference;title_pt\nA;AÇÕES de formação contínua às mães e à nação\n";
    private static final String ARABIC =
            "reference;title_ar;title_fr\nA;تعزيز استقلال القضاء، وضمان الحق في التعليم؛Café\n";
    private static final String RUSSIAN =
            "reference;title_ru\nA;Обеспечить независимость судебной власти\n";

    @ParameterizedTest
    @CsvSource({"windows-1252, FR", "windows-1252, PT", "windows-1256, AR", "UTF-8, AR"})
    void readsTheEncodingsOfSpreadsheets(String encoding, String language) {
        String text =
                switch (language) {
                    case "FR" -> FRENCH;
                    case "PT" -> PORTUGUESE;
                    default -> ARABIC;
                };

        assertThat(lines(text.getBytes(Charset.forName(encoding)))).isEqualTo(lines(text));
    }

    @Test
    void readsWhatExcelCallsUnicodeText() {
        String text = ARABIC.replace(';', '\t');

        assertThat(lines(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(lines(text));
        assertThat(lines(("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo(lines(text));
        assertThat(lines(text.getBytes(UTF_16LE))).isEqualTo(lines(text));
    }

    @Test
    void refusesLettersThatItCannotTellRatherThanReadWrongOnes() {
        assertThat(code(RUSSIAN.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("import.encoding");
        assertThat(
                        code(
                                "reference;title_fr\nA;Cr\u008Eer un m\u008Ecanisme"
                                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo("import.encoding");
        byte[] damaged = (FRENCH + "é").getBytes(UTF_8);
        assertThat(code(java.util.Arrays.copyOf(damaged, damaged.length - 1)))
                .isEqualTo("import.encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reference;title;note\nA;One, two, three;x",
                "reference,title,note\nA,\"One, two, three\",x",
                "reference\ttitle\tnote\nA\tOne, two, three\tx",
                "reference|title|note\nA|One, two, three|x",
                "sep=;\nreference;title;note\nA;One, two, three;x",
                "sep=\t\r\nreference\ttitle\tnote\r\nA\tOne, two, three\tx",
                "Recommendations, Paraguay\n\nreference;title;note\nA;One, two, three;x",
                "reference;title;note\rA;One, two, three;x\r",
                "\uFEFF\"reference\";\"title\";\"note\"\r\n\"A\";\"One, two, three\";\"x\"\r\n;;\r\n;;\r\n",
            })
    void findsWhatPartsTheCells(String text) {
        assertThat(rows(text))
                .hasSize(1)
                .first()
                .extracting(Sheet.Row::cells)
                .isEqualTo(
                        java.util.Map.of(
                                "reference", "A", "title", "One, two, three", "note", "x"));
    }

    @Test
    void readsNamesOfColumnsHoweverTheyAreSpaced() {
        String text = "\u00A0Reference\u200F ;\"Title\nEN\";Note  two\nA;One;x\n";

        assertThat(rows(text).getFirst().cells())
                .containsOnlyKeys("reference", "title_en", "note_two");
    }

    @Test
    void leavesOutNamesThatAreRepeatedOnEachPage() {
        assertThat(rows("reference;title\nA;One\nreference;title\nB;Two\n"))
                .extracting(Sheet.Row::number)
                .containsExactly(2, 4);
    }

    @Test
    void readsQuotesInTheMidstAndCellsOfSeveralLines() {
        var row =
                rows(
                        "reference,title\nA,\"Adopt the \"\"Law\"\"\non water\"\nB,the \"Law\" here\n");

        assertThat(row)
                .extracting(one -> one.get("title"))
                .containsExactly("Adopt the \"Law\"\non water", "the \"Law\" here");
    }

    @Test
    void takesOffTheGuardsAgainstCalculating() {
        var written = CsvText.of(List.of(List.of("reference", "title"), List.of("A", "- Adopt")));

        assertThat(rows(new String(written, UTF_8)).getFirst().get("title")).isEqualTo("- Adopt");
        assertThat(rows("reference,title\nA,\"=\"\"118.10\"\"\"\n").getFirst().get("title"))
                .isEqualTo("118.10");
    }

    @Test
    void doesNotCountEmptyRows() {
        assertThat(rows("reference;title\nA;One\n" + ";;\n".repeat(20_000))).hasSize(1);
    }

    private static List<Sheet.Row> rows(String text) {
        return SpreadsheetFile.read(
                        text.getBytes(UTF_8), columns -> columns.contains("reference"), "none")
                .orProblem()
                .rows();
    }

    private static List<List<String>> lines(String text) {
        return lines(text.getBytes(UTF_8));
    }

    private static List<List<String>> lines(byte[] content) {
        return SpreadsheetFile.cells(content, Limits.USUAL).orProblem().lines();
    }

    private static String code(byte[] content) {
        return SpreadsheetFile.cells(content, Limits.USUAL)
                        instanceof Outcome.Refused<Grid>(var refusal)
                ? refusal.code()
                : "";
    }
}

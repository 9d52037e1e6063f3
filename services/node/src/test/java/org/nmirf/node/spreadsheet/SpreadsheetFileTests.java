package org.nmirf.node.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.outcome.Outcome;

class SpreadsheetFileTests {

    @Test
    void readsTheSameFromCommasSemicolonsAndExcel() throws IOException {
        var expected = rows("reference,title_en,year_from\n\nA,One,2019\n");

        assertThat(rows("\uFEFFReference;Title EN;year_from\r\n\r\nA;One;2019\r\n"))
                .isEqualTo(expected);
        assertThat(sheet(excel()).rows()).isEqualTo(expected);
        assertThat(expected.getFirst().number()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- to adopt a law",
                "=1+1",
                "+ more",
                "@home",
                "'- quoted",
                "''=twice",
                "'plain",
                "'",
                "-5",
                "'-5",
                "l'école",
                "-5,3; \"or\"\nmore"
            })
    void readsWhatThisNodeWroteAsItWas(String text) {
        byte[] written = CsvText.of(List.of(List.of("reference", "title_en"), List.of("A", text)));

        assertThat(sheet(written).rows().getFirst().get("title_en")).isEqualTo(text);
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertThat(code(new byte[Limits.USUAL.bytes() + 1])).isEqualTo("import.too-large");
        assertThat(code("title_en\nno reference\n")).isEqualTo("import.no-header");
        assertThat(code("reference,title_en\n")).isEqualTo("import.no-rows");
        assertThat(code("reference,title_en,reference\na,b,c\n")).isEqualTo("import.column-twice");
        assertThat(code("reference,title_en\nA,\"open\n")).isEqualTo("import.broken");
        assertThat(code("r\u008ef\u008erence,x".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("import.encoding");
        assertThat(code(bomb())).isEqualTo("import.unpacked-too-large");
        assertThat(code("reference,title_en\n" + "a,b\n".repeat(Limits.USUAL.rows() + 1)))
                .isEqualTo("import.too-many-rows");
    }

    private static byte[] excel() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Practices");
            sheet.value(0, 0, "reference");
            sheet.value(0, 1, "title_en");
            sheet.value(0, 2, "year_from");
            sheet.value(2, 0, "A");
            sheet.value(2, 1, "One");
            sheet.value(2, 2, 2019);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static java.util.List<Sheet.Row> rows(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8)).rows();
    }

    private static Sheet sheet(byte[] content) {
        return read(content).orProblem();
    }

    private static String code(String text) {
        return code(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(byte[] content) {
        return read(content) instanceof Outcome.Refused<Sheet>(var refusal) ? refusal.code() : "";
    }

    private static Outcome<Sheet> read(byte[] content) {
        return SpreadsheetFile.read(
                content,
                columns -> columns.contains("reference") && columns.contains("title_en"),
                "import.no-header");
    }
}

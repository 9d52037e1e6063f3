package org.nmirf.node.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of office programs are kept, whichever program wrote them, unless they can run. */
class OfficeFileTests {

    private static final String LIST = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @Test
    void keepsWhatThisNodeWrites() {
        assertThat(FileKind.of("plan.xlsx", Files.workbook())).contains(FileKind.OFFICE);
        assertThat(FileKind.of("Report.DOCX", Files.report())).contains(FileKind.OFFICE);
    }

    @ParameterizedTest
    @CsvSource({
        "docx, word/document.xml, wordprocessingml.document",
        "xlsx, xl/workbook.xml, spreadsheetml.sheet",
        "pptx, ppt/presentation.xml, presentationml.presentation"
    })
    void keepsDocumentsWhoseListComesLast(String ending, String part, String type) {
        byte[] content =
                Files.office(
                        List.of("_rels/.rels", "docProps/core.xml", part, LIST),
                        "application/vnd.openxmlformats-package.core-properties+xml",
                        "application/vnd.openxmlformats-officedocument." + type + ".main+xml");

        assertThat(FileKind.of("minutes." + ending, content)).contains(FileKind.OFFICE);
        assertThat(OfficeFile.ending(content)).contains(ending);
    }

    @Test
    void refusesADocumentUnderTheNameOfAnotherSort() {
        assertThat(FileKind.of("plan.docx", Files.workbook())).isEmpty();
        assertThat(FileKind.of("plan.xlsm", Files.workbook())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-office.vb&#97;Project",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-excel.macrosheet+xml"
            })
    void refusesWhatCanRun(String type) {
        assertThat(OfficeFile.ending(Files.office(List.of(LIST, "word/document.xml"), WORD, type)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/document.xml,[Content_Types].xml,[content_types].xml",
                "[Content_Types].xml,xl/workbook.xml",
                "[Content_Types].xml,word/document.xml,word/vbaProject.bin"
            })
    void refusesArchivesThatAreNoDocument(String parts) {
        assertThat(OfficeFile.ending(Files.office(List.of(parts.split(",", -1)), WORD))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"minutes.bat", "a.hta", "a.html", "a.svg", "a.ps1", "a.txt.js", "a", ""})
    void refusesTextUnderTheNameOfSomethingThatRuns(String name) {
        byte[] words = "Words".getBytes(StandardCharsets.UTF_8);

        assertThat(FileKind.of(name, words)).isEmpty();
        assertThat(FileKind.of("a.txt", words)).contains(FileKind.TEXT);
    }

    @Test
    void keepsTheEndingOfALongName() {
        String name = FileName.plain("x".repeat(300) + ".docx");

        assertThat(name).hasSize(120).endsWith("x.docx");
        assertThat(FileName.plain("x".repeat(300))).hasSize(120);
    }
}

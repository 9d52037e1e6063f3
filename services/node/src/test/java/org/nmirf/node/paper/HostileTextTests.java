package org.nmirf.node.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.web.language.Language;

class HostileTextTests {

    /** Longer texts stand in paragraphs only. */
    private static final int MAX_TITLE = 10_000;

    static List<String> texts() {
        return List.of(
                "null \u0000 bell \u0007 escape \u001b delete \u007f next \u0085 end",
                "half \ud83d surrogates \ude00 end",
                "noncharacters \ufffe \uffff \udbff\udfff end",
                "overrides \u202e\u202d\u202b isolates \u2067\u2066\u2068\u2069\u2069 end",
                "markup <w:p> </w:t> ]]> & &amp; <!-- \" ' (\\) end",
                "lines\r\nof\rmany\u2028kinds\u2029\n\n\n end",
                letters('a', 'z', 0) + " end",
                letters('ا', 'ي', 6) + " end",
                "\u0301\u0651\u0650 marks alone \u200d\u200c\u200f\u061c end",
                "emoji 👩‍👩‍👧 and 𝔘𝔫𝔦 end",
                "( [ { « » } ] ) ".repeat(500) + "العربية ( [ { end");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesAPdfThatOpens(String text) throws IOException {
        for (Language language : List.of(Language.EN, Language.AR)) {
            byte[] bytes = PaperFixtures.bytes(everywhere(language, text), PaperFormat.PDF);

            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("end")
                        .doesNotContain("\u0000");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesADocxThatOpens(String text) throws IOException {
        for (Language language : List.of(Language.EN, Language.AR)) {
            byte[] bytes = PaperFixtures.bytes(everywhere(language, text), PaperFormat.DOCX);

            try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                assertThat(docx.getParagraphs().getFirst().getText()).endsWith("end");
                assertThat(docx.getParagraphs().toString()).doesNotContain("\u202e");
            }
        }
    }

    /** A hundred thousand letters, with a space after so many of them, or none. */
    private static String letters(char first, char last, int word) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 100_000; i++) {
            text.append((char) random.nextInt(first, last + 1));
            if (word > 0 && i % word == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static Paper everywhere(Language language, String text) {
        List<Run> runs = List.of(Run.bold(text), Run.plain(text).in(Language.AR));
        return everywhere(language, text.substring(Math.max(0, text.length() - MAX_TITLE)), runs);
    }

    private static Paper everywhere(Language language, String text, List<Run> runs) {
        return new Paper(
                language,
                text,
                text,
                List.of(text),
                text,
                text,
                List.of(
                        new Part.Contents(4),
                        Part.numberedHeading(1, text),
                        new Part.Paragraph(runs, true, null),
                        Part.bullets(text),
                        new Part.Table(
                                text,
                                List.of(Cell.of(text), Cell.of("")),
                                List.of(List.of(Cell.of(""), Cell.figure("1"))),
                                List.of(1, 1000),
                                null),
                        new Part.Note(Part.Note.Kind.GAP, runs, Language.FR)),
                PaperFixtures.MADE);
    }
}

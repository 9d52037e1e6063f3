package org.nmirf.node.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.nmirf.web.language.Language;

class PdfPaperTests {

    @Test
    void keepsArabicAsItIsRead() throws IOException {
        String text = text(PaperFixtures.anArabicReport());

        assertThat(text)
                .contains("التقرير الجامع للتقريرين الدوريين الخامس")
                .contains("توصي اللجنة الدولة الطرف (CEDAW/C/MAR/CO/5-6، الفقرة 23(أ)) بأن")
                .contains("لسنة 2018، بنسبة 45.7% في المائة، وأن تُقد")
                .contains("مَ «التقرير» قبل 31/12/2026.");
    }

    @Test
    void keepsAFrenchTitleInAnArabicSentenceTogether() throws IOException {
        assertThat(text(PaperFixtures.anArabicReport()))
                .contains("Conseil national des droits de l'homme » (CNDH)")
                .contains("Plan d’action national (2018-2021) : mise en œuvre, 12 العربية, suite.");
    }

    @Test
    void countsHeadingsAndParagraphsThroughTheWholePaper() throws IOException {
        assertThat(text(PaperFixtures.anEnglishReport()).lines())
                .contains(
                        "I. Introduction",
                        "A. How the report was prepared",
                        "1. Consultations",
                        "(a) In the regions",
                        "II. Replies to recommendations")
                .anyMatch(line -> line.startsWith("4.") && line.contains("The Russian text says"));
    }

    @Test
    void saysInTheContentsOnWhichPageAHeadingStands() throws IOException {
        Paper paper =
                PaperFixtures.ofParts(
                        Language.EN,
                        new Part.Contents(1),
                        new Part.PageBreak(),
                        Part.heading(1, "First"),
                        new Part.PageBreak(),
                        Part.heading(1, "Second"));

        try (PDDocument pdf = open(paper)) {
            assertThat(page(pdf, 1).replaceAll("[ .\n]+", " ")).contains("First Second 2 3");
            assertThat(page(pdf, 3)).contains("Second").contains("Page 3 of 3");
            assertThat(targets(pdf.getPage(0))).containsExactly(1, 2);
        }
    }

    @Test
    void nestsBookmarksAsHeadingsAre() throws IOException {
        try (PDDocument pdf = open(PaperFixtures.anEnglishReport())) {
            PDOutlineItem first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();

            assertThat(first.getTitle()).isEqualTo("I. Introduction");
            assertThat(first.getFirstChild().getTitle()).startsWith("A. ");
            assertThat(first.getFirstChild().getFirstChild().getTitle()).startsWith("1. ");
            assertThat(first.getNextSibling().getTitle()).startsWith("II. ");
        }
    }

    @Test
    void embedsThePartsOfItsFontsThatItUses() throws IOException {
        try (PDDocument pdf = open(PaperFixtures.anArabicReport())) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                fonts.add(pdf.getPage(0).getResources().getFont(name));
            }

            assertThat(fonts).hasSizeGreaterThan(1).allMatch(PDFont::isEmbedded);
            assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+Noto.*"));
        }
        assertThat(PaperFixtures.bytes(PaperFixtures.anArabicReport(), PaperFormat.PDF))
                .hasSizeLessThan(60_000);
    }

    @Test
    void saysItsTitleAndLanguageAndNoAuthor() throws IOException {
        try (PDDocument pdf = open(PaperFixtures.anArabicReport())) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("ar");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("التقرير الجامع");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(catalog.getViewerPreferences().getReadingDirection()).isEqualTo("R2L");
            assertThat(catalog.getMetadata().toByteArray()).asString().contains("التقرير الجامع");
        }
    }

    @Test
    void tagsItsPartsForThoseWhoListen() throws IOException {
        try (PDDocument pdf = open(PaperFixtures.anEnglishReport())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(Structure.types(pdf))
                    .contains("H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD", "TOC", "Link")
                    .contains("BlockQuote", "Note");
            assertThat(Structure.faults(pdf)).isEmpty();
        }
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() throws IOException {
        try (PDDocument pdf = open(PaperFixtures.anEnglishReport())) {
            assertThat(page(pdf, 2)).contains("118.1").contains("Persons");
            assertThat(page(pdf, 3)).contains("118.20").contains("Persons");
            assertThat(page(pdf, 4)).contains("118.60").contains("Persons");
        }
    }

    @Test
    void dividesARowThatIsLongerThanAPage() throws IOException {
        List<Cell> row = List.of(Cell.of("word ".repeat(4000) + "end"), Cell.of("beside"));
        Paper paper =
                PaperFixtures.ofParts(
                        Language.EN,
                        new Part.Table("", List.of(), List.of(row), List.of(1, 1), null));

        try (PDDocument pdf = open(paper)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(page(pdf, pdf.getNumberOfPages())).contains("end");
        }
    }

    @Test
    void leadsToWebAddresses() throws IOException {
        try (PDDocument pdf = open(PaperFixtures.anEnglishReport())) {
            PDAnnotation link = pdf.getPage(1).getAnnotations().getFirst();

            assertThat(((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .isEqualTo("https://example.org/a?b=1&c=2");
        }
    }

    @Test
    void showsAMarkForSignsItHasNoLettersFor() throws IOException {
        Paper paper = PaperFixtures.ofParts(Language.EN, Part.paragraph("The Chinese text: 目录."));
        var out = new ByteArrayOutputStream();

        int missing = Papers.write(paper, PaperFormat.PDF, out);

        assertThat(missing).isEqualTo(2);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(page(pdf, 1)).contains("The Chinese text: \uFFFD\uFFFD.");
        }
    }

    private static List<Integer> targets(PDPage page) throws IOException {
        List<Integer> targets = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            var destination = (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
            targets.add(destination.retrievePageNumber());
        }
        return targets;
    }

    private static PDDocument open(Paper paper) throws IOException {
        return Loader.loadPDF(PaperFixtures.bytes(paper, PaperFormat.PDF));
    }

    private static String text(Paper paper) throws IOException {
        try (PDDocument pdf = open(paper)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }
}

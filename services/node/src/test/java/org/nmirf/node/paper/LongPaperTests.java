package org.nmirf.node.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class LongPaperTests {

    private static final int CHAPTERS = 310;

    @Test
    void writesAPdfOfThreeHundredPages() throws IOException {
        Paper paper = PaperFixtures.aLongReport(CHAPTERS);

        try (PDDocument pdf = Loader.loadPDF(PaperFixtures.bytes(paper, PaperFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(300);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(last.getText(pdf)).contains(CHAPTERS * 7 + ".");
        }
    }

    @Test
    void writesADocxOfThreeHundredPages() throws IOException {
        byte[] bytes = PaperFixtures.bytes(PaperFixtures.aLongReport(CHAPTERS), PaperFormat.DOCX);

        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(docx.getParagraphs()).hasSizeGreaterThan(CHAPTERS * 8);
        }
    }
}

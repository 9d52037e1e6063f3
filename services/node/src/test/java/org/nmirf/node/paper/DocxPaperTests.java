package org.nmirf.node.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nmirf.web.language.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxPaperTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void followsTheSchemaInAllItsParts(Language language) throws IOException, XmlException {
        Paper english = PaperFixtures.anEnglishReport();
        List<Part> body = new ArrayList<>(english.body());
        body.addAll(PaperFixtures.anArabicReport().body());
        Paper paper =
                new Paper(
                        language,
                        english.title(),
                        english.subtitle(),
                        english.front(),
                        english.header(),
                        english.footer(),
                        body,
                        english.made());
        var zip =
                new ZipInputStream(
                        new ByteArrayInputStream(PaperFixtures.bytes(paper, PaperFormat.DOCX)));
        int checked = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            XmlObject part = parse(entry.getName(), zip.readAllBytes());
            if (part != null) {
                var errors = new ArrayList<XmlError>();
                part.validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).as(entry.getName()).isEmpty();
                checked++;
            }
        }
        assertThat(checked).isEqualTo(6);
    }

    @Test
    void usesStylesThatWordKnows() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anEnglishReport())) {
            assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Title", "Subtitle", "Heading1", "Heading4", "ListBullet", "Quote")
                    .contains("Caption", "NumberedParagraph", "NoteGap", "NoteWarning")
                    .allMatch(style -> docx.getStyles().styleExist(style));
            XWPFStyle heading = docx.getStyles().getStyle("Heading2");
            assertThat(heading.getName()).isEqualTo("heading 2");
            assertThat(heading.getCTStyle().getPPr().getOutlineLvl().getVal())
                    .isEqualTo(BigInteger.ONE);
        }
    }

    @Test
    void letsWordCountHeadingsParagraphsAndLists() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anEnglishReport())) {
            XWPFParagraph section = find(docx, "How the report was prepared");
            XWPFParagraph paragraph =
                    find(docx, "Ministries answered 45.7% of the questions (2019–2025).");

            assertThat(section.getNumFmt()).isEqualTo("upperLetter");
            assertThat(section.getNumLevelText()).isEqualTo("%2.");
            assertThat(styleNumbers(docx, paragraph)).isEqualTo("decimal");
            assertThat(styleNumbers(docx, find(docx, "Parliament"))).isEqualTo("bullet");
        }
    }

    @Test
    void hasAContentsFieldThatIsFilledAlready() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anEnglishReport())) {
            var content = docx.getDocument().getBody().getSdtArray(0).getSdtContent();
            String xml = content.xmlText();

            assertThat(xml).contains("TOC \\o \"1-3\" \\h \\z \\u").contains("I. Introduction");
            assertThat(xml).contains("1. Consultations").doesNotContain("In the regions");
            assertThat(content.getPList()).hasSize(5);
            String anchor = content.getPArray(1).getHyperlinkArray(0).getAnchor();
            assertThat(find(docx, "Introduction").getCTP().getBookmarkStartArray(0).getName())
                    .isEqualTo(anchor);
        }
    }

    @Test
    void writesArabicFromRightToLeft() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anArabicReport())) {
            assertThat(docx.getDocument().getBody().getSectPr().isSetBidi()).isTrue();
            assertThat(docx.getTables().getFirst().getCTTbl().getTblPr().isSetBidiVisual())
                    .isTrue();
            XWPFParagraph paragraph = containing(docx, "CEDAW/C/MAR/CO/5-6");
            assertThat(isBidi(paragraph)).isTrue();
            assertThat(isRtl(paragraph, "بأن")).isTrue();
            assertThat(isRtl(paragraph, "CEDAW/C/MAR/CO/5-6")).isFalse();
            assertThat(paragraph.getText()).startsWith("توصي اللجنة الدولة الطرف (CEDAW");
        }
    }

    @Test
    void turnsForAPartInAnotherLanguage() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anArabicReport())) {
            XWPFParagraph french = containing(docx, "Plan d’action");

            assertThat(isBidi(french)).isFalse();
            assertThat(french.getRuns().getFirst().getCTR().getRPr().getLangArray(0).getVal())
                    .isEqualTo("fr-FR");
        }
    }

    @Test
    void marksTheLanguageOfARun() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anEnglishReport())) {
            XWPFParagraph paragraph = containing(docx, "Принять");

            assertThat(paragraph.getRuns().stream().map(run -> run.getCTR().getRPr()))
                    .anyMatch(
                            rpr ->
                                    rpr.sizeOfLangArray() > 0
                                            && "ru-RU".equals(rpr.getLangArray(0).getVal()))
                    .anyMatch(rpr -> rpr.sizeOfRtlArray() > 0);
        }
    }

    @Test
    void hintsAtChineseLetters() throws IOException {
        Paper paper = PaperFixtures.ofParts(Language.ZH, Part.paragraph("目录"));

        try (XWPFDocument docx = open(paper)) {
            CTRPr properties = containing(docx, "目录").getRuns().getFirst().getCTR().getRPr();
            assertThat(properties.getRFontsArray(0).getHint()).hasToString("eastAsia");
            assertThat(properties.getLangArray(0).getEastAsia()).isEqualTo("zh-CN");
        }
    }

    @Test
    void repeatsTheHeadOfATable() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anEnglishReport())) {
            XWPFTable table = docx.getTables().getFirst();

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).hasSize(61);
            assertThat(table.getStyleID()).isEqualTo("PaperTable");
        }
    }

    @Test
    void countsPagesInTheFooter() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anEnglishReport())) {
            String xml = docx.getFooterArray(0)._getHdrFtr().xmlText();

            assertThat(xml).contains("w:instr=\"PAGE\"").contains("w:instr=\"NUMPAGES\"");
            assertThat(docx.getFooterArray(0).getText()).contains("Draft for consultation");
            assertThat(docx.getHeaderArray(0).getText()).contains("CEDAW/C/XXX/5-6");
        }
    }

    @Test
    void saysItsTitleAndLanguageAndNoAuthor() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anEnglishReport())) {
            POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("Combined fifth and sixth periodic reports");
            assertThat(core.getCreator()).isNull();
            assertThat(core.getCreated().toInstant()).isEqualTo(PaperFixtures.MADE);
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("en-GB");
        }
    }

    @Test
    void beginsThePartAfterABreakOnANewPage() throws IOException {
        try (XWPFDocument docx = open(PaperFixtures.anEnglishReport())) {
            assertThat(find(docx, "Introduction").isPageBreak()).isTrue();
            assertThat(find(docx, "Replies to recommendations").isPageBreak()).isFalse();
        }
    }

    private static @Nullable XmlObject parse(String name, byte[] bytes)
            throws IOException, XmlException {
        var in = new ByteArrayInputStream(bytes);
        return switch (name) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(in);
            case "word/styles.xml" -> StylesDocument.Factory.parse(in);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
            case "word/header1.xml" -> HdrDocument.Factory.parse(in);
            case "word/footer1.xml" -> FtrDocument.Factory.parse(in);
            default -> null;
        };
    }

    private static String styleNumbers(XWPFDocument docx, XWPFParagraph paragraph) {
        XWPFStyle style = docx.getStyles().getStyle(paragraph.getStyle());
        BigInteger list = style.getCTStyle().getPPr().getNumPr().getNumId().getVal();
        var numbering = docx.getNumbering();
        var kind = numbering.getAbstractNum(numbering.getAbstractNumID(list));
        return kind.getCTAbstractNum().getLvlArray(0).getNumFmt().getVal().toString();
    }

    private static boolean isBidi(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTPPr();
        return properties.isSetBidi() && properties.getBidi().xmlText().contains("=\"1\"");
    }

    private static boolean isRtl(XWPFParagraph paragraph, String text) {
        return paragraph.getRuns().stream()
                .filter(run -> run.text().contains(text))
                .allMatch(run -> run.getCTR().getRPr().sizeOfRtlArray() > 0);
    }

    private static XWPFParagraph find(XWPFDocument docx, String text) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFParagraph containing(XWPFDocument docx, String text) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument open(Paper paper) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(PaperFixtures.bytes(paper, PaperFormat.DOCX)));
    }
}

package org.nmirf.node.paper.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nmirf.node.paper.Cell;
import org.nmirf.node.paper.Paper;
import org.nmirf.node.paper.Part;
import org.nmirf.node.paper.Run;
import org.nmirf.web.language.Language;

/** Writes a paper as DOCX: styles, numbers and contents are Word's own, so that work can go on. */
public final class DocxWriter {

    /** Width of the text of an A4 page with the margins of {@link DocxStyles}, in twentieths. */
    private static final int TEXT_WIDTH = 9070;

    private final Paper paper;
    private final Xml xml;
    private final DocxText text;
    private final DocxParagraphs paragraphs;
    private final PaperWords words;

    private DocxWriter(Paper paper, Xml xml) {
        this.paper = paper;
        this.xml = xml;
        this.text = new DocxText(xml);
        this.paragraphs = new DocxParagraphs(xml);
        this.words = new PaperWords(paper.language());
    }

    /** Writes the paper. */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (DocxFile file = new DocxFile(out, paper.made())) {
            file.fixed(paper);
            DocxWriter writer = new DocxWriter(paper, file.begin("word/document.xml"));
            writer.document();
            file.links(writer.text.links());
            file.margin("word/header1.xml", "w:hdr", writer::header);
            file.margin("word/footer1.xml", "w:ftr", writer::footer);
        }
    }

    private void document() {
        xml.open("w:document", "xmlns:w", DocxFile.WORD, "xmlns:r", DocxFile.RELATIONS);
        xml.open("w:body");
        front("Title", paper.title());
        front("Subtitle", paper.subtitle());
        paper.front().forEach(line -> front("FrontMatter", line));
        List<Numbered> parts = Numbered.of(paper);
        for (Numbered numbered : parts) {
            part(numbered, parts);
        }
        section();
        xml.close().close();
        xml.flush();
    }

    private void front(String style, String line) {
        if (!line.isBlank()) {
            paragraph(style, List.of(Run.plain(line)), paper.language());
        }
    }

    private void part(Numbered numbered, List<Numbered> parts) {
        Language language = numbered.language();
        switch (numbered.part()) {
            case Part.Heading heading -> heading(heading, numbered);
            case Part.Paragraph paragraph ->
                    paragraph(
                            paragraph.isNumbered() ? "NumberedParagraph" : "Normal",
                            paragraph.runs(),
                            language);
            case Part.Bullets bullets ->
                    bullets.items().forEach(item -> paragraph("ListBullet", item, language));
            case Part.Table table -> table(table, language);
            case Part.Quote quote -> paragraph("Quote", quote.runs(), language);
            case Part.Note note -> note(note, language);
            case Part.PageBreak pageBreak -> paragraphs.breakPage();
            case Part.Contents contents -> contents(contents, parts);
        }
    }

    private void heading(Part.Heading heading, Numbered numbered) {
        String id = numbered.anchor().substring("_Toc".length());
        int numbers = heading.isNumbered() ? heading.level() : 0;
        paragraphs.open("Heading" + heading.level(), numbered.language(), numbers);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", numbered.anchor());
        text.plain(Clean.line(heading.text()), numbered.language());
        xml.empty("w:bookmarkEnd", "w:id", id);
        xml.close();
    }

    private void note(Part.Note note, Language language) {
        String style = note.kind() == Part.Note.Kind.GAP ? "NoteGap" : "NoteWarning";
        paragraphs.open(style, language);
        text.runs(List.of(Run.bold(words.note(note.kind()) + "\n")), paper.language());
        text.runs(note.runs(), language);
        xml.close();
    }

    private void table(Part.Table table, Language language) {
        String caption = Clean.line(table.caption());
        if (!caption.isEmpty()) {
            paragraph("Caption", List.of(Run.plain(caption)), language);
        }
        paragraphs.anchorBreak(language);
        int sum = table.weights().stream().mapToInt(Integer::intValue).sum();
        int[] widths =
                table.weights().stream().mapToInt(weight -> TEXT_WIDTH * weight / sum).toArray();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "PaperTable");
        xml.emptyIf(PdfText.isRightToLeft(language), "w:bidiVisual");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noVBand", "1");
        if (!caption.isEmpty()) {
            xml.empty("w:tblCaption", "w:val", caption);
        }
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
        if (!table.head().isEmpty()) {
            row(table.head(), true, widths, language);
        }
        table.rows().forEach(row -> row(row, false, widths, language));
        xml.close();
        // Word wants a paragraph between a table and what follows.
        paragraphs.open("TableEnd", language);
        xml.close();
    }

    private void row(List<Cell> cells, boolean isHead, int[] widths, Language language) {
        xml.open("w:tr");
        if (isHead) {
            xml.open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        }
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr");
            xml.empty("w:tcW", "w:w", Integer.toString(widths[i]), "w:type", "dxa");
            xml.close();
            paragraphs.open(isHead ? "TableHead" : "TableText", language, cells.get(i).alignment());
            text.runs(cells.get(i).runs(), language);
            xml.close().close();
        }
        xml.close();
    }

    /**
     * A field of Word that holds the entries already; Word adds page numbers when it updates it.
     */
    private void contents(Part.Contents contents, List<Numbered> parts) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        xml.close().close().open("w:sdtContent");
        paragraph("TOCHeading", List.of(Run.plain(words.contents())), paper.language());
        paragraphs.open("TOC1", paper.language());
        fieldMark("begin");
        xml.open("w:r").open("w:instrText", "xml:space", "preserve");
        xml.text(" TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u ").close().close();
        fieldMark("separate");
        boolean isFirst = true;
        for (Numbered numbered : parts) {
            if (numbered.part() instanceof Part.Heading heading
                    && heading.level() <= contents.depth()) {
                if (!isFirst) {
                    xml.close();
                    paragraphs.open("TOC" + heading.level(), paper.language());
                }
                isFirst = false;
                xml.open("w:hyperlink", "w:anchor", numbered.anchor(), "w:history", "1");
                String entry = numbered.number() + " " + Clean.line(heading.text());
                text.plain(entry.strip(), numbered.language());
                xml.close();
            }
        }
        fieldMark("end");
        xml.close().close().close();
    }

    private void fieldMark(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }

    private void paragraph(String style, List<Run> runs, Language language) {
        paragraphs.open(style, language);
        text.runs(runs, language);
        xml.close();
    }

    private void section() {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                "1418",
                "w:bottom",
                "1418",
                "w:left",
                "1418",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.emptyIf(PdfText.isRightToLeft(paper.language()), "w:bidi");
        xml.close();
    }

    private void header(Xml part) {
        new DocxParagraphs(part).open("Header", paper.language());
        new DocxText(part).plain(Clean.line(paper.header()), paper.language());
        part.close();
    }

    private void footer(Xml part) {
        DocxText line = new DocxText(part);
        new DocxParagraphs(part).open("Footer", paper.language());
        line.plain(Clean.line(paper.footer()), paper.language());
        part.open("w:r").empty("w:tab").close();
        // What stands between the two marks is the same in no two languages.
        for (String piece :
                words.page("\u0001", "\u0002")
                        .split("(?=[\u0001\u0002])|(?<=[\u0001\u0002])", -1)) {
            switch (piece) {
                case "\u0001" -> line.field("PAGE", "1");
                case "\u0002" -> line.field("NUMPAGES", "1");
                default -> line.plain(piece, paper.language());
            }
        }
        part.close();
    }
}

package org.nmirf.node.paper.internal;

import org.nmirf.node.paper.Cell.Alignment;
import org.nmirf.web.language.Language;

/** Opens paragraphs in WordprocessingML, each with its style and direction. */
final class DocxParagraphs {

    private final Xml xml;
    private boolean breaks;

    DocxParagraphs(Xml xml) {
        this.xml = xml;
    }

    /** The next paragraph begins a page; a break of its own would leave an empty line there. */
    void breakPage() {
        breaks = true;
    }

    /** Gives a waiting page break to an empty paragraph, since a table cannot have it. */
    void anchorBreak(Language language) {
        if (breaks) {
            open("TableEnd", language);
            xml.close();
        }
    }

    void open(String style, Language language) {
        open(style, language, 0, Alignment.START);
    }

    void open(String style, Language language, Alignment alignment) {
        open(style, language, 0, alignment);
    }

    /** A heading; level 0 has no number. */
    void open(String style, Language language, int level) {
        open(style, language, level, Alignment.START);
    }

    /** In the order that the schema wants. */
    private void open(String style, Language language, int level, Alignment alignment) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        xml.emptyIf(breaks, "w:pageBreakBefore", "w:val", "1");
        breaks = false;
        if (level > 0) {
            xml.open("w:numPr").empty("w:ilvl", "w:val", Integer.toString(level - 1));
            xml.empty("w:numId", "w:val", DocxStyles.HEADINGS).close();
        }
        xml.empty("w:bidi", "w:val", PdfText.isRightToLeft(language) ? "1" : "0");
        switch (alignment) {
            case START -> {}
            case CENTER -> xml.empty("w:jc", "w:val", "center");
            // In a paragraph from right to left Word takes this for the left side.
            case END -> xml.empty("w:jc", "w:val", "right");
        }
        xml.close();
    }
}

package org.nmirf.node.paper.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.paper.Run;
import org.nmirf.web.language.Language;

/** Writes runs of text in WordprocessingML (ISO/IEC 29500-1, 17.3.2) and collects their links. */
final class DocxText {

    /** Names of links in the relationships of the document begin with this. */
    static final String LINK = "link";

    private final Xml xml;
    private final List<URI> links = new ArrayList<>();

    DocxText(Xml xml) {
        this.xml = xml;
    }

    List<URI> links() {
        return List.copyOf(links);
    }

    void runs(List<Run> runs, Language around) {
        for (Run run : runs) {
            URI link = run.link();
            if (link == null) {
                run(run, around, null);
            } else {
                links.add(link);
                xml.open("w:hyperlink", "r:id", LINK + links.size(), "w:history", "1");
                run(run, around, "Hyperlink");
                xml.close();
            }
        }
    }

    void plain(String text, Language around) {
        run(Run.plain(text), around, null);
    }

    /** A field whose result Word works out by itself. */
    void field(String instruction, String result) {
        xml.open("w:fldSimple", "w:instr", instruction).open("w:r");
        xml.open("w:t").text(result).close();
        xml.close().close();
    }

    private void run(Run run, Language around, @Nullable String style) {
        Language language = run.language() == null ? around : run.language();
        boolean rtl = PdfText.isRightToLeft(language);
        for (Scripts.Stretch stretch : Scripts.of(Clean.text(run.text()), rtl)) {
            xml.open("w:r");
            properties(run, style, stretch.isRightToLeft(), language);
            String[] lines = stretch.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                xml.emptyIf(i > 0, "w:br");
                if (!lines[i].isEmpty()) {
                    xml.open("w:t", "xml:space", "preserve").text(lines[i]).close();
                }
            }
            xml.close();
        }
    }

    /** In the order that the schema wants. */
    private void properties(Run run, @Nullable String style, boolean rtl, Language language) {
        xml.open("w:rPr");
        if (style != null) {
            xml.empty("w:rStyle", "w:val", style);
        }
        if (language == Language.ZH) {
            xml.empty("w:rFonts", "w:hint", "eastAsia");
        }
        xml.emptyIf(run.bold(), "w:b").emptyIf(run.bold(), "w:bCs");
        xml.emptyIf(run.italic(), "w:i").emptyIf(run.italic(), "w:iCs");
        xml.emptyIf(rtl, "w:rtl");
        if (rtl) {
            xml.empty("w:lang", "w:bidi", DocxStyles.tag(Language.AR));
        } else if (language == Language.ZH) {
            xml.empty("w:lang", "w:eastAsia", DocxStyles.tag(language));
        } else if (!PdfText.isRightToLeft(language)) {
            xml.empty("w:lang", "w:val", DocxStyles.tag(language));
        }
        xml.close();
    }
}

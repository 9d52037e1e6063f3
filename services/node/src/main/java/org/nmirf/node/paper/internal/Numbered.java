package org.nmirf.node.paper.internal;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.node.paper.Paper;
import org.nmirf.node.paper.Part;
import org.nmirf.web.language.Language;

/**
 * A part at its place in a paper.
 *
 * @param language of the part
 * @param number as people read it, empty if it has none
 * @param anchor name to jump to; only headings have one
 */
record Numbered(Part part, Language language, String number, String anchor) {

    static List<Numbered> of(Paper paper) {
        Numbering numbering = new Numbering(paper.language());
        List<Numbered> all = new ArrayList<>();
        for (Part part : paper.body()) {
            Language own = part.language();
            Language language = own == null ? paper.language() : own;
            String anchor = part instanceof Part.Heading ? "_Toc" + (all.size() + 1) : "";
            all.add(new Numbered(part, language, number(part, numbering), anchor));
        }
        return List.copyOf(all);
    }

    private static String number(Part part, Numbering numbering) {
        if (part instanceof Part.Heading heading && heading.isNumbered()) {
            return numbering.heading(heading.level());
        }
        return part instanceof Part.Paragraph paragraph && paragraph.isNumbered()
                ? numbering.paragraph()
                : "";
    }
}

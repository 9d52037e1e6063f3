package org.nmirf.node.paper.internal;

import java.util.List;
import org.nmirf.node.paper.Run;
import org.nmirf.node.typeset.Style;
import org.nmirf.node.typeset.StyledText;
import org.nmirf.web.language.Language;

/** Turns the runs of a paper into styled text. */
final class PdfText {

    static boolean isRightToLeft(Language language) {
        return "rtl".equals(language.direction());
    }

    Style style(double size) {
        return Style.of(size);
    }

    /**
     * The runs in one text; a run whose language goes the other way keeps its stops and brackets on
     * its own side.
     */
    StyledText of(List<Run> runs, Language around, Style base) {
        StyledText text = new StyledText();
        for (Run run : runs) {
            Style style =
                    base.bold(base.bold() || run.bold()).italic(base.italic() || run.italic());
            if (run.link() != null) {
                style = style.to(run.link());
            }
            Language own = run.language() == null ? around : run.language();
            boolean turns = isRightToLeft(own) != isRightToLeft(around);
            if (turns) {
                text.isolate(isRightToLeft(own), style);
            }
            text.add(Clean.text(run.text()), style);
            if (turns) {
                text.endIsolate(style);
            }
        }
        return text;
    }
}

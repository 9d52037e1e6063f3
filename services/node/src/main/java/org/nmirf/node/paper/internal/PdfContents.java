package org.nmirf.node.paper.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nmirf.node.paper.Cell.Alignment;
import org.nmirf.node.paper.Part;
import org.nmirf.node.typeset.Ink;
import org.nmirf.node.typeset.Line;
import org.nmirf.node.typeset.Page;
import org.nmirf.node.typeset.Style;
import org.nmirf.node.typeset.StyledText;
import org.nmirf.node.typeset.Tag;

/** The table of contents; its page numbers are filled in when all pages are known. */
final class PdfContents {

    private static final double SIZE = 10.5;
    private static final double INDENT = 16;
    private static final double NUMBERS = 40;
    private static final Style STYLE = Style.of(SIZE);

    private final PdfFlow flow;
    private final boolean isRightToLeft;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Target> targets = new HashMap<>();

    PdfContents(PdfFlow flow, boolean isRightToLeft) {
        this.flow = flow;
        this.isRightToLeft = isRightToLeft;
    }

    /** Notes where a heading came to stand. */
    void target(String anchor, Page.Place place, int pageNumber) {
        targets.put(anchor, new Target(place, pageNumber));
    }

    void draw(List<Numbered> parts, int depth, Tag tag) {
        for (Numbered numbered : parts) {
            if (numbered.part() instanceof Part.Heading heading && heading.level() <= depth) {
                Tag link = tag.child("TOCI").child("Link");
                double start = (heading.level() - 1) * INDENT;
                StyledText text =
                        StyledText.of(
                                (numbered.number() + " " + Clean.line(heading.text())).strip(),
                                STYLE.bold(heading.level() == 1));
                PdfFlow.Placed placed =
                        flow.place(
                                PdfFlow.Block.of(link, text, SIZE, isRightToLeft)
                                        .indented(start, NUMBERS)
                                        .spaced(heading.level() == 1 ? 4 : 0, 1));
                entries.add(new Entry(numbered.anchor(), placed, start, link));
            }
        }
    }

    void fill() {
        for (Entry entry : entries) {
            Target target = Objects.requireNonNull(targets.get(entry.anchor()));
            PdfFlow.Placed placed = entry.placed();
            Line number = line(Integer.toString(target.number()));
            double numberX = PdfFlow.x(number.width(), 0, 0, isRightToLeft, Alignment.END);
            placed.last().line(number, numberX, placed.lastBase(), entry.link());
            double before = entry.start() + placed.lastWidth() + 5;
            double all = Page.WIDTH - 2 * PdfFlow.MARGIN;
            int dots = (int) ((all - before - number.width() - 5) / line(" .").width());
            Line leader = line(" .".repeat(Math.max(0, dots)));
            double x =
                    PdfFlow.x(
                            leader.width(),
                            before,
                            number.width() + 5,
                            isRightToLeft,
                            Alignment.END);
            placed.last().artifact(leader, x, placed.lastBase());
            placed.last()
                    .jump(
                            PdfFlow.MARGIN,
                            placed.lastBase(),
                            all,
                            STYLE,
                            target.place(),
                            entry.link());
        }
    }

    private Line line(String words) {
        StyledText text = StyledText.of(words, STYLE.in(Ink.BLACK));
        List<Line> lines = flow.lines(text, isRightToLeft, Page.WIDTH * 2);
        return lines.isEmpty() ? Line.EMPTY : lines.getFirst();
    }

    private record Entry(String anchor, PdfFlow.Placed placed, double start, Tag link) {}

    private record Target(Page.Place place, int number) {}
}

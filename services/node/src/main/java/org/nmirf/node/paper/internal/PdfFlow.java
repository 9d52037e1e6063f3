package org.nmirf.node.paper.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.paper.Cell.Alignment;
import org.nmirf.node.typeset.Ink;
import org.nmirf.node.typeset.Line;
import org.nmirf.node.typeset.Lines;
import org.nmirf.node.typeset.Page;
import org.nmirf.node.typeset.Pages;
import org.nmirf.node.typeset.Style;
import org.nmirf.node.typeset.StyledText;
import org.nmirf.node.typeset.Tag;

/** Puts blocks of text one below the other and begins a new page where the room ends. */
final class PdfFlow {

    static final double MARGIN = 64;
    static final double TOP = Page.HEIGHT - 72;
    static final double BOTTOM = 68;

    /** From one base line to the next, and from the top of a line to its base, in sizes. */
    static final double LEADING = 1.48;

    private static final double BASE = 1.05;

    /** Fewer lines of a paragraph are not left alone on a page. */
    private static final int TOGETHER = 2;

    private final Pages pages;
    private final Lines lines = new Lines();
    private Page page;
    private double y = TOP;
    private int missing;

    PdfFlow(Pages pages) {
        this.pages = pages;
        this.page = pages.add();
    }

    Page page() {
        return page;
    }

    double y() {
        return y;
    }

    double room() {
        return y - BOTTOM;
    }

    boolean isAtTop() {
        return y >= TOP;
    }

    int missing() {
        return missing;
    }

    void newPage() {
        page = pages.add();
        y = TOP;
    }

    /** Moves down; at the top of a page nothing is left empty. */
    void space(double height) {
        if (!isAtTop()) {
            y -= height;
        }
    }

    void down(double height) {
        y -= height;
    }

    /** Begins a new page where less room than that is left. */
    void need(double height) {
        if (room() < height && !isAtTop()) {
            newPage();
        }
    }

    List<Line> lines(StyledText text, boolean isRightToLeft, double width) {
        missing += text.missing();
        return lines.of(text, isRightToLeft, width);
    }

    /** Places a block and gives where its last line ended. */
    Placed place(Block block) {
        double width = Page.WIDTH - 2 * MARGIN - block.start() - block.end();
        List<Line> all = lines(block.text(), block.isRightToLeft(), width);
        double leading = block.size() * LEADING;
        space(block.before());
        need(Math.min(all.size(), TOGETHER) * leading + block.keep());
        Page first = page;
        double firstY = y;
        int at = 0;
        while (at < all.size()) {
            int fits = (int) (room() / leading + 1e-6);
            if (fits < 1) {
                newPage();
                continue;
            }
            int taken = Math.min(fits, all.size() - at);
            if (all.size() - at - taken == 1 && taken > TOGETHER) {
                taken--;
            }
            ground(block, taken * leading);
            draw(block, all.subList(at, at + taken), at == 0);
            at += taken;
            if (at < all.size()) {
                newPage();
            }
        }
        y -= block.after();
        double last = all.isEmpty() ? 0 : all.getLast().width();
        return new Placed(
                first, firstY, page, y + block.after() + leading - BASE * block.size(), last);
    }

    /** Where a line of that width begins, in a box with these distances from the text's margins. */
    static double x(double lineWidth, double start, double end, boolean rtl, Alignment alignment) {
        double left = MARGIN + (rtl ? end : start);
        double right = Page.WIDTH - MARGIN - (rtl ? start : end);
        return switch (alignment) {
            case CENTER -> (left + right - lineWidth) / 2;
            case START -> rtl ? right - lineWidth : left;
            case END -> rtl ? left : right - lineWidth;
        };
    }

    static double base(double top, double size) {
        return top - BASE * size;
    }

    private void draw(Block block, List<Line> taken, boolean isFirst) {
        if (isFirst && block.label() != null) {
            Label label = block.label();
            Line line = lines(label.text(), block.isRightToLeft(), Page.WIDTH).getFirst();
            double from = block.start() - label.width();
            double x = x(line.width(), from, block.end(), block.isRightToLeft(), Alignment.START);
            page.line(line, x, base(y, block.size()), label.tag());
        }
        for (Line line : taken) {
            double x =
                    x(
                            line.width(),
                            block.start(),
                            block.end(),
                            block.isRightToLeft(),
                            Alignment.START);
            page.line(line, x, base(y, block.size()), block.tag());
            y -= block.size() * LEADING;
        }
    }

    private void ground(Block block, double height) {
        Ground ground = block.ground();
        if (ground == null) {
            return;
        }
        double width = Page.WIDTH - 2 * MARGIN - block.start() - block.end() + 2 * ground.padding();
        double left =
                x(
                        width,
                        block.start() - ground.padding(),
                        block.end() - ground.padding(),
                        false,
                        Alignment.START);
        double bottom = y - height - 3;
        if (ground.ink() != null) {
            page.ground(left, bottom, width, height + 6, ground.ink());
        }
        double bar = block.isRightToLeft() ? left + width - 3 : left;
        page.ground(bar, bottom, 3, height + 6, ground.bar());
    }

    /**
     * A block of text.
     *
     * @param start distance from the margin where lines begin
     * @param keep room that must be left below it for what follows
     */
    record Block(
            Tag tag,
            StyledText text,
            double size,
            boolean isRightToLeft,
            double before,
            double after,
            double start,
            double end,
            double keep,
            @Nullable Label label,
            @Nullable Ground ground) {

        static Block of(Tag tag, StyledText text, double size, boolean isRightToLeft) {
            return new Block(tag, text, size, isRightToLeft, 0, size * 0.6, 0, 0, 0, null, null);
        }

        Block spaced(double newBefore, double newAfter) {
            return new Block(
                    tag,
                    text,
                    size,
                    isRightToLeft,
                    newBefore,
                    newAfter,
                    start,
                    end,
                    keep,
                    label,
                    ground);
        }

        Block indented(double newStart, double newEnd) {
            return new Block(
                    tag,
                    text,
                    size,
                    isRightToLeft,
                    before,
                    after,
                    newStart,
                    newEnd,
                    keep,
                    label,
                    ground);
        }

        Block keeping(double room) {
            return new Block(
                    tag, text, size, isRightToLeft, before, after, start, end, room, label, ground);
        }

        Block labelled(String words, Style style, double width, Tag labelTag) {
            Label with = new Label(StyledText.of(words, style), width, labelTag);
            return new Block(
                    tag, text, size, isRightToLeft, before, after, start, end, keep, with, ground);
        }

        Block on(@Nullable Ink ink, Ink bar, double padding) {
            Ground with = new Ground(ink, bar, padding);
            return new Block(
                    tag, text, size, isRightToLeft, before, after, start, end, keep, label, with);
        }
    }

    /** A number or bullet before the first line, in the indent. */
    record Label(StyledText text, double width, Tag tag) {}

    /** A colour behind a block, and a bar at its beginning. */
    record Ground(@Nullable Ink ink, Ink bar, double padding) {}

    /**
     * Where a block came to stand.
     *
     * @param lastBase base line of its last line
     */
    record Placed(Page first, double top, Page last, double lastBase, double lastWidth) {}
}

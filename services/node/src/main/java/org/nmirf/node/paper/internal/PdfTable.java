package org.nmirf.node.paper.internal;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.node.paper.Cell;
import org.nmirf.node.paper.Part;
import org.nmirf.node.typeset.Ink;
import org.nmirf.node.typeset.Line;
import org.nmirf.node.typeset.Page;
import org.nmirf.node.typeset.StyledText;
import org.nmirf.node.typeset.Tag;
import org.nmirf.web.language.Language;

/** Draws a table row by row; its head comes again on each page. */
final class PdfTable {

    private static final double SIZE = 9.5;
    private static final double STEP = SIZE * PdfFlow.LEADING;
    private static final double PADDING = 4;
    private static final double RULE = 0.5;

    /** However little a column weighs, a word must have room in it. */
    private static final double MIN_WIDTH = 34;

    /** A higher head would leave no room for the rows if it came again. */
    private static final double MAX_HEAD = (PdfFlow.TOP - PdfFlow.BOTTOM) / 3;

    private final PdfFlow flow;
    private final PdfText text;
    private final Part.Table table;
    private final Language language;
    private final boolean isRightToLeft;
    private final Tag tag;
    private final double[] edges;
    private final List<List<Line>> head;

    PdfTable(PdfFlow flow, PdfText text, Part.Table table, Language language, Tag tag) {
        this.flow = flow;
        this.text = text;
        this.table = table;
        this.language = language;
        this.isRightToLeft = PdfText.isRightToLeft(language);
        this.tag = tag;
        this.edges = edges(table.weights());
        List<List<Line>> lines = lines(table.head(), true);
        this.head = height(count(lines)) > MAX_HEAD ? List.of() : lines;
    }

    void draw() {
        flow.need(height(count(head)) + 2 * STEP + 2 * PADDING);
        if (!table.head().isEmpty()) {
            head(tag.child("TR"));
        }
        for (List<Cell> row : table.rows()) {
            List<List<Line>> lines = lines(row, false);
            Tag rowTag = tag.child("TR");
            List<Tag> cells = row.stream().map(cell -> rowTag.child("TD")).toList();
            row(row, lines, cells);
        }
        flow.down(STEP / 2);
    }

    private void row(List<Cell> row, List<List<Line>> lines, List<Tag> cells) {
        int all = Math.max(1, count(lines));
        int from = 0;
        while (from < all) {
            int fits = (int) ((flow.room() - 2 * PADDING) / STEP + 1e-6);
            boolean couldFit = height(all) <= PdfFlow.TOP - PdfFlow.BOTTOM - height(count(head));
            if (fits < all - from && !isFresh() && (couldFit || fits < 2)) {
                nextPage();
                continue;
            }
            int to = Math.min(all, from + Math.max(1, fits));
            slice(row, lines, cells, from, to);
            from = to;
            if (from < all) {
                nextPage();
            }
        }
    }

    private boolean isFresh() {
        double top = PdfFlow.TOP - (head.isEmpty() ? 0 : height(count(head)));
        return flow.y() >= top - 1;
    }

    private void nextPage() {
        flow.newPage();
        if (!head.isEmpty()) {
            repeatHead();
        }
    }

    private void head(Tag row) {
        List<Tag> cells =
                table.head().stream().map(cell -> row.child("TH").headOfColumn()).toList();
        if (head.isEmpty()) {
            row(table.head(), lines(table.head(), true), cells);
        } else {
            headGround();
            slice(table.head(), head, cells, 0, count(head));
        }
    }

    /** On later pages the head is not read again. */
    private void repeatHead() {
        headGround();
        for (int column = 0; column < head.size(); column++) {
            double top = flow.y() - PADDING;
            for (Line line : head.get(column)) {
                flow.page().artifact(line, x(line, column, table.head()), PdfFlow.base(top, SIZE));
                top -= STEP;
            }
        }
        close(count(head));
    }

    private void headGround() {
        double height = height(count(head));
        flow.page()
                .ground(
                        PdfFlow.MARGIN,
                        flow.y() - height,
                        edges[edges.length - 1],
                        height,
                        Ink.HEAD_GROUND);
    }

    private void slice(List<Cell> row, List<List<Line>> lines, List<Tag> cells, int from, int to) {
        for (int column = 0; column < row.size(); column++) {
            double top = flow.y() - PADDING;
            List<Line> own = lines.get(column);
            for (Line line : own.subList(Math.min(from, own.size()), Math.min(to, own.size()))) {
                double x = x(line, column, row);
                flow.page().line(line, x, PdfFlow.base(top, SIZE), cells.get(column));
                top -= STEP;
            }
        }
        close(to - from);
    }

    private void close(int lines) {
        flow.down(height(lines));
        flow.page().ground(PdfFlow.MARGIN, flow.y(), edges[edges.length - 1], RULE, Ink.RULE);
    }

    private double x(Line line, int column, List<Cell> row) {
        double start = edges[column] + PADDING;
        double end = edges[edges.length - 1] - edges[column + 1] + PADDING;
        return PdfFlow.x(line.width(), start, end, isRightToLeft, row.get(column).alignment());
    }

    private List<List<Line>> lines(List<Cell> row, boolean isHead) {
        List<List<Line>> lines = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            double width = edges[column + 1] - edges[column] - 2 * PADDING;
            StyledText content =
                    text.of(row.get(column).runs(), language, text.style(SIZE).bold(isHead));
            lines.add(flow.lines(content, isRightToLeft, width));
        }
        return lines;
    }

    private static double[] edges(List<Integer> weights) {
        double all = Page.WIDTH - 2 * PdfFlow.MARGIN;
        double least = Math.min(MIN_WIDTH, all / weights.size());
        double shared = all - least * weights.size();
        double sum = weights.stream().mapToDouble(Integer::doubleValue).sum();
        double[] edges = new double[weights.size() + 1];
        for (int i = 0; i < weights.size(); i++) {
            edges[i + 1] = edges[i] + least + shared * weights.get(i) / sum;
        }
        return edges;
    }

    private static int count(List<List<Line>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }

    private static double height(int lines) {
        return lines == 0 ? 0 : lines * STEP + 2 * PADDING;
    }
}

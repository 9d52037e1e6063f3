package org.nmirf.node.typeset;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Breaks texts into lines and puts each line into the order of sight, by the Unicode line breaking
 * and bidirectional algorithms (UAX 14 and 9).
 */
public final class Lines {

    /** A longer word is measured, and if need be broken, in pieces of this many characters. */
    private static final int MAX_PIECE = 48;

    private static final int MAX_REMEMBERED = 20_000;

    private final Map<Measured, Double> widths = new HashMap<>();

    /**
     * The lines of a text.
     *
     * @param isRightToLeft direction of the paragraph
     * @param width of the lines in points
     */
    public List<Line> of(StyledText styled, boolean isRightToLeft, double width) {
        String text = styled.text();
        if (text.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(text, isRightToLeft ? Bidi.RTL : Bidi.LTR);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        double used = 0;
        for (int[] piece : pieces(styled, width)) {
            int trimmed = trimmed(text, piece[0], piece[1]);
            double needed = width(styled, piece[0], trimmed);
            if (used + needed > width && piece[0] > start) {
                lines.add(line(styled, bidi, start, piece[0]));
                start = piece[0];
                used = 0;
            }
            used += needed + width(styled, trimmed, piece[1]);
            if (text.charAt(piece[1] - 1) == '\n') {
                lines.add(line(styled, bidi, start, piece[1]));
                start = piece[1];
                used = 0;
            }
        }
        if (start < text.length()) {
            lines.add(line(styled, bidi, start, text.length()));
        }
        return lines;
    }

    private List<int[]> pieces(StyledText styled, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(styled.text());
        List<int[]> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            for (int from = start; from < end; from += MAX_PIECE) {
                split(styled, from, Math.min(end, from + MAX_PIECE), width, pieces);
            }
            start = end;
        }
        return pieces;
    }

    private void split(StyledText styled, int start, int end, double width, List<int[]> pieces) {
        if (end - start > 1 && width(styled, start, trimmed(styled.text(), start, end)) > width) {
            int middle = (start + end) / 2;
            split(styled, start, middle, width, pieces);
            split(styled, middle, end, width, pieces);
        } else {
            pieces.add(new int[] {start, end});
        }
    }

    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private double width(StyledText styled, int start, int end) {
        double sum = 0;
        for (int from = start; from < end; ) {
            int to = alike(styled, from, end);
            var measured =
                    new Measured(styled.drawn(from, to), styled.face(from), styled.style(from));
            if (widths.size() > MAX_REMEMBERED) {
                widths.clear();
            }
            sum += widths.computeIfAbsent(measured, Measured::width);
            from = to;
        }
        return sum;
    }

    private static int alike(StyledText styled, int start, int end) {
        int to = start + 1;
        while (to < end && styled.isAlike(start, to)) {
            to++;
        }
        return to;
    }

    private static Line line(StyledText styled, Bidi bidi, int start, int end) {
        int last = trimmed(styled.text(), start, end);
        if (last == start) {
            return Line.EMPTY;
        }
        Bidi visual = bidi.setLine(start, last);
        List<Glyphs> glyphs = new ArrayList<>();
        for (int i = 0; i < visual.countRuns(); i++) {
            BidiRun run = visual.getVisualRun(i);
            List<Glyphs> shaped =
                    shape(styled, start + run.getStart(), start + run.getLimit(), run);
            glyphs.addAll(run.isOddRun() ? shaped.reversed() : shaped);
        }
        return Line.of(glyphs);
    }

    private static List<Glyphs> shape(StyledText styled, int start, int end, BidiRun run) {
        List<Glyphs> shaped = new ArrayList<>();
        for (int from = start; from < end; ) {
            int to = alike(styled, from, end);
            String drawn = styled.drawn(from, to);
            if (!drawn.isEmpty()) {
                Face face = styled.face(from);
                shaped.add(Glyphs.shape(drawn, face, styled.style(from), run.isOddRun()));
            }
            from = to;
        }
        return shaped;
    }

    private record Measured(String text, Face face, Style style) {

        double width() {
            return text.isEmpty() ? 0 : Glyphs.shape(text, face, style, face.isNaskh()).width();
        }
    }
}

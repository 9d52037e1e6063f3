package org.nmirf.node.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what parts the cells of a text. */
final class Delimiter {

    /**
     * In this order where several fit equally: spreadsheets in many languages write semicolons
     * because their comma is in numbers, so that one line may hold both.
     */
    private static final List<Character> KNOWN = List.of('\t', ';', ',', '|');

    private static final int LINES = 30;
    private static final char QUOTE = '"';

    private Delimiter() {}

    /** How many lines have the same number of cells, more than one. */
    private record Fit(int lines, int cells) {

        boolean isBetterThan(Fit other) {
            return lines > other.lines || (lines == other.lines && cells > other.cells);
        }
    }

    /** What gives the most of the first lines the same number of cells. */
    static char of(String text) {
        char best = ',';
        Fit most = new Fit(0, 0);
        for (char delimiter : KNOWN) {
            Fit fit = fit(cells(text, delimiter));
            if (fit.isBetterThan(most)) {
                most = fit;
                best = delimiter;
            }
        }
        return best;
    }

    private static Fit fit(List<Integer> cells) {
        Map<Integer, Integer> lines = new HashMap<>();
        cells.stream()
                .filter(count -> count > 1)
                .forEach(count -> lines.merge(count, 1, Integer::sum));
        Fit best = new Fit(0, 0);
        for (Map.Entry<Integer, Integer> one : lines.entrySet()) {
            Fit fit = new Fit(one.getValue(), one.getKey());
            best = fit.isBetterThan(best) ? fit : best;
        }
        return best;
    }

    /** The number of cells in each of the first lines; what stands in quotes parts nothing. */
    private static List<Integer> cells(String text, char delimiter) {
        List<Integer> lines = new ArrayList<>();
        int cells = 1;
        boolean isQuoted = false;
        for (int at = 0; at < text.length() && lines.size() < LINES; at++) {
            char unit = text.charAt(at);
            isQuoted ^= unit == QUOTE;
            if (!isQuoted && unit == delimiter) {
                cells++;
            } else if (!isQuoted && (unit == '\n' || unit == '\r')) {
                lines.add(cells);
                cells = 1;
            }
        }
        lines.add(cells);
        return lines;
    }
}

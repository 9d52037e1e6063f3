package org.nmirf.hub.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Charts of many countries over as many pages as keep each of them light: a dozen countries on one,
 * or fewer where their tables are long.
 */
final class OverTimePages {

    private static final int MOST_COUNTRIES = 12;

    /** Of one page; a cell with its bar takes about three hundred bytes. */
    private static final int MOST_CELLS = 400;

    /** What the head and the drawing of a country take, in cells. */
    private static final int DRAWING = 20;

    private OverTimePages() {}

    /**
     * The countries of each page, in the order in which they come.
     *
     * @return at least one page
     */
    static List<List<OverTime>> of(List<OverTime> all) {
        List<List<OverTime>> pages = new ArrayList<>();
        List<OverTime> page = new ArrayList<>();
        int cells = 0;
        for (OverTime one : all) {
            int more = DRAWING + one.cells();
            if (!page.isEmpty() && (page.size() == MOST_COUNTRIES || cells + more > MOST_CELLS)) {
                pages.add(List.copyOf(page));
                page.clear();
                cells = 0;
            }
            page.add(one);
            cells += more;
        }
        pages.add(List.copyOf(page));
        return pages;
    }
}

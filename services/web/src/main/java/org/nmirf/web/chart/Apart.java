package org.nmirf.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves letters that would lie on each other apart, as little as it takes. */
final class Apart {

    private Apart() {}

    /** A letter that wants to be at some height. */
    record Wish(double y, int place) {}

    /**
     * @param distance that two letters keep at least
     * @param lowest place from the top that none goes beyond, if there is room for all
     */
    static List<Wish> of(List<Wish> wishes, double distance, double lowest) {
        List<Wish> moved = new ArrayList<>(wishes);
        moved.sort(Comparator.comparingDouble(Wish::y).thenComparing(Wish::place));
        for (int i = 1; i < moved.size(); i++) {
            Wish one = moved.get(i);
            double least = moved.get(i - 1).y() + distance;
            moved.set(i, new Wish(Math.max(one.y(), least), one.place()));
        }
        double most = lowest;
        for (int i = moved.size() - 1; i >= 0; i--) {
            Wish one = moved.get(i);
            moved.set(i, new Wish(Math.min(one.y(), most), one.place()));
            most = moved.get(i).y() - distance;
        }
        return List.copyOf(moved);
    }
}

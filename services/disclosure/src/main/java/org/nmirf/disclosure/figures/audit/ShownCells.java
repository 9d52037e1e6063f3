package org.nmirf.disclosure.figures.audit;

import java.util.ArrayList;
import java.util.List;
import org.nmirf.disclosure.figures.sensitivity.FigurePolicy;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.Layout;
import org.nmirf.disclosure.figures.table.Published;
import org.nmirf.disclosure.figures.table.PublishedShare;
import org.nmirf.disclosure.figures.table.PublishedTable;

/** What a table says openly and must not. */
final class ShownCells {

    private ShownCells() {}

    static List<Breach> breaches(Question question) {
        PublishedTable table = question.table();
        FigurePolicy policy = question.policy();
        List<Breach> breaches = new ArrayList<>();
        table.cells()
                .forEach(
                        (cell, content) -> {
                            if (isSmall(content, table, policy.threshold())) {
                                breaches.add(new Breach(cell, Breach.Kind.SHOWN));
                            }
                        });
        for (Layout.Line line : table.layout().lines()) {
            if (line.parts().size() > 1 && !line.whole().equals(CellName.TOTAL)) {
                double whole = shown(table, line.whole());
                line.parts().stream()
                        .filter(part -> isDominant(shown(table, part), whole, policy))
                        .forEach(
                                part -> breaches.add(new Breach(part, Breach.Kind.DOMINANT_SHOWN)));
            }
        }
        for (PublishedShare share : table.shares()) {
            // Not a number, of a hidden cell, is not enough either.
            if (!(shown(table, share.whole()) >= policy.leastDenominator())) {
                breaches.add(new Breach(share.part(), Breach.Kind.SMALL_DENOMINATOR));
            }
        }
        return breaches;
    }

    private static boolean isSmall(Published content, PublishedTable table, int threshold) {
        return switch (content) {
            case Published.Shown shown ->
                    shown.count() < threshold
                            && (shown.count() > 0 || table.unit().protectsZeros());
            case Published.Rounded rounded -> rounded.value() + rounded.base() / 2 < threshold;
            case Published.Hidden _ -> false;
        };
    }

    private static boolean isDominant(double part, double whole, FigurePolicy policy) {
        return part >= policy.threshold() && 100 * part >= policy.dominancePercent() * whole;
    }

    private static double shown(PublishedTable table, CellName cell) {
        return table.cells().get(cell) instanceof Published.Shown shown
                ? shown.count()
                : Double.NaN;
    }
}

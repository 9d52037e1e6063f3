package org.nmirf.node.figures;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;

/** Names of the columns of a spreadsheet of figures; every other column is a dimension. */
final class FigureColumns {

    static final String UNIT = "unit";
    static final String PERIOD = "period";
    static final String COUNT = "count";
    static final String CONTRIBUTOR = "contributor";

    private static final Set<String> KNOWN = Set.of(UNIT, PERIOD, COUNT, CONTRIBUTOR);
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int MOST_DIMENSIONS = 5;

    private FigureColumns() {}

    static boolean isHeader(List<String> columns) {
        return columns.contains(UNIT)
                && columns.contains(PERIOD)
                && (columns.contains(COUNT) || columns.contains(CONTRIBUTOR));
    }

    static List<String> dimensions(List<String> columns) {
        return columns.stream()
                .filter(column -> !column.isEmpty() && !KNOWN.contains(column))
                .toList();
    }

    /** The columns, when there are dimensions and each can be one. */
    static Outcome<List<String>> check(List<String> columns) {
        List<String> dimensions = dimensions(columns);
        if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
            return Outcome.refused(Refusal.of(Kind.INVALID, "figures.dimensions", MOST_DIMENSIONS));
        }
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!column.isEmpty() && !NAME.matcher(column).matches()) {
                // By its number: what is no name may be anything.
                return Outcome.refused(Refusal.of(Kind.INVALID, "figures.column-name", i + 1));
            }
        }
        return Outcome.done(columns);
    }

    /** An empty spreadsheet with two dimensions as an example. */
    static String template() {
        return "\uFEFFunit,period,region,theme,count\r\n";
    }
}

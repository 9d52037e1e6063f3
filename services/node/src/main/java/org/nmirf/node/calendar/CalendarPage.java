package org.nmirf.node.calendar;

import java.util.List;
import org.nmirf.web.page.Option;

/**
 * The calendar of what is owed.
 *
 * @param urgent what is overdue or at risk, the worst first
 * @param months what is due from now on, month by month; or what was submitted
 * @param year the chart of one year
 */
record CalendarPage(
        List<Row> urgent,
        List<Month> months,
        Year year,
        List<Option> bodies,
        boolean isDone,
        int total) {

    /** What is due in a month. */
    record Month(String name, List<Row> rows) {

        Month {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A year: one line a body, one column a month.
     *
     * @param months short names of the months
     */
    record Year(int number, List<String> months, List<Line> lines) {

        Year {
            months = List.copyOf(months);
            lines = List.copyOf(lines);
        }
    }

    /**
     * The year of one body.
     *
     * @param cells what is due in each of the twelve months
     */
    record Line(String body, List<List<Row>> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    CalendarPage {
        urgent = List.copyOf(urgent);
        months = List.copyOf(months);
        bodies = List.copyOf(bodies);
    }

    /** How many are overdue. */
    public long overdue() {
        return urgent.stream()
                .filter(
                        row ->
                                row.standing().state()
                                        == org.nmirf.node.obligation.Standing.State.OVERDUE)
                .count();
    }

    /** How many are at risk. */
    public long atRisk() {
        return urgent.size() - overdue();
    }
}

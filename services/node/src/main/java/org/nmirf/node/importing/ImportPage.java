package org.nmirf.node.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, as it is shown.
 *
 * @param isLost whether the work on it stopped with the process that did it
 * @param refusal why the file as a whole is refused, in words; null unless it is
 * @param rows one page of them
 * @param counts rows by fate
 * @param fate which of them are shown; null for all
 * @param shown how many rows there are of that fate
 */
record ImportPage(
        ImportJob job,
        boolean isLost,
        @Nullable String refusal,
        List<Row> rows,
        Map<Fate, Long> counts,
        @Nullable Fate fate,
        int shown,
        int page,
        int size) {

    private static final int MOST_AWAY = 200;

    ImportPage {
        rows = List.copyOf(rows);
    }

    /** A row with its reasons in words. */
    record Row(
            int number,
            String name,
            Fate fate,
            @Nullable UUID recommendation,
            List<String> changed,
            List<String> kept,
            List<String> faults,
            List<String> remarks) {

        Row {
            changed = List.copyOf(changed);
            kept = List.copyOf(kept);
            faults = List.copyOf(faults);
            remarks = List.copyOf(remarks);
        }

        public boolean hasReasons() {
            return !(changed.isEmpty() && kept.isEmpty() && faults.isEmpty() && remarks.isEmpty());
        }
    }

    public boolean isUnderWay() {
        return job.state().isUnderWay() && !isLost;
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return (page + 1) * size >= shown;
    }

    /** Those of older cycles, as many as a page can list. */
    public List<ImportReport.Away> away() {
        ImportReport report = job.report();
        return report == null
                ? List.of()
                : report.away().subList(0, Math.min(MOST_AWAY, report.putAway()));
    }

    /** How many of older cycles are not listed. */
    public int moreAway() {
        ImportReport report = job.report();
        return report == null ? 0 : report.putAway() - away().size();
    }

    /** How many rows would be kept. */
    public long good() {
        return counts.getOrDefault(Fate.CREATED, 0L) + counts.getOrDefault(Fate.UPDATED, 0L);
    }
}

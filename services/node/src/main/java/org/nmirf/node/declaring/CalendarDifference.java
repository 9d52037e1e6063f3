package org.nmirf.node.declaring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.nmirf.node.declaration.ObligationEntry;

/**
 * In what the calendar differs from what was published.
 *
 * @param due entries with another due date
 * @param submitted entries that were submitted since, or opened again
 * @param added entries that are new
 * @param removed entries that are gone
 */
record CalendarDifference(int due, int submitted, int added, int removed) {

    /** From what was published to what stands there now. */
    static CalendarDifference between(List<ObligationEntry> published, List<ObligationEntry> now) {
        List<ObligationEntry> before = new ArrayList<>(published);
        List<ObligationEntry> after = new ArrayList<>(now);
        pair(before, after, ObligationEntry::equals);
        int submitted = pair(before, after, (one, other) -> isSame(one, other, true));
        int due = pair(before, after, (one, other) -> isSame(one, other, false));
        return new CalendarDifference(due, submitted, after.size(), before.size());
    }

    private static boolean isSame(ObligationEntry one, ObligationEntry other, boolean sameDue) {
        return one.body().equals(other.body())
                && one.procedure().equals(other.procedure())
                && (!sameDue || one.due().equals(other.due()));
    }

    /** Takes pairs out of both, and counts them. */
    private static int pair(
            List<ObligationEntry> before,
            List<ObligationEntry> after,
            BiPredicate<ObligationEntry, ObligationEntry> same) {
        int pairs = 0;
        for (ObligationEntry one : List.copyOf(before)) {
            var other = after.stream().filter(each -> same.test(one, each)).findFirst();
            if (other.isPresent()) {
                before.remove(one);
                after.remove(other.get());
                pairs++;
            }
        }
        return pairs;
    }

    /** Whether there is no difference. */
    boolean isNone() {
        return due + submitted + added + removed == 0;
    }
}

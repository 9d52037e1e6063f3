package org.nmirf.node.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How an obligation stands on a day. It is worked out and never stored.
 *
 * @param days until the last day; negative when it is past
 * @param open steps that are not done
 * @param late steps that are not done although their day is past
 */
public record Standing(State state, long days, int open, int late) {

    /** From what is worst to what is best. */
    public enum State {
        /** The last day is past. */
        OVERDUE,
        /** Steps are late, or the last weeks have begun and steps are not done. */
        AT_RISK,
        /** The last weeks have begun. */
        DUE_SOON,
        UPCOMING,
        SUBMITTED
    }

    /**
     * Works it out.
     *
     * @param leadDays how many days before the last day the last weeks begin
     */
    public static Standing of(Obligation obligation, LocalDate today, int leadDays) {
        var steps = obligation.group().steps();
        int open = (int) steps.stream().filter(step -> step.done() == null).count();
        int late = (int) steps.stream().filter(step -> step.isLate(today)).count();
        long days = ChronoUnit.DAYS.between(today, obligation.content().due().last());
        return new Standing(state(obligation, days, leadDays, open, late), days, open, late);
    }

    private static State state(Obligation obligation, long days, int leadDays, int open, int late) {
        if (obligation.content().submission() != null) {
            return State.SUBMITTED;
        }
        if (days < 0) {
            return State.OVERDUE;
        }
        boolean isSoon = days <= leadDays;
        if (late > 0 || (isSoon && open > 0)) {
            return State.AT_RISK;
        }
        return isSoon ? State.DUE_SOON : State.UPCOMING;
    }

    /** Whole months since the last day, for lateness of years; 0 when it is not past. */
    public long monthsLate(LocalDate today) {
        return days >= 0 ? 0 : ChronoUnit.MONTHS.between(today.plusDays(days), today);
    }
}

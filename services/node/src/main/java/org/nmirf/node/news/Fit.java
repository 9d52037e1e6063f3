package org.nmirf.node.news;

import java.util.Comparator;
import java.util.List;

/**
 * How well a request fits what this country has done.
 *
 * @param reasons why; empty when it does not fit
 */
public record Fit(List<Reason> reasons) {

    /** More subjects in common first, then more done on them. */
    static final Comparator<Fit> BEST =
            Comparator.comparingLong(Fit::subjects).thenComparingLong(Fit::works).reversed();

    /** Copies the reasons. */
    public Fit {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason.
     *
     * @param what {@code practices} or {@code recommendations}
     * @param vocabulary areas or themes
     * @param code what both are about
     * @param count how many of them the country has
     */
    public record Reason(String what, String vocabulary, String code, long count) {}

    /** Whether there is any reason. */
    public boolean isAny() {
        return !reasons.isEmpty();
    }

    private long subjects() {
        return reasons.stream().map(Reason::code).distinct().count();
    }

    private long works() {
        return reasons.stream().mapToLong(Reason::count).sum();
    }
}

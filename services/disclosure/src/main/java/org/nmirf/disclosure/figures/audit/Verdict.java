package org.nmirf.disclosure.figures.audit;

import java.util.List;

/** What an audit found. */
public sealed interface Verdict {

    /** Nothing that must stay unknown can be worked out. */
    record Safe(AuditedTable table) implements Verdict {}

    /** Something can; the table must not leave. */
    record Unsafe(List<Breach> breaches) implements Verdict {

        /** Copies the breaches. */
        public Unsafe {
            breaches = List.copyOf(breaches);
        }
    }

    /** The audit did not come to an end; the table must not leave. */
    record NotAudited(Cause cause) implements Verdict {}

    /** Why an audit did not come to an end. */
    enum Cause {
        TIME_OVER,
        /** The figures contradict each other. */
        INCONSISTENT,
        FAULT
    }
}

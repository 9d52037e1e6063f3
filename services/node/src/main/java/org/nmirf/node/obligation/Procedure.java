package org.nmirf.node.obligation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a State owes to a body: the sorts of reports, replies and information. */
public enum Procedure {
    INITIAL_REPORT,
    PERIODIC_REPORT,
    /** A report that replies to a list of issues sent before it. */
    SIMPLIFIED_REPORT,
    LIST_OF_ISSUES_REPLY,
    /** Information on the few recommendations that a body picked out for an early answer. */
    FOLLOW_UP_INFORMATION,
    UPR_NATIONAL_REPORT,
    UPR_MID_TERM_REPORT,
    COMMUNICATION_REPLY,
    VISIT_REPLY,
    ADDITIONAL_INFORMATION;

    /** The one of that name, in either case, with spaces or dashes. */
    public static Optional<Procedure> find(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values())
                .filter(
                        one ->
                                one.name().equals(wanted)
                                        || one.name().equals(wanted + "_REPORT")
                                        || one.name().equals(wanted + "_INFORMATION"))
                .findFirst();
    }
}

package org.nmirf.node.obligation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    ADDITIONAL_INFORMATION,
    /** A reply to something else that a body asked. */
    REPLY;

    /** The one of that name, in either case, with spaces or dashes; "mid-term" is enough. */
    public static Optional<Procedure> find(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        Set<String> names =
                Set.of(
                        wanted,
                        wanted + "_REPORT",
                        wanted + "_INFORMATION",
                        "UPR_" + wanted,
                        "UPR_" + wanted + "_REPORT");
        return Arrays.stream(values()).filter(one -> names.contains(one.name())).findFirst();
    }
}

package org.nmirf.node.symbol;

/** What sort of document a symbol stands for. */
public enum DocumentKind {
    /** What a treaty body found and recommends. */
    CONCLUDING_OBSERVATIONS,
    /** What the State reports about paragraphs that were to be followed up. */
    FOLLOW_UP_INFORMATION,
    /** The grades a treaty body gives for follow-up. */
    FOLLOW_UP_EVALUATION,
    /** List of issues prior to reporting. */
    LIST_OF_ISSUES_PRIOR_TO_REPORTING,
    /** Questions of a treaty body to a report. */
    LIST_OF_ISSUES,
    /** What the State answers to them. */
    REPLIES,
    /** The State's own report to a treaty body. */
    STATE_REPORT,
    /** A special procedure or the Subcommittee on Prevention visited the country. */
    VISIT_REPORT,
    /** Report of the Working Group on the Universal Periodic Review. */
    WORKING_GROUP_REPORT,
    /** The State's positions on what the Working Group recommends. */
    ADDENDUM,
    /** The State's own report to the Universal Periodic Review. */
    NATIONAL_REPORT,
    /** What the United Nations know, put together for the Universal Periodic Review. */
    COMPILATION,
    /** What others sent in to the Universal Periodic Review. */
    STAKEHOLDERS_SUMMARY,
    /** The part that is common to all reports of a State. */
    CORE_DOCUMENT,
    /** What a State adds between reports. */
    ADDITIONAL_INFORMATION,
    /** Views or decision on a communication. */
    DECISION,
    /** Anything else; kept as text. */
    OTHER
}

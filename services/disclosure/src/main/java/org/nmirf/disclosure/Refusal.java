package org.nmirf.disclosure;

import java.util.List;

/**
 * Why a step towards release was refused; free of text, so that it may be logged and shown.
 *
 * @param findings the findings concerned; empty when the reason is not about single findings
 */
public record Refusal(Reason reason, List<Finding> findings) {

    /** The machine code; each has a sentence in the pages' message bundles. */
    public enum Reason {
        /** Scanning or auditing took longer than allowed. */
        TIME_OVER,
        /** A text is longer than what is scanned. */
        TEXT_TOO_LONG,
        /** Something failed unexpectedly; nothing is let through on a fault. */
        FAULT,
        /**
         * Findings without a decision, or with decisions made for an earlier version of the text.
         */
        UNDECIDED,
        /** A finding is kept without a reason or generalised to nothing. */
        INCOMPLETE_DECISION,
        /** Nobody is named as reviewer or approver. */
        NOBODY_NAMED,
        /** The anonymised text contains identifiers on which nobody decided. */
        NEW_FINDING,
        /** A masked value still stands elsewhere, for instance kept there. */
        MASKED_VALUE_REMAINS,
        /** The approver is one of the authors. */
        SAME_PERSON,
        /** The approval was given for other texts or figures than these. */
        OTHER_CONTENT_APPROVED,
        /** The bytes do not say exactly the approved texts or figures. */
        PAYLOAD_DIFFERS,
        /** The approver did not pass every passage, marked or not. */
        UNREAD_PASSAGE,
        /** One of the three questions of re-identification is not answered. */
        UNANSWERED_QUESTION,
        /** A second person must read these texts, and nobody did to the end. */
        SECOND_READER_MISSING,
        /** The name of a column or a code of the figures is a direct identifier. */
        IDENTIFIER_IN_LABEL,
        /** A text or a fact of a declaration holds a direct identifier. */
        IDENTIFIER_IN_DECLARATION,
        /** Attachments of that kind stay in the country. */
        ATTACHMENT_STAYS,
        /** A picture is more than its pixels, too large or damaged. */
        PICTURE_UNSAFE,
        /**
         * A picture is not described in every language of the texts, or one is that is not there.
         */
        PICTURE_UNDESCRIBED,
        /** The approver does not say what was looked for in the pictures. */
        PICTURE_UNSEEN,
        /** The bytes are more than the network carries. */
        PAYLOAD_TOO_LARGE,
        /** The auditor or the ledger does not let the figures pass; clearing them says why. */
        FIGURES_NOT_CLEARED
    }

    /** Copies the findings. */
    public Refusal {
        findings = List.copyOf(findings);
    }

    static Refusal of(Reason reason) {
        return new Refusal(reason, List.of());
    }
}

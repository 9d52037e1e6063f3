package org.nmirf.disclosure;

import java.util.List;

/** A scanned draft in which someone decided on every finding. */
public final class ReviewedText {

    /** A finding and what was decided about it. */
    public record Decided(Finding finding, Decision decision) {

        /** Whether a direct identifier stays in the text. */
        public boolean isOverride() {
            return decision instanceof Decision.Keep && finding.type().isDirect();
        }

        boolean isKept() {
            return decision instanceof Decision.Keep;
        }
    }

    private final DetectedText detected;
    private final List<Decided> decided;
    private final String reviewer;

    ReviewedText(DetectedText detected, List<Decided> decided, String reviewer) {
        this.detected = detected;
        this.decided = List.copyOf(decided);
        this.reviewer = reviewer;
    }

    /** Every finding with its decision, in the order of the findings. */
    public List<Decided> decided() {
        return decided;
    }

    /**
     * The direct identifiers that stay in the text, each with its reason: the approver must see
     * them.
     */
    public List<Decided> overrides() {
        return decided.stream().filter(Decided::isOverride).toList();
    }

    /** Who decided. */
    public String reviewer() {
        return reviewer;
    }

    DetectedText detected() {
        return detected;
    }

    @Override
    public String toString() {
        return Confidential.MARK;
    }
}

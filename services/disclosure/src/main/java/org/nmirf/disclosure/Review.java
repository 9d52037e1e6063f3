package org.nmirf.disclosure;

import java.util.List;
import java.util.Map;

/** Attaches a reviewer's decisions to what the scan found. */
public final class Review {

    private Review() {}

    /**
     * A reviewed text when every finding is decided.
     *
     * @param decisions by finding id; those for ids that no longer exist have gone stale and are
     *     left aside
     * @param reviewer who decided
     * @return or UNDECIDED, INCOMPLETE_DECISION (each with its findings) or NOBODY_NAMED
     */
    public static Outcome<ReviewedText> decide(
            DetectedText detected, Map<String, Decision> decisions, String reviewer) {
        List<Finding> undecided =
                detected.findings().stream()
                        .filter(finding -> !decisions.containsKey(finding.id()))
                        .toList();
        if (!undecided.isEmpty()) {
            return new Outcome.Refused<>(new Refusal(Refusal.Reason.UNDECIDED, undecided));
        }
        List<ReviewedText.Decided> decided =
                detected.findings().stream()
                        .map(
                                finding ->
                                        new ReviewedText.Decided(
                                                finding,
                                                decisions.getOrDefault(
                                                        finding.id(), new Decision.Mask())))
                        .toList();
        List<Finding> incomplete =
                decided.stream()
                        .filter(one -> !one.decision().isComplete())
                        .map(ReviewedText.Decided::finding)
                        .toList();
        if (!incomplete.isEmpty()) {
            return new Outcome.Refused<>(
                    new Refusal(Refusal.Reason.INCOMPLETE_DECISION, incomplete));
        }
        return reviewer.isBlank()
                ? Outcome.refuse(Refusal.Reason.NOBODY_NAMED)
                : new Outcome.Passed<>(new ReviewedText(detected, decided, reviewer));
    }
}

package org.nmirf.node.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nmirf.disclosure.Finding;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;

/** Answers of the disclosure module as answers of this node. */
public final class Disclosures {

    private Disclosures() {}

    /** The same outcome; a refusal names the findings by id. */
    public static <T> Outcome<T> outcome(org.nmirf.disclosure.Outcome<T> outcome) {
        return switch (outcome) {
            case org.nmirf.disclosure.Outcome.Passed<T>(var value) -> Outcome.done(value);
            case org.nmirf.disclosure.Outcome.Refused<T>(var refusal) ->
                    Outcome.refused(refusal(refusal));
        };
    }

    private static Refusal refusal(org.nmirf.disclosure.Refusal refusal) {
        var kind =
                switch (refusal.reason()) {
                    case SAME_PERSON -> Refusal.Kind.FORBIDDEN;
                    case TEXT_TOO_LONG, PAYLOAD_TOO_LARGE -> Refusal.Kind.TOO_LARGE;
                    case TIME_OVER,
                            FAULT,
                            UNDECIDED,
                            INCOMPLETE_DECISION,
                            NOBODY_NAMED,
                            NEW_FINDING,
                            MASKED_VALUE_REMAINS,
                            OTHER_CONTENT_APPROVED,
                            PAYLOAD_DIFFERS,
                            UNREAD_PASSAGE,
                            UNANSWERED_QUESTION,
                            SECOND_READER_MISSING,
                            IDENTIFIER_IN_LABEL,
                            IDENTIFIER_IN_DECLARATION,
                            ATTACHMENT_STAYS,
                            PICTURE_UNSAFE,
                            PICTURE_UNDESCRIBED,
                            PICTURE_UNSEEN,
                            FIGURES_NOT_CLEARED ->
                            Refusal.Kind.CONFLICT;
                };
        String code = "disclosure." + refusal.reason().name().toLowerCase(Locale.ROOT);
        List<String> findings = refusal.findings().stream().map(Finding::id).toList();
        Map<String, Object> facts = findings.isEmpty() ? Map.of() : Map.of("findings", findings);
        return new Refusal(kind, code, List.of(findings.size()), List.of(), facts);
    }
}

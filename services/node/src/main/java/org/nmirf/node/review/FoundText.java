package org.nmirf.node.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Decision;
import org.nmirf.disclosure.Finding;
import org.nmirf.disclosure.Suggestion;
import org.nmirf.disclosure.identifiers.Confidence;
import org.nmirf.disclosure.identifiers.Explanation;
import org.nmirf.disclosure.identifiers.IdentifierType;

/**
 * A finding with its words, for people inside the country.
 *
 * @param id names it in decisions; a changed text has new ids
 * @param language language of the text
 * @param field title, summary, challenge, response, results or lessons
 * @param start UTF-16 offset of its first unit in that text
 * @param end UTF-16 offset just after it
 * @param text the words that were found
 * @param direct whether it alone points to a person, a case or a device
 * @param suggestion what is offered
 * @param decision what was decided, or null
 */
@Schema(name = "Finding", description = "Something that looks like an identifier")
public record FoundText(
        String id,
        String language,
        String field,
        int start,
        int end,
        String text,
        IdentifierType type,
        Confidence confidence,
        Explanation explanation,
        boolean direct,
        Offer suggestion,
        @Nullable Choice decision) {

    /**
     * What is offered.
     *
     * @param decision MASK, GENERALISE or KEEP; hidden characters that are masked are deleted
     * @param detail what would stand there instead; empty for KEEP and for what is deleted
     */
    @Schema(name = "FindingSuggestion")
    public record Offer(String decision, String detail) {

        static Offer of(Suggestion suggestion) {
            return switch (suggestion) {
                case Suggestion.Mask(var replacement) -> new Offer("MASK", replacement);
                case Suggestion.Generalise(var replacement) -> new Offer("GENERALISE", replacement);
                case Suggestion.Drop _ -> new Offer("MASK", "");
                case Suggestion.Keep _ -> new Offer("KEEP", "");
            };
        }
    }

    /**
     * What was decided.
     *
     * @param decision MASK, GENERALISE or KEEP
     * @param detail the replacement or the reason; empty for MASK
     */
    @Schema(name = "FindingDecision")
    public record Choice(String decision, String detail, String by, Instant at) {

        static Choice of(Decisions.Decided decided) {
            Decision decision = decided.decision();
            return new Choice(
                    DecisionForm.word(decision),
                    DecisionForm.detail(decision),
                    decided.by(),
                    decided.at());
        }
    }

    static FoundText of(
            Finding finding,
            String text,
            Suggestion suggestion,
            Decisions.@Nullable Decided decided) {
        return new FoundText(
                finding.id(),
                finding.key().language(),
                finding.key().field(),
                finding.start(),
                finding.end(),
                text.substring(finding.start(), finding.end()),
                finding.type(),
                finding.confidence(),
                finding.explanation(),
                finding.type().isDirect(),
                Offer.of(suggestion),
                decided == null ? null : Choice.of(decided));
    }
}

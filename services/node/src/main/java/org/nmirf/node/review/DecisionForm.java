package org.nmirf.node.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nmirf.disclosure.Decision;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;

/**
 * A decision as it is sent in, unchecked.
 *
 * @param finding id of the finding
 * @param decision MASK, GENERALISE or KEEP
 * @param replacement what stands there instead; only for GENERALISE
 * @param reason why it harms nobody; only for KEEP
 */
@Schema(name = "Decision", description = "What becomes of one finding")
public record DecisionForm(
        @Schema(example = "response.fr.1-0f3a9c21") @Nullable String finding,
        @Schema(allowableValues = {"MASK", "GENERALISE", "KEEP"}) @Nullable String decision,
        @Schema(description = "For GENERALISE: what stands there instead")
                @Nullable String replacement,
        @Schema(description = "For KEEP: why it harms nobody") @Nullable String reason) {

    private static final int LONGEST_DETAIL = 500;

    /** The decision, or what is wrong with the form. */
    Outcome<Decision> toDecision(String path) {
        String word = decision == null ? "" : decision.strip().toUpperCase(Locale.ROOT);
        return switch (word) {
            case "MASK" -> Outcome.done(new Decision.Mask());
            case "GENERALISE" ->
                    detail(path + ".replacement", replacement).map(Decision.Generalise::new);
            case "KEEP" -> detail(path + ".reason", reason).map(Decision.Keep::new);
            default ->
                    wrong(
                            Detail.of(
                                    path + ".decision",
                                    "choice.unknown",
                                    word,
                                    "MASK, GENERALISE, KEEP"));
        };
    }

    private static Outcome<String> detail(String path, @Nullable String given) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            return wrong(Detail.of(path, "decision.detail-missing"));
        }
        return text.length() > LONGEST_DETAIL
                ? wrong(Detail.of(path, "text.too-long", LONGEST_DETAIL))
                : Outcome.done(text);
    }

    private static <T> Outcome<T> wrong(Detail detail) {
        return Outcome.refused(Refusal.invalid(java.util.List.of(detail)));
    }

    static String word(Decision decision) {
        return switch (decision) {
            case Decision.Mask _ -> "MASK";
            case Decision.Generalise _ -> "GENERALISE";
            case Decision.Keep _ -> "KEEP";
        };
    }

    static String detail(Decision decision) {
        return switch (decision) {
            case Decision.Mask _ -> "";
            case Decision.Generalise(var replacement) -> replacement;
            case Decision.Keep(var reason) -> reason;
        };
    }
}

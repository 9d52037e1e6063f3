package org.nmirf.node.practice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that a practice answers, as the register had it when that was written down.
 *
 * @param id in the register; null in what leaves
 * @param symbol of its public document
 * @param paragraph as printed; may be empty
 * @param body code of the vocabulary {@code bodies}
 * @param language of the text; empty without one
 * @param text its words, in one language; may be empty
 */
public record AnsweredRecommendation(
        @Nullable UUID id,
        String symbol,
        String paragraph,
        String body,
        String language,
        String text) {

    /** The most that a practice can answer. */
    public static final int MOST = 50;

    /** The same without the country's own id. */
    AnsweredRecommendation leaving() {
        return new AnsweredRecommendation(null, symbol, paragraph, body, language, text);
    }
}

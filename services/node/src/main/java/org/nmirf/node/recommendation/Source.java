package org.nmirf.node.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.wording.Wordings;

/**
 * What the mechanism said, as it stands in its document.
 *
 * @param kind what sort of statement
 * @param reference the country's own name for it, unique; may be empty
 * @param body code of the vocabulary {@code bodies}
 * @param symbol symbol of the document; may be empty
 * @param date day of the document; null when not known
 * @param paragraph as printed, such as {@code 118.6}; may be empty
 * @param limbs letters of its lettered sub-paragraphs, in order
 * @param texts the words, in one or more languages
 * @param review what the Universal Periodic Review adds; null for other mechanisms
 * @param themes codes of the vocabulary {@code themes}
 * @param groups codes of the vocabulary {@code groups}
 * @param sdgs codes of the vocabulary {@code sdgs}
 * @param category what it asks for
 * @param annotationId id in the Universal Human Rights Index; null when not known
 */
public record Source(
        Kind kind,
        String reference,
        String body,
        String symbol,
        @Nullable LocalDate date,
        String paragraph,
        List<String> limbs,
        Wordings texts,
        @Nullable Review review,
        List<String> themes,
        List<String> groups,
        List<String> sdgs,
        ActionCategory category,
        @Nullable UUID annotationId) {

    /** Sorts of statements that are followed up. */
    public enum Kind {
        RECOMMENDATION,
        /** A concern or observation without a demand. */
        OBSERVATION,
        /** A voluntary commitment of the State. */
        PLEDGE,
        /** An operative paragraph of a judgment or of views on a communication. */
        DECISION
    }

    /**
     * What the Universal Periodic Review adds.
     *
     * @param session of the working group; null when not known
     * @param position code of the vocabulary {@code upr-positions}; may be empty
     * @param states recommending States, ISO 3166-1 alpha-2 in lower case
     */
    public record Review(@Nullable Integer session, String position, List<String> states) {

        /** Copies the States. */
        public Review {
            states = List.copyOf(states);
        }

        /**
         * The cycle to which the session belongs: sessions 1 to 12, 13 to 26, 27 to 40, and 14
         * sessions each from then on; null when the session is not known.
         */
        public @Nullable Integer cycle() {
            Integer held = session;
            if (held == null || held < 1) {
                return null;
            }
            return held <= 12 ? 1 : 2 + (held - 13) / 14;
        }
    }

    /** Copies the lists. */
    public Source {
        limbs = List.copyOf(limbs);
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
        sdgs = List.copyOf(sdgs);
    }

    /** Document and paragraph as people cite them; empty when neither is known. */
    public String place() {
        return symbol.isEmpty() || paragraph.isEmpty()
                ? symbol + paragraph
                : symbol + " § " + paragraph;
    }

    /** Body, document and paragraph; the body once where the document's symbol begins with it. */
    public String citation() {
        return symbol.startsWith(body + "/") ? place() : (body + " " + place()).strip();
    }
}

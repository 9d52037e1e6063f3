package org.nmirf.node.publicview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.recommendation.Grade;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.series.LineChart.Point;
import org.nmirf.node.wording.Wordings;

/**
 * What the public may see of a recommendation. It has no place for anything else, so pages and
 * files made of it cannot give away more.
 *
 * @param source what the mechanism said
 * @param isArchived whether its cycle is over
 * @param institutions who answers for it, the lead first; empty when hidden or nobody does
 * @param assessment the State's own view
 * @param measures what was done about it
 * @param updates what the State told of progress, the latest period first
 * @param indicators what is measured to see progress
 * @param grades what the mechanism thinks of the follow-up
 */
public record PublicRecommendation(
        UUID id,
        Source source,
        boolean isArchived,
        List<Answering> institutions,
        Assessment assessment,
        List<Measure> measures,
        List<Update> updates,
        List<Measured> indicators,
        List<Grade> grades) {

    /** An institution that answers for it. */
    public record Answering(UUID id, Wordings names, boolean isLead) {}

    /**
     * The State's own view.
     *
     * @param status code of {@code implementation-statuses}; empty when hidden or there is none
     * @param on day of that status; null when hidden or there is none
     * @param reasons in public words; may be empty
     */
    public record Assessment(String status, @Nullable LocalDate on, Wordings reasons) {}

    /**
     * Something that the State does.
     *
     * @param status code of {@code action-statuses}
     * @param institutions who does it, the lead first; empty when hidden
     * @param proofs pages elsewhere that prove it
     */
    public record Measure(
            UUID id,
            Wordings title,
            Wordings description,
            String status,
            Days days,
            List<Answering> institutions,
            List<Proof> proofs) {

        /** Copies the lists. */
        public Measure {
            institutions = List.copyOf(institutions);
            proofs = List.copyOf(proofs);
        }
    }

    /** Days of a measure; each null while it is not known. */
    public record Days(
            @Nullable LocalDate start, @Nullable LocalDate target, @Nullable LocalDate done) {}

    /** A page elsewhere. */
    public record Proof(String title, String url) {}

    /** What the State told of progress in a period. */
    public record Update(LocalDate from, LocalDate to, Wordings text) {}

    /**
     * What is measured again and again.
     *
     * @param unit what is counted; may be empty
     * @param kind such as {@code OUTCOME}
     * @param source institution that gives the values; null when hidden or none is named
     * @param baseline where things began; null when it is not known
     * @param target where they shall go; null when none is set
     * @param values in the order of time; never empty
     */
    public record Measured(
            UUID id,
            Wordings name,
            Wordings unit,
            String kind,
            @Nullable Wordings source,
            @Nullable Point baseline,
            @Nullable Point target,
            List<Point> values) {

        /** Copies the values. */
        public Measured {
            values = List.copyOf(values);
        }
    }

    /** Copies the lists. */
    public PublicRecommendation {
        institutions = List.copyOf(institutions);
        measures = List.copyOf(measures);
        updates = List.copyOf(updates);
        indicators = List.copyOf(indicators);
        grades = List.copyOf(grades);
    }

    /** Document and paragraph, or whatever names it. */
    public String name() {
        String document = source.symbol().isEmpty() ? source.body() : source.symbol();
        return source.paragraph().isEmpty() ? document : document + " § " + source.paragraph();
    }
}

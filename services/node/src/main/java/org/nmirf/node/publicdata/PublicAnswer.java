package org.nmirf.node.publicdata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.publicview.PublicRecommendation;
import org.nmirf.node.recommendation.Grade;
import org.nmirf.node.wording.Wordings;

/** A shown recommendation as programs of the public read it. */
record PublicAnswer(
        UUID id,
        String url,
        String reference,
        String kind,
        String body,
        String symbol,
        @Nullable LocalDate date,
        String paragraph,
        Wordings texts,
        @Nullable Review review,
        List<String> themes,
        List<String> groups,
        List<String> sdgs,
        boolean isArchived,
        List<PublicRecommendation.Answering> institutions,
        PublicRecommendation.Assessment assessment,
        List<PublicRecommendation.Measure> actions,
        List<PublicRecommendation.Update> updates,
        List<PublicRecommendation.Measured> indicators,
        List<Grade> grades,
        Instant changed) {

    /** What the Universal Periodic Review adds. */
    record Review(
            @Nullable Integer session,
            @Nullable Integer cycle,
            String position,
            List<String> states) {}

    static PublicAnswer of(PublicRecommendation one, String url, Instant changed) {
        var source = one.source();
        var review = source.review();
        return new PublicAnswer(
                one.id(),
                url,
                source.reference(),
                source.kind().name(),
                source.body(),
                source.symbol(),
                source.date(),
                source.paragraph(),
                source.texts(),
                review == null
                        ? null
                        : new Review(
                                review.session(),
                                review.cycle(),
                                review.position(),
                                review.states()),
                source.themes(),
                source.groups(),
                source.sdgs(),
                one.isArchived(),
                one.institutions(),
                one.assessment(),
                one.measures(),
                one.updates(),
                one.indicators(),
                one.grades(),
                changed);
    }
}

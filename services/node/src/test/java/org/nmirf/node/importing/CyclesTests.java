package org.nmirf.node.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.history.Change;
import org.nmirf.node.recommendation.ActionCategory;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabulary;

class CyclesTests {

    private final Cycles cycles =
            new Cycles(
                    new Vocabulary(
                            "bodies",
                            "test",
                            List.of(
                                    body("CRC", "treaty-body"),
                                    body("CEDAW", "treaty-body"),
                                    body("SPT", "treaty-body"),
                                    body("UPR", "upr"),
                                    body("SR-HOUSING", "special-procedure"))));

    @Test
    void putsAwayWhatALaterReviewReplaces() {
        Recommendation old = said("CRC", "2014-06-01", null);
        Recommendation now = said("CRC", "2024-06-01", null);

        assertThat(over(old, now)).containsExactly(old);
    }

    @Test
    void keepsWhatABodyAddsToItsReview() {
        Recommendation review = said("CRC", "2024-06-01", null);
        Recommendation letter = said("CRC", "2025-03-01", null);

        assertThat(over(review, letter)).isEmpty();
    }

    @Test
    void goesByCycleInTheReviewOfAllStates() {
        Recommendation third = said("UPR", "2017-07-01", 27);
        Recommendation fourth = said("UPR", "2022-11-01", 41);

        assertThat(over(third, fourth)).containsExactly(third);
    }

    @Test
    void letsVisitsStandBesideEachOther() {
        assertThat(
                        over(
                                said("SR-HOUSING", "2012-01-01", null),
                                said("SR-HOUSING", "2024-01-01", null),
                                said("SPT", "2012-01-01", null),
                                said("SPT", "2024-01-01", null)))
                .isEmpty();
    }

    @Test
    void letsViewsAndInquiriesStandBesideReviews() {
        Recommendation review = said("CEDAW", "2019-06-01", null);
        Recommendation views = of(Source.Kind.DECISION, "CEDAW", "", "2025-06-01", null);
        Recommendation byItsSymbol =
                of(kind(), "CEDAW", "CEDAW/C/90/D/170/2021", "2025-06-01", null);
        Recommendation inquiry = of(kind(), "CEDAW", "CEDAW/C/MAR/IR/1", "2025-06-01", null);

        assertThat(over(review, views, byItsSymbol, inquiry)).isEmpty();
        Recommendation next = said("CEDAW", "2027-06-01", null);
        assertThat(over(review, views, byItsSymbol, inquiry, next)).containsExactly(review);
    }

    @Test
    void leavesOutsideWhatPeopleTookOut() {
        Recommendation old = said("CRC", "2014-06-01", null);
        Recommendation now = said("CRC", "2024-06-01", null);

        assertThat(cycles.over(List.of(old, now), Set.of(old.id().value()))).isEmpty();
    }

    private List<Recommendation> over(Recommendation... all) {
        return cycles.over(List.of(all), Set.of());
    }

    private static Source.Kind kind() {
        return Source.Kind.RECOMMENDATION;
    }

    private static Recommendation said(String body, String date, @Nullable Integer session) {
        return of(kind(), body, "", date, session);
    }

    private static Recommendation of(
            Source.Kind kind, String body, String symbol, String date, @Nullable Integer session) {
        var source =
                new Source(
                        kind,
                        "",
                        body,
                        symbol,
                        LocalDate.parse(date),
                        "",
                        List.of(),
                        Wordings.of("en", "Words"),
                        session == null ? null : new Source.Review(session, "", List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        ActionCategory.GENERAL,
                        null);
        return Recommendation.first(
                new RecommendationId(UUID.randomUUID()),
                source,
                null,
                FollowUp.NONE,
                Change.of("someone", Instant.EPOCH));
    }

    private static Concept body(String code, String kind) {
        return new Concept(code, null, null, kind, null, null, null, null, null, null);
    }
}

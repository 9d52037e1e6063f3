package org.nmirf.node.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.aSource;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.nmirf.node.recommendation.RecommendationFixtures.withCategory;
import static org.nmirf.node.recommendation.RecommendationFixtures.withThemes;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.history.Difference;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.recommendation.EditRecommendation.Read;

class RecommendationIT {

    private final Recommendations all = SharedNode.get().node().bean(Recommendations.class);
    private final EditRecommendation edit = SharedNode.get().node().bean(EditRecommendation.class);
    private final History history = SharedNode.get().node().bean(History.class);

    @Test
    void findsWhatWasKeptAsItWas() {
        Recommendation kept = create(aSource());

        assertThat(all.find(kept.id())).contains(kept);
        assertThat(all.findByIdentity(Identity.of(kept.source()))).contains(kept);
        assertThat(all.find(List.of(kept.id().value(), UUID.randomUUID()))).containsExactly(kept);
    }

    @Test
    void keepsTheSameRecommendationOnce() {
        Source source = aSource();
        create(source);

        assertThat(code(edit.create(source, FollowUp.NONE, OFFICER)))
                .isEqualTo("recommendation.there");
    }

    @Test
    void neverOverwritesWhatSomebodyElseWroteMeanwhile() {
        Recommendation first = create(aSource());
        var read = new Read(first.id(), first.revision(), "");
        edit.decide(read, followUp("in-progress", null), OFFICER).orProblem();

        var late = edit.decide(read, followUp("not-started", null), OFFICER);

        assertThat(code(late)).isEqualTo("recommendation.stale");
        assertThat(all.find(first.id()).orElseThrow().followUp().status()).isEqualTo("in-progress");
    }

    @Test
    void neverCallsDoneWhatIsToBeContinued() {
        Recommendation goesOn = create(withCategory(aSource(), ActionCategory.CONTINUING));

        var done =
                edit.decide(new Read(goesOn.id(), 1, ""), followUp("implemented", null), OFFICER);

        assertThat(details(done)).containsExactly("recommendation.continues");
    }

    @Test
    void staysToBeContinuedWhenItIsCalledDoneAlready() {
        Recommendation done = create(aSource());
        edit.decide(new Read(done.id(), 1, ""), followUp("implemented", null), OFFICER).orProblem();

        var corrected =
                edit.correct(
                        new Read(done.id(), 2, ""),
                        withCategory(done.source(), ActionCategory.CONTINUING),
                        OFFICER);

        assertThat(details(corrected)).containsExactly("recommendation.continues");
    }

    @Test
    void refusesCodesAndInstitutionsThatNobodyKnows() {
        var wrong =
                edit.create(
                        withThemes(aSource(), List.of("no-such-theme")),
                        followUp("no-such-status", UUID.randomUUID()),
                        OFFICER);

        assertThat(details(wrong))
                .containsExactly(
                        "recommendation.code-unknown",
                        "recommendation.code-unknown",
                        "recommendation.nobody");
    }

    @Test
    void tellsWhoChangedWhatWhenAndWhy() {
        Recommendation first = create(aSource());
        edit.decide(
                        new Read(first.id(), 1, "Council of ministers of May"),
                        followUp("in-progress", null),
                        OFFICER)
                .orProblem();

        List<Version> versions = history.of(Recommendations.KIND, first.id().value());

        assertThat(versions).extracting(Version::revision).containsExactly(2, 1);
        assertThat(versions.getFirst().change().by()).isEqualTo("officer-ma");
        assertThat(versions.getFirst().change().reason()).isEqualTo("Council of ministers of May");
        assertThat(versions.getFirst().differences())
                .containsExactlyInAnyOrder(
                        new Difference("followUp.priority", List.of(), List.of("HIGH")),
                        new Difference("followUp.status", List.of(), List.of("in-progress")));
    }

    @Test
    void keepsNoVersionOfWhatNobodyChanged() {
        Recommendation first = create(aSource());

        edit.decide(new Read(first.id(), 1, ""), FollowUp.NONE, OFFICER).orProblem();

        assertThat(history.of(Recommendations.KIND, first.id().value())).hasSize(1);
    }

    @Test
    void keepsGradesOfEachLimbAndRound() {
        Recommendation first = create(aSource());
        var grades =
                List.of(
                        new Grade("a", "B", 1, "CCPR/C/140/2/Add.2", null),
                        new Grade("b", "C", 1, "CCPR/C/140/2/Add.2", null),
                        new Grade("b", "B", 2, "", null));

        edit.grade(new Read(first.id(), 1, ""), grades, OFFICER).orProblem();

        assertThat(all.find(first.id()).orElseThrow().grades()).isEqualTo(grades);
    }

    private Recommendation create(Source source) {
        return edit.create(source, FollowUp.NONE, OFFICER).orProblem();
    }

    private static String code(Outcome<Recommendation> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Recommendation>(var refusal) -> refusal.code();
            case Outcome.Done<Recommendation> done -> "done";
        };
    }

    private static List<String> details(Outcome<Recommendation> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Recommendation>(var refusal) ->
                    refusal.details().stream().map(detail -> detail.code()).toList();
            case Outcome.Done<Recommendation> done -> List.of();
        };
    }
}

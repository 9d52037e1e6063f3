package org.nmirf.node.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.aSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.showing.Asks;

class ChangeManyIT {

    private final SharedNode shared = SharedNode.get();
    private final ChangeMany many = shared.node().bean(ChangeMany.class);
    private final EditRecommendation edit = shared.node().bean(EditRecommendation.class);
    private final Recommendations recommendations = shared.node().bean(Recommendations.class);

    @Test
    void endsWhatWaitsToShowWhatStaysHidden() {
        Recommendation waits = asked();
        Recommendation silent = edit.create(aSource(), FollowUp.NONE, OFFICER).orProblem();
        UUID proposal = waiting(waits);

        var report = many.run(chosen(waits, silent), hidden(), OFFICER).orProblem();

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(publish(proposal)).isEqualTo(409);
        assertThat(visibility(waits).isShown()).isFalse();
    }

    @Test
    void leavesWhatWaitsForOthersAlone() {
        Recommendation waits = asked();
        Recommendation other = asked();
        UUID proposal = waiting(other);

        many.run(chosen(waits), hidden(), OFFICER).orProblem();

        assertThat(publish(proposal)).isEqualTo(200);
        assertThat(visibility(other).isShown()).isTrue();
    }

    private Recommendation asked() {
        var shown = FollowUp.NONE.withVisibility(new Visibility(true, Set.of()));
        return edit.create(aSource(), shown, OFFICER).orProblem();
    }

    private static Selection chosen(Recommendation... some) {
        return Selection.Chosen.of(
                List.of(some).stream().map(one -> one.id() + ":" + one.revision()).toList());
    }

    private static Changes hidden() {
        return new Changes("", "", "", "", "", "", "", "", "false", "", "");
    }

    private UUID waiting(Recommendation one) {
        var waiting = shared.node().bean(Asks.class).waiting(Recommendations.KIND);
        return Objects.requireNonNull(waiting.get(one.id().value()));
    }

    private int publish(UUID proposal) {
        String path = "/api/public-site/proposals/" + proposal + "/publication";
        return shared.node().call("POST", path, shared.desk().approver(), Map.of()).status();
    }

    private Visibility visibility(Recommendation one) {
        return recommendations.find(one.id()).orElseThrow().followUp().visibility();
    }
}

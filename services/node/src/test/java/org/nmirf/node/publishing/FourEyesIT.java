package org.nmirf.node.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.aSource;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Proposals;
import org.nmirf.node.wording.Wordings;
import tools.jackson.databind.JsonNode;

class FourEyesIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));
    private static final Person BOTH = new Person("both-ma", Set.of(Role.OFFICER, Role.APPROVER));

    private static final Visibility HIDDEN = new Visibility(false, Set.of());

    private final SharedNode shared = SharedNode.get();
    private final EditRecommendation edit = shared.node().bean(EditRecommendation.class);
    private final Publish publish = shared.node().bean(Publish.class);
    private final Proposals proposals = shared.node().bean(Proposals.class);

    @Test
    void keepsAnAssessmentAtOnceAndShowsItWhenAnotherPersonPublishesIt() {
        Recommendation one = create();

        Recommendation kept = decide(one, "in-progress", shown(Part.GRADES), OFFICER);

        assertThat(kept.followUp().status()).isEqualTo("in-progress");
        assertThat(kept.followUp().visibility().isShown()).isFalse();
        assertThat(code(publish.publish(waiting(kept), OFFICER)))
                .isEqualTo("publishing.same-person");

        publish.publish(waiting(kept), APPROVER).orProblem();

        assertThat(now(one).followUp().visibility()).isEqualTo(shown(Part.GRADES));
    }

    @Test
    void bearsNothingShown() {
        var followUp = followUp("", null).withVisibility(shown());

        Recommendation one = edit.create(aSource(), followUp, OFFICER).orProblem();

        assertThat(one.followUp().visibility().isShown()).isFalse();
        assertThat(proposal(one).items()).hasSize(1);
    }

    @Test
    void leavesWhatIsWrittenToNobodyWhoWroteIt() {
        Recommendation written = decide(create(), "in-progress", shown(), BOTH);
        Recommendation asked = decide(written, "in-progress", shown(Part.GRADES), OFFICER);

        assertThat(code(publish.publish(waiting(asked), BOTH))).isEqualTo("publishing.same-person");

        var alone =
                decide(
                        decide(create(), "in-progress", HIDDEN, BOTH),
                        "in-progress",
                        shown(),
                        OFFICER);
        assertThat(code(publish.publish(waiting(alone), BOTH))).isEqualTo("publishing.wrote-it");
        assertThat(now(alone).followUp().visibility().isShown()).isFalse();
    }

    @Test
    void leavesAPartToNobodyWhoWroteItWhileItWasHidden() {
        Visibility without = shown(Part.ASSESSMENT);
        var written = write(create(), "in-progress", without.within(HIDDEN), BOTH);
        publish.publish(waiting(write(written, "in-progress", without, OFFICER)), APPROVER)
                .orProblem();

        var asked = write(now(written), "in-progress", shown(), OFFICER);

        assertThat(code(publish.publish(waiting(asked), BOTH))).isEqualTo("publishing.wrote-it");
        publish.publish(waiting(asked), APPROVER).orProblem();
        assertThat(now(asked).followUp().visibility()).isEqualTo(shown());
    }

    @Test
    void letsThosePublishAPartWhoWroteOnlyWhatIsNotInIt() {
        var hidden = shown(Part.STATUS, Part.ASSESSMENT);
        var status = decide(published(hidden), "in-progress", hidden, BOTH);

        var asked = decide(status, "in-progress", shown(Part.STATUS), OFFICER);

        publish.publish(waiting(asked), BOTH).orProblem();
        assertThat(now(asked).followUp().visibility()).isEqualTo(shown(Part.STATUS));
    }

    @Test
    void leavesWhatWasShownBeforeItWasHiddenBehindIt() {
        var first = write(create(), "in-progress", shown(), BOTH);
        publish.publish(waiting(first), APPROVER).orProblem();
        var hidden = write(now(first), "in-progress", shown(Part.ASSESSMENT), OFFICER);

        var asked = write(hidden, "in-progress", shown(), OFFICER);

        publish.publish(waiting(asked), BOTH).orProblem();
        assertThat(now(asked).followUp().visibility()).isEqualTo(shown());
    }

    @Test
    void needsAnotherPersonForOneMorePart() {
        Recommendation one = published(shown(Part.STATUS, Part.GRADES));

        Recommendation kept = decide(one, "", shown(Part.GRADES, Part.ACTIONS), OFFICER);

        assertThat(kept.followUp().visibility())
                .isEqualTo(shown(Part.STATUS, Part.GRADES, Part.ACTIONS));
        publish.publish(waiting(kept), APPROVER).orProblem();
        assertThat(now(one).followUp().visibility()).isEqualTo(shown(Part.GRADES, Part.ACTIONS));
    }

    @Test
    void hidesAtOnceAndEndsWhatWouldUndoIt() {
        Recommendation one = published(shown(Part.STATUS));
        Recommendation asked = decide(one, "", shown(), OFFICER);
        UUID proposal = waiting(asked);

        Recommendation hidden = decide(asked, "", HIDDEN, OFFICER);

        assertThat(hidden.followUp().visibility().isShown()).isFalse();
        assertThat(code(publish.publish(proposal, APPROVER))).isEqualTo("publishing.decided");
        assertThat(now(one).followUp().visibility().isShown()).isFalse();
    }

    @Test
    void saysWhatWaitsRatherThanDoublingIt() {
        Recommendation one = decide(create(), "", shown(), OFFICER);
        UUID first = waiting(one);

        decide(one, "", shown(), BOTH);
        assertThat(waiting(one)).isEqualTo(first);
        assertThat(code(publish.propose(List.of(one.id().value()), BOTH)))
                .isEqualTo("publishing.waits-already");

        Recommendation changed = decide(one, "in-progress", shown(), BOTH);
        assertThat(waiting(changed)).isNotEqualTo(first);
        assertThat(proposal(changed).hands()).containsExactly(OFFICER.name(), BOTH.name());
        assertThat(code(publish.publish(first, APPROVER))).isEqualTo("publishing.decided");
    }

    @Test
    void leavesWhatIsShownToOnePersonToCorrect() {
        Recommendation one = published(shown());

        Recommendation corrected = decide(one, "in-progress", shown(), OFFICER);

        assertThat(corrected.followUp().visibility().isShown()).isTrue();
        assertThat(corrected.followUp().status()).isEqualTo("in-progress");
        assertThat(shared.node().bean(Asks.class).waiting(Recommendations.KIND))
                .doesNotContainKey(one.id().value());
    }

    @Test
    void saysOverTheApiThatItWaits() {
        Recommendation one = create();
        var followUp = one.followUp().withVisibility(shown());
        var decision = Map.of("revision", one.revision(), "followUp", followUp);
        String path = "/api/recommendations/" + one.id();

        JsonNode answer = call("PUT", path + "/follow-up", shared.desk().officer(), decision);

        assertThat(answer.at("/followUp/visibility/isShown").asBoolean()).isFalse();
        String waits = answer.required("waiting").asString();
        String publication = "/api/public-site/proposals/" + waits + "/publication";
        JsonNode result = call("POST", publication, shared.desk().approver(), Map.of());
        assertThat(result.required("published").asInt()).isEqualTo(1);
        JsonNode now = call("GET", path, shared.desk().officer(), null);
        assertThat(now.at("/followUp/visibility/isShown").asBoolean()).isTrue();
        assertThat(now.path("waiting").isString()).isFalse();
    }

    @Test
    void endsOverTheApiWhatWouldShowMoreThanWasDecided() {
        Recommendation one = decide(create(), "in-progress", shown(), OFFICER);
        UUID proposal = waiting(one);
        var decision = Map.of("revision", one.revision(), "followUp", one.followUp());

        JsonNode answer =
                call(
                        "PUT",
                        "/api/recommendations/" + one.id() + "/follow-up",
                        shared.desk().officer(),
                        decision);

        assertThat(answer.path("waiting").isString()).isFalse();
        assertThat(code(publish.publish(proposal, APPROVER))).isEqualTo("publishing.decided");
    }

    private JsonNode call(String method, String path, String token, @Nullable Object body) {
        var answer = shared.node().call(method, path, token, body);
        assertThat(answer.status()).isBetween(200, 201);
        return answer.body();
    }

    private static Visibility shown(Part... hidden) {
        return new Visibility(true, Set.of(hidden));
    }

    private Recommendation create() {
        return edit.create(aSource(), FollowUp.NONE, OFFICER).orProblem();
    }

    private Recommendation decide(
            Recommendation one, String status, Visibility visibility, Person person) {
        var followUp = followUp(status, null).withVisibility(visibility);
        return edit.decide(new Read(one.id(), one.revision(), ""), followUp, person).orProblem();
    }

    /** Decides with words of assessment. */
    private Recommendation write(
            Recommendation one, String status, Visibility visibility, Person person) {
        var followUp =
                new FollowUp(
                        FollowUp.Priority.HIGH,
                        null,
                        List.of(),
                        List.of(),
                        status,
                        Wordings.of("en", "Shelters were opened."),
                        null,
                        null,
                        "",
                        visibility);
        return edit.decide(new Read(one.id(), one.revision(), ""), followUp, person).orProblem();
    }

    private Recommendation published(Visibility visibility) {
        Recommendation one = decide(create(), "", visibility, OFFICER);
        publish.publish(waiting(one), APPROVER).orProblem();
        return now(one);
    }

    private Recommendation now(Recommendation one) {
        return shared.node().bean(Recommendations.class).find(one.id()).orElseThrow();
    }

    private UUID waiting(Recommendation one) {
        var waiting = shared.node().bean(Asks.class).waiting(Recommendations.KIND);
        return Objects.requireNonNull(waiting.get(one.id().value()));
    }

    private Proposal proposal(Recommendation one) {
        return proposals.find(waiting(one)).orElseThrow();
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }
}

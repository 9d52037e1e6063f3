package org.nmirf.node.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.action.ActionFixtures.anAction;
import static org.nmirf.node.action.ActionFixtures.answering;
import static org.nmirf.node.action.ActionFixtures.with;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.aSource;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action.Status;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

class ActionIT {

    private final SharedNode shared = SharedNode.get();
    private final Actions actions = shared.node().bean(Actions.class);
    private final ReadActions read = shared.node().bean(ReadActions.class);
    private final EditAction edit = shared.node().bean(EditAction.class);

    @Test
    void keepsEveryVersionAndNothingForASaveThatChangesNothing() {
        Action first = edit.create(anAction(), OFFICER).orProblem();
        Action same = edit.change(of(first), anAction(), OFFICER).orProblem();
        Action second =
                edit.change(of(first), with(anAction(), Status.ONGOING, null, null), OFFICER)
                        .orProblem();

        assertThat(same.revision()).isEqualTo(1);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(actions.find(first.id())).contains(second);
    }

    @Test
    void refusesAChangeOfWhatChangedSince() {
        Action first = edit.create(anAction(), OFFICER).orProblem();
        edit.change(of(first), with(anAction(), Status.ONGOING, null, null), OFFICER).orProblem();

        var late = edit.archive(of(first), true, OFFICER);

        assertThat(code(late)).isEqualTo("action.stale");
    }

    @Test
    void leavesWritingToOfficers() {
        var approver = new Person("approver-ma", Set.of(Role.APPROVER));

        assertThat(code(edit.create(anAction(), approver))).isEqualTo("access.refused");
    }

    @Test
    void refusesRecommendationsThatAreNotThere() {
        assertThat(code(edit.create(answering(UUID.randomUUID()), OFFICER))).isEqualTo("invalid");
    }

    @Test
    void answersARecommendationAloneOrInACluster() {
        Recommendation one = recommendation(null);
        UUID cluster = cluster(one);
        Action direct = edit.create(answering(one.id().value()), OFFICER).orProblem();
        Action clustered =
                edit.create(with(anAction(), new Aims(List.of(), List.of(cluster))), OFFICER)
                        .orProblem();
        Action away = edit.create(answering(one.id().value()), OFFICER).orProblem();
        edit.archive(of(away), true, OFFICER).orProblem();

        assertThat(actions.of(one.id())).containsExactly(direct, clustered);
    }

    @Test
    void answersTheRecommendationsOfAClusterThatIsTakenApart() {
        Recommendation one = recommendation(null);
        UUID cluster = cluster(one);
        Action first =
                edit.create(with(anAction(), new Aims(List.of(), List.of(cluster))), OFFICER)
                        .orProblem();

        shared.node().bean(DecideCluster.class).dissolve(Seen.of(cluster, 1), OFFICER).orProblem();

        Action now = actions.find(first.id()).orElseThrow();
        assertThat(now.content().aims()).isEqualTo(Aims.recommendation(one.id().value()));
        assertThat(actions.of(one.id())).containsExactly(now);
        assertThat(shared.node().bean(History.class).of(Actions.KIND, now.id())).hasSize(2);
        assertThat(edit.change(of(now), now.content(), OFFICER)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void goesToOthersWhateverItAnswers() {
        var content = with(anAction(), Aims.recommendation(UUID.randomUUID()));
        var change = Change.of("officer-ma", Instant.parse("2026-01-05T08:00:00Z"));
        Action old = Action.first(UUID.randomUUID(), content, change);
        actions.keep(old);
        UUID ministry = institution();
        var others = new Action.Responsible(ministry, List.of(), List.of());

        assertThat(edit.reassign(of(old), others, OFFICER).orProblem().content().responsible())
                .isEqualTo(others);
        var nobody = new Action.Responsible(UUID.randomUUID(), List.of(), List.of());
        assertThat(code(edit.reassign(new Seen(old.id(), 2, ""), nobody, OFFICER)))
                .isEqualTo("invalid");
    }

    @Test
    void leavesTheAssessmentOfARecommendationAlone() {
        Recommendation one = recommendation(null);
        edit.create(
                        with(
                                answering(one.id().value()),
                                Status.DONE,
                                null,
                                LocalDate.of(2026, 2, 1)),
                        OFFICER)
                .orProblem();

        assertThat(shared.node().bean(Recommendations.class).find(one.id())).contains(one);
    }

    @Test
    void showsAFocalPointWhatIsTheirsAndNothingElse() {
        UUID ministry = institution();
        Person focal = focalPoint(ministry);
        Action theirs =
                edit.create(answering(recommendation(ministry).id().value()), OFFICER).orProblem();
        Action led = edit.create(ActionFixtures.inPlan(anAction(), ministry), OFFICER).orProblem();
        Action ofOthers =
                edit.create(answering(recommendation(null).id().value()), OFFICER).orProblem();

        assertThat(read.all(focal).actions()).containsExactly(theirs, led);
        assertThat(read.find(ofOthers.id(), focal)).isEmpty();
    }

    @Test
    void speaksOverTheApi() {
        Recommendation one = recommendation(null);
        var form =
                Map.of(
                        "title", Wordings.of("fr", "Ouvrir dix refuges"),
                        "target", "2020-01-01",
                        "recommendations", List.of(one.id().toString()));

        var made = call("POST", "/api/actions", form);
        var wrong =
                call(
                        "PUT",
                        "/api/actions/" + made.text("id"),
                        Map.of("revision", 1, "status", "DONE"));
        var found = call("GET", "/api/actions?recommendation=" + one.id(), null);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("overdue").asBoolean(false)).isTrue();
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().path("fields").size()).isEqualTo(2);
        assertThat(found.body().path(0).path("id").asString("")).isEqualTo(made.text("id"));
        assertThat(call("GET", "/api/actions/" + made.text("id") + "/history", null).status())
                .isEqualTo(200);
    }

    private org.nmirf.node.network.RunningNode.Answer call(
            String verb, String path, @Nullable Object body) {
        return shared.node().call(verb, path, shared.desk().officer(), body);
    }

    private Recommendation recommendation(@Nullable UUID lead) {
        FollowUp followUp = lead == null ? FollowUp.NONE : followUp("", lead);
        return shared.node()
                .bean(EditRecommendation.class)
                .create(aSource(), followUp, OFFICER)
                .orProblem();
    }

    private UUID cluster(Recommendation member) {
        var wanted = new Wanted(Wordings.of("en", "Alike"), "", Set.of(member.id().value()));
        return shared.node().bean(DecideCluster.class).create(wanted, OFFICER).orProblem().id();
    }

    private UUID institution() {
        var ministry =
                new Institution(
                        UUID.randomUUID(),
                        1,
                        Institution.Kind.MINISTRY,
                        Wordings.of("fr", unique("Ministère")),
                        "",
                        null,
                        false);
        return shared.node().bean(KeepPeople.class).keep(ministry, OFFICER).orProblem().id();
    }

    private Person focalPoint(UUID institution) {
        var person =
                new FocalPoint(
                        UUID.randomUUID(),
                        1,
                        "focal-" + UUID.randomUUID(),
                        "A. Person",
                        "",
                        "fr",
                        institution,
                        "",
                        null,
                        false,
                        true);
        shared.node().bean(KeepPeople.class).keep(person, OFFICER).orProblem();
        return new Person(person.account(), Set.of(Role.FOCAL_POINT));
    }

    private static Seen of(Action action) {
        return new Seen(action.id(), action.revision(), "");
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }
}

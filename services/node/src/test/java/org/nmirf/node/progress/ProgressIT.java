package org.nmirf.node.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.Actions;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.Evidence.Visibility;
import org.nmirf.node.evidence.EvidenceFiles;
import org.nmirf.node.evidence.KeepEvidence;
import org.nmirf.node.history.History;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Content;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.SecondPerson;
import org.nmirf.node.wording.Wordings;

class ProgressIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final WriteUpdate write = shared.node().bean(WriteUpdate.class);
    private final ProgressUpdates updates = shared.node().bean(ProgressUpdates.class);
    private final UpdateAccess access = shared.node().bean(UpdateAccess.class);

    @Test
    void isPublishedBySomebodyWhoWroteNoneOfIt() {
        ProgressUpdate handedIn = handedIn(about(recommendation()), OFFICER);

        assertThat(code(write.publish(read(handedIn), OFFICER))).isEqualTo("progress.same-person");
        ProgressUpdate published = write.publish(read(handedIn), APPROVER).orProblem();
        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(published.published()).isEqualTo(published.changed());
    }

    @Test
    void makesAWriterOfWhoeverChangesTheWords() {
        var second = new Person("second-officer", Set.of(Role.OFFICER));
        ProgressUpdate draft = draft(about(recommendation()), OFFICER);
        ProgressUpdate changed = write.change(read(draft), content("Other"), second).orProblem();
        ProgressUpdate handedIn = write.handIn(read(changed), OFFICER).orProblem();

        assertThat(code(write.publish(read(handedIn), second))).isEqualTo("progress.same-person");
    }

    @Test
    void comesBackWithAReasonAndNeverWithoutOne() {
        ProgressUpdate handedIn = handedIn(about(recommendation()), OFFICER);

        assertThat(code(write.giveBack(read(handedIn), APPROVER))).isEqualTo("invalid");
        var back = write.giveBack(read(handedIn, "Say how many."), APPROVER).orProblem();
        assertThat(back.state()).isEqualTo(State.DRAFT);
        assertThat(back.note()).isEqualTo("Say how many.");
    }

    @Test
    void refusesToPublishWordsThatTheReviewerHasNotRead() {
        ProgressUpdate handedIn = handedIn(about(recommendation()), OFFICER);
        ProgressUpdate back = write.giveBack(read(handedIn, "No."), APPROVER).orProblem();
        write.handIn(read(back), OFFICER).orProblem();

        assertThat(code(write.publish(read(handedIn), APPROVER))).isEqualTo("progress.stale");
    }

    @Test
    void givesReportsWhatThePeriodTouchesOfRecommendationAndActions() {
        Recommendation one = recommendation();
        ProgressUpdate direct = published(about(one));
        ProgressUpdate ofAction = published(new About(Kind.ACTION, action(one).id()));
        draft(about(one), OFFICER);

        assertThat(told(one, JUNE, JUNE.plusYears(1))).containsExactlyInAnyOrder(direct, ofAction);
        assertThat(told(one, JUNE.plusDays(1), JUNE.plusYears(1))).isEmpty();
    }

    @Test
    void tellsOfTheRecommendationsOfAClusterThatWasTakenApart() {
        Recommendation one = recommendation();
        var decide = shared.node().bean(DecideCluster.class);
        var wanted =
                new DecideCluster.Wanted(Wordings.of("en", "Alike"), "", Set.of(one.id().value()));
        UUID cluster = decide.create(wanted, OFFICER).orProblem().id();
        ProgressUpdate told = published(new About(Kind.CLUSTER, cluster));

        decide.dissolve(Seen.of(cluster, 1), OFFICER).orProblem();

        assertThat(told(one, JANUARY, JUNE))
                .extracting(ProgressUpdate::id)
                .containsExactly(told.id());
        var page =
                shared.node()
                        .call("GET", "/api/updates/" + told.id(), shared.desk().officer(), null);
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void givesReportsNothingThatWasTakenBack() {
        Recommendation one = recommendation();
        write.recall(read(published(about(one)), "Wrong figure."), OFFICER).orProblem();

        assertThat(told(one, JANUARY, JUNE)).isEmpty();
    }

    @Test
    void keepsContributionsApartFromTheWordsOfTheState() {
        UUID nhri = desk.institution(Institution.Kind.NHRI);
        Person contributor = desk.person(nhri, Role.CONTRIBUTOR);
        Recommendation one = desk.recommendation(null, true);
        ProgressUpdate handedIn = handedIn(about(one), contributor);
        ProgressUpdate published = write.publish(read(handedIn), OFFICER).orProblem();

        assertThat(published.voice().isContribution()).isTrue();
        assertThat(told(one, JANUARY, JUNE)).isEmpty();
        assertThat(updates.contributions(one.id(), JANUARY, JUNE)).containsExactly(published);
    }

    @Test
    void takesAnIndependentInstitutionForAContributorWhateverItsRole() {
        UUID nhri = desk.institution(Institution.Kind.NHRI);
        Person focalPoint = desk.person(nhri, Role.FOCAL_POINT);

        ProgressUpdate draft = draft(about(desk.recommendation(nhri, false)), focalPoint);

        assertThat(draft.voice().isContribution()).isTrue();
    }

    @Test
    void showsADraftContributionToItsWriterOnly() {
        UUID society = desk.institution(Institution.Kind.CIVIL_SOCIETY);
        Person contributor = desk.person(society, Role.CONTRIBUTOR);
        ProgressUpdate draft = draft(about(desk.recommendation(null, true)), contributor);

        assertThat(access.maySee(draft, contributor)).isTrue();
        assertThat(access.maySee(draft, OFFICER)).isFalse();
    }

    @Test
    void keepsTheWordsOfADraftContributionOutOfTheHistoryThatOthersRead() {
        UUID society = desk.institution(Institution.Kind.CIVIL_SOCIETY);
        Person contributor = desk.person(society, Role.CONTRIBUTOR);
        ProgressUpdate draft = draft(about(desk.recommendation(null, true)), contributor);
        write.change(read(draft), content("Not yet for others."), contributor).orProblem();

        assertThat(shared.node().bean(History.class).of(ProgressUpdates.KIND, draft.id()))
                .hasSize(2)
                .allSatisfy(
                        version ->
                                assertThat(version.differences())
                                        .noneMatch(one -> one.field().startsWith("content")));
    }

    @Test
    void letsAFocalPointWriteOnWhatIsTheirsAndNothingElse() {
        UUID ministry = desk.institution(Institution.Kind.MINISTRY);
        Person focalPoint = desk.person(ministry, Role.FOCAL_POINT);
        About own = about(desk.recommendation(ministry, false));
        About ofOthers = about(desk.recommendation(null, true));

        assertThat(draft(own, focalPoint).voice().isContribution()).isFalse();
        assertThat(code(write.write(ofOthers, content("Words"), focalPoint)))
                .isEqualTo("progress.unknown");
        assertThat(access.maySee(draft(ofOthers, OFFICER), focalPoint)).isFalse();
    }

    @Test
    void letsAContributorWriteOnWhatThePublicSeesOnly() {
        UUID society = desk.institution(Institution.Kind.CIVIL_SOCIETY);
        Person contributor = desk.person(society, Role.CONTRIBUTOR);
        About hidden = about(desk.recommendation(null, false));

        assertThat(code(write.write(hidden, content("Words"), contributor)))
                .isEqualTo("progress.unknown");
    }

    @Test
    void hidesInternalEvidenceFromContributors() {
        Recommendation one = desk.recommendation(null, true);
        Person contributor = desk.person(desk.institution(Institution.Kind.NHRI), Role.CONTRIBUTOR);
        ProgressUpdate draft = draft(about(one), OFFICER);
        var owner = new Owner("update", draft.id());
        var keep = shared.node().bean(KeepEvidence.class);
        keep.link(owner, "https://example.org/in", "", Visibility.INTERNAL, OFFICER).orProblem();
        UUID shown =
                keep.link(owner, "https://example.org/out", "", Visibility.PUBLIC, OFFICER)
                        .orProblem()
                        .id();
        new SecondPerson(shared.node()).shows(EvidenceFiles.KIND, shown);
        write.publish(read(write.handIn(read(draft), OFFICER).orProblem()), APPROVER).orProblem();

        assertThat(keep.list(owner, contributor).orProblem())
                .extracting(Evidence::id)
                .containsExactly(shown);
        assertThat(keep.list(owner, APPROVER).orProblem()).hasSize(2);
    }

    @Test
    void speaksOverTheApi() {
        Recommendation one = recommendation();
        var made =
                shared.node()
                        .call(
                                "POST",
                                "/api/updates",
                                shared.desk().officer(),
                                Map.of(
                                        "kind", "RECOMMENDATION",
                                        "about", one.id().toString(),
                                        "text", Wordings.of("ar", "فُتح مأوى"),
                                        "from", "2026-01-01",
                                        "to", "2026-06-30"));
        String at = "/api/updates/" + made.text("id");
        var step = Map.of("revision", 1);

        assertThat(made.status()).isEqualTo(201);
        assertThat(post(at + "/submission", shared.desk().officer(), step)).isEqualTo(200);
        assertThat(post(at + "/publication", shared.desk().approver(), Map.of("revision", 2)))
                .isEqualTo(200);
        assertThat(post(at + "/publication", shared.desk().approver(), Map.of("revision", 2)))
                .isEqualTo(409);
    }

    /** What reports are given of it. */
    private List<ProgressUpdate> told(Recommendation one, LocalDate from, LocalDate to) {
        UUID id = one.id().value();
        var answering = shared.node().bean(Actions.class).of(List.of(id));
        return updates.published(List.of(id), answering, from, to).getOrDefault(id, List.of());
    }

    private int post(String path, String token, Object body) {
        return shared.node().call("POST", path, token, body).status();
    }

    private ProgressUpdate published(About about) {
        return write.publish(read(handedIn(about, OFFICER)), APPROVER).orProblem();
    }

    private ProgressUpdate handedIn(About about, Person person) {
        return write.handIn(read(draft(about, person)), person).orProblem();
    }

    private ProgressUpdate draft(About about, Person person) {
        return write.write(about, content("Three shelters opened."), person).orProblem();
    }

    private static Content content(String text) {
        return new Content(Wordings.of("en", text), JANUARY, JUNE);
    }

    private Recommendation recommendation() {
        return desk.recommendation(null, false);
    }

    private Action action(Recommendation one) {
        return shared.node()
                .bean(EditAction.class)
                .create(ActionFixtures.answering(one.id().value()), OFFICER)
                .orProblem();
    }

    private static About about(Recommendation one) {
        return new About(Kind.RECOMMENDATION, one.id().value());
    }

    private static Seen read(ProgressUpdate update) {
        return read(update, "");
    }

    private static Seen read(ProgressUpdate update, String reason) {
        return new Seen(update.id(), update.revision(), reason);
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }
}

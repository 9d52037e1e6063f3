package org.nmirf.node.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.OFFICER;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;
import static org.nmirf.node.obligation.ObligationFixtures.content;
import static org.nmirf.node.obligation.ObligationFixtures.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.obligation.Obligation.Submission;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;

class ObligationIT {

    private static final SharedNode NODE = SharedNode.get();

    private final KeepObligation keep = NODE.node().bean(KeepObligation.class);
    private final Obligations all = NODE.node().bean(Obligations.class);
    private final Guidance guidance = NODE.node().bean(Guidance.class);

    @Test
    void findsWhatWasKeptAsItWas() {
        Obligation kept = create("2031-03");

        assertThat(all.find(kept.id())).contains(kept);
        assertThat(all.all()).contains(kept);
    }

    @Test
    void neverOverwritesWhatSomebodyElseWroteMeanwhile() {
        Obligation first = create("2031-04-01");
        var read = new Seen(first.id(), 1, "");
        var done = new Submission(LocalDate.parse("2026-01-01"), "CCPR/C/MAR/7");
        keep.change(read, old -> old.submitted(done), OFFICER).orProblem();

        var late = keep.change(read, old -> aReport("2032-01-01"), OFFICER);

        assertThat(codes(late)).containsExactly("obligation.stale");
        assertThat(all.find(first.id()).orElseThrow().content().submission()).isEqualTo(done);
        assertThat(history(first)).extracting(Version::revision).containsExactly(2, 1);
    }

    @Test
    void refusesWhatNoDocumentCanSay() {
        var wrong =
                new Obligation.Content(
                        "NO-SUCH-BODY",
                        Procedure.INITIAL_REPORT,
                        Due.parse("0026-05-01"),
                        "",
                        2024,
                        2017,
                        new Submission(LocalDate.parse("2999-01-01"), ""),
                        "");

        assertThat(codes(keep.create(wrong, WorkingGroup.NONE, OFFICER)))
                .containsExactly(
                        "obligation.body-unknown",
                        "obligation.due-wrong",
                        "obligation.years-reversed",
                        "obligation.submitted-later");
    }

    @Test
    void putsInTheUsualStepsOnceAndCountsThemBack() {
        Obligation first = create("2031-12-31");

        keep.putInSteps(first.id(), OFFICER).orProblem();
        var steps = keep.putInSteps(first.id(), OFFICER).orProblem().group().steps();

        assertThat(steps)
                .extracting(Step::code)
                .containsExactly(
                        "identify",
                        "group",
                        "data",
                        "draft",
                        "consult",
                        "adopt",
                        "submit",
                        "delegation",
                        "dialogue",
                        "circulate");
        assertThat(steps.getFirst().due()).isEqualTo("2030-12-31");
        assertThat(steps.getLast().due()).isNull();
        assertThat(steps).allSatisfy(step -> assertThat(step.title().languages()).hasSize(5));
    }

    @Test
    void movesTheUsualStepsCloserWhereLittleTimeIsLeft() {
        var today = LocalDate.parse("2026-05-01");
        var soon = obligation(aReport("2026-05-31"));

        var days = guidance.missingSteps(soon, today).stream().map(Step::due).limit(7).toList();

        assertThat(days).isSorted().first().isEqualTo(today);
        assertThat(days).last().isEqualTo(LocalDate.parse("2026-05-31"));
    }

    @Test
    void marksAStepAsDoneWhateverElseWasChangedMeanwhile() {
        Obligation first = create("2031-11-30");
        Step step = keep.putInSteps(first.id(), OFFICER).orProblem().group().steps().getFirst();
        var today = LocalDate.parse("2026-05-01");

        var done = keep.finish(first.id(), step.id(), today, OFFICER).orProblem();

        assertThat(done.group().steps().getFirst().done()).isEqualTo(today);
    }

    @Test
    void letsFocalPointsSeeAndFinishWhatIsTheirsOnly() {
        String account = "focal-" + UUID.randomUUID();
        UUID institution = institution();
        focalPoint(account, institution);
        Obligation theirs = create("2031-10-01");
        Obligation other = create("2031-10-02");
        var steps = keep.putInSteps(theirs.id(), OFFICER).orProblem().group().steps();
        var owned = new java.util.ArrayList<>(steps);
        owned.set(0, owner(steps.getFirst(), institution));
        keep.arrange(new Seen(theirs.id(), 2, ""), group -> group.with(owned), OFFICER).orProblem();
        var focal = new Person(account, Set.of(Role.FOCAL_POINT));
        String token = NODE.desk().issuer().token(account, "ma", "focal-point");

        var seen = NODE.node().call("GET", "/api/obligations", token, null);
        var hidden = NODE.node().call("GET", "/api/obligations/" + other.id(), token, null);
        var own = keep.finish(theirs.id(), steps.getFirst().id(), LocalDate.EPOCH, focal);
        var foreign = keep.finish(theirs.id(), steps.get(1).id(), LocalDate.EPOCH, focal);

        assertThat(seen.body().size()).isEqualTo(1);
        assertThat(seen.body().toString()).doesNotContain("Only for the secretariat");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(codes(own)).isEmpty();
        assertThat(codes(foreign)).containsExactly("access.refused");
    }

    @Test
    void tellsItsHistoryInWords() {
        Obligation first = create("2031-08-31");

        keep.putInSteps(first.id(), OFFICER).orProblem();

        assertThat(history(first).getFirst().differences())
                .singleElement()
                .satisfies(
                        steps ->
                                assertThat(steps.after())
                                        .contains("Form the working group · 2030-10-05"));
    }

    @Test
    void takesAListTwiceWithoutDoublingIt() {
        String year = Integer.toString(2040 + (int) (Math.random() * 50));
        var rows =
                List.of(
                        Map.of(
                                "body",
                                "CEDAW",
                                "procedure",
                                "periodic",
                                "due",
                                year + "-07",
                                "symbol",
                                "CEDAW/C/MAR/CO/5-6",
                                "state",
                                "UPCOMING"),
                        Map.of("body", "nobody", "procedure", "periodic", "due", "soon"));
        String officer = NODE.desk().officer();

        var first = NODE.node().call("POST", "/api/obligations/imports", officer, rows);
        var second = NODE.node().call("POST", "/api/obligations/imports", officer, rows);

        assertThat(first.body().path(0).path("fate").asString()).isEqualTo("CREATED");
        assertThat(first.body().path(1).path("fate").asString()).isEqualTo("REFUSED");
        assertThat(first.body().path(1).path("problems").size()).isEqualTo(2);
        assertThat(second.body().path(0).path("fate").asString()).isEqualTo("UNCHANGED");
    }

    @Test
    void takesASpreadsheet() {
        var csv =
                """
                body,procedure,due,symbol,state,submitted
                CAT,FOLLOW_UP_INFORMATION,2025-11-29,CAT/C/MAR/CO/5,SUBMITTED,2025-12-01
                """;

        var answer =
                NODE.node()
                        .upload(
                                "/api/obligations/imports",
                                NODE.desk().officer(),
                                "list.csv",
                                csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        var id = UUID.fromString(answer.body().path(0).path("id").asString());
        assertThat(all.find(id).orElseThrow().content().submission())
                .isEqualTo(new Submission(LocalDate.parse("2025-12-01"), ""));
    }

    @Test
    void namesTheInstitutionThatLeadsOrSaysThatItIsUnknown() {
        UUID institution = institution();
        String officer = NODE.desk().officer();
        var known = row("Ministère " + institution);
        var unknown = row("Ministère de nulle part");

        var answer =
                NODE.node()
                        .call("POST", "/api/obligations/imports", officer, List.of(unknown, known));

        assertThat(answer.body().path(0).path("problems").path(0).path("code").asString())
                .isEqualTo("obligation.lead-unknown");
        var id = UUID.fromString(answer.body().path(1).path("id").asString());
        assertThat(all.find(id).orElseThrow().group().lead()).isEqualTo(institution);
    }

    private static Map<String, String> row(String lead) {
        return Map.of("body", "IACHR", "procedure", "reply", "due", "2029-01-15", "lead", lead);
    }

    @Test
    void suggestsADateOnlyWhereAnIntervalIsUsual() {
        var since = LocalDate.parse("2024-03-22");

        assertThat(guidance.suggest("CCPR", Procedure.PERIODIC_REPORT, since))
                .contains(LocalDate.parse("2032-03-22"));
        assertThat(guidance.suggest("IACHR", Procedure.PERIODIC_REPORT, since)).isEmpty();
    }

    private Obligation create(String due) {
        return keep.create(
                        content("CCPR", Procedure.PERIODIC_REPORT, due), WorkingGroup.NONE, OFFICER)
                .orProblem();
    }

    private static Step owner(Step step, UUID institution) {
        return new Step(
                step.id(), step.code(), step.title(), null, institution, step.due(), step.done());
    }

    private List<Version> history(Obligation obligation) {
        return NODE.node().bean(History.class).of(Obligations.KIND, obligation.id());
    }

    private static UUID institution() {
        UUID id = UUID.randomUUID();
        var ministry =
                new Institution(
                        id,
                        1,
                        Institution.Kind.MINISTRY,
                        Wordings.of("fr", "Ministère " + id),
                        "",
                        null,
                        false);
        NODE.node().bean(KeepPeople.class).keep(ministry, OFFICER).orProblem();
        return id;
    }

    private static void focalPoint(String account, UUID institution) {
        var person =
                new FocalPoint(
                        UUID.randomUUID(),
                        1,
                        account,
                        "A. Person",
                        account + "@ministry.example.org",
                        "fr",
                        institution,
                        "",
                        null,
                        false,
                        true);
        NODE.node().bean(KeepPeople.class).keep(person, OFFICER).orProblem();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) when refusal.details().isEmpty() ->
                    List.of(refusal.code());
            case Outcome.Refused<?>(var refusal) ->
                    refusal.details().stream().map(detail -> detail.code()).toList();
            case Outcome.Done<?> done -> List.of();
        };
    }
}

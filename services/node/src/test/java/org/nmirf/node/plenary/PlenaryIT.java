package org.nmirf.node.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.due.Due;
import org.nmirf.node.due.DueItems;
import org.nmirf.node.history.History;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.plenary.Plenary.Conclusion;
import org.nmirf.node.plenary.Plenary.Content;
import org.nmirf.node.revision.Seen;

class PlenaryIT {

    private static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));
    private static final LocalDate HELD = LocalDate.parse("2026-03-10");

    private final KeepPlenary keep = SharedNode.get().node().bean(KeepPlenary.class);
    private final Plenaries all = SharedNode.get().node().bean(Plenaries.class);

    @Test
    void knowsWhichConclusionsAreLate() {
        Plenary plenary = create(conclusion("2026-04-01"), conclusion(null));

        assertThat(all.find(plenary.id())).contains(plenary);
        assertThat(plenary.late(LocalDate.parse("2026-04-01"))).isZero();
        assertThat(plenary.late(LocalDate.parse("2026-04-02"))).isEqualTo(1);
    }

    @Test
    void isLateNoMoreWhenItCame() {
        Plenary plenary = create(conclusion("2026-04-01"));
        UUID id = plenary.content().conclusions().getFirst().id();

        var done = keep.finish(plenary.id(), id, true, OFFICER).orProblem();

        assertThat(done.late(LocalDate.parse("2027-01-01"))).isZero();
        assertThat(SharedNode.get().node().bean(History.class).of(Plenaries.KIND, plenary.id()))
                .hasSize(2);
    }

    @Test
    void neverOverwritesWhatSomebodyElseWroteMeanwhile() {
        Plenary plenary = create();
        keep.change(plenary.id(), 1, content("Second", List.of()), OFFICER).orProblem();

        var late = keep.change(plenary.id(), 1, content("Third", List.of()), OFFICER);

        assertThat(late).isInstanceOf(Outcome.Refused.class);
        assertThat(all.find(plenary.id()).orElseThrow().content().title()).isEqualTo("Second");
    }

    @Test
    void makesStepsOfWhatIsOpenAndNeverTwice() {
        Plenary plenary = create(conclusion("2026-04-01"), conclusion(null));
        UUID done = plenary.content().conclusions().getLast().id();
        Plenary stands = keep.finish(plenary.id(), done, true, OFFICER).orProblem();
        Obligation owed =
                SharedNode.get()
                        .node()
                        .bean(KeepObligation.class)
                        .create(aReport("2027-05-01"), WorkingGroup.NONE, OFFICER)
                        .orProblem();
        var steps = SharedNode.get().node().bean(ConclusionSteps.class);

        Obligation made = steps.make(stands, owed.id(), "en", OFFICER).orProblem();
        var again = steps.make(stands, owed.id(), "en", OFFICER);

        Conclusion open = stands.content().conclusions().getFirst();
        assertThat(made.group().steps()).extracting(Step::id).containsExactly(open.id());
        assertThat(made.group().steps().getFirst().due()).isEqualTo(open.due());
        assertThat(again).isInstanceOf(Outcome.Refused.class);
        assertThat(steps.of(stands)).containsOnlyKeys(open.id());
    }

    @Test
    void isDoneWhenItsStepIsAndDueUntilThen() {
        var node = SharedNode.get().node();
        var due = node.bean(DueConclusions.class);
        var steps = node.bean(ConclusionSteps.class);
        var obligations = node.bean(KeepObligation.class);
        Plenary plenary = create(conclusion("2026-04-01"));
        UUID id = plenary.content().conclusions().getFirst().id();
        LocalDate later = LocalDate.parse("2027-01-01");
        assertThat(due.open(later)).extracting(Due::id).contains(id);

        Obligation owed =
                obligations.create(aReport("2027-05-01"), WorkingGroup.NONE, OFFICER).orProblem();
        steps.make(plenary, owed.id(), "en", OFFICER).orProblem();
        assertThat(due.open(later)).extracting(Due::id).doesNotContain(id);
        assertThat(steps.asDone(List.of(plenary)).getFirst().late(later)).isEqualTo(1);

        obligations.finish(owed.id(), id, later, OFFICER).orProblem();
        assertThat(steps.asDone(List.of(plenary)).getFirst().late(later)).isZero();
    }

    @Test
    void finishesAndReopensTheStepOfWhatBecameOne() {
        var node = SharedNode.get().node();
        var steps = node.bean(ConclusionSteps.class);
        Plenary plenary = create(conclusion("2026-04-01"));
        UUID id = plenary.content().conclusions().getFirst().id();
        Obligation owed =
                node.bean(KeepObligation.class)
                        .create(aReport("2027-05-01"), WorkingGroup.NONE, OFFICER)
                        .orProblem();
        steps.make(plenary, owed.id(), "en", OFFICER).orProblem();

        steps.finish(plenary, id, true, OFFICER).orProblem();
        List<UUID> finished = reminded();
        boolean isDone = Objects.requireNonNull(steps.made().get(id)).done() != null;
        steps.finish(plenary, id, false, OFFICER).orProblem();

        assertThat(isDone).isTrue();
        assertThat(finished).doesNotContain(id);
        assertThat(reminded()).contains(id);
    }

    @Test
    void saysOfWhatBecameAStepWhatTheStepSays() {
        var node = SharedNode.get().node();
        var steps = node.bean(ConclusionSteps.class);
        var obligations = node.bean(KeepObligation.class);
        Plenary plenary = create(conclusion("2026-04-01"));
        Obligation owed =
                obligations.create(aReport("2027-05-01"), WorkingGroup.NONE, OFFICER).orProblem();
        Obligation made = steps.make(plenary, owed.id(), "en", OFFICER).orProblem();
        LocalDate later = LocalDate.parse("2026-11-05");
        Step old = made.group().steps().getFirst();
        var moved = new Step(old.id(), "", old.title(), null, old.institution(), later, old.done());

        obligations
                .arrange(
                        new Seen(made.id(), made.revision(), ""),
                        group -> group.with(List.of(moved)),
                        OFFICER)
                .orProblem();

        assertThat(steps.asDone(List.of(plenary)).getFirst().content().conclusions())
                .extracting(Conclusion::due)
                .containsExactly(later);
    }

    /** Ids of all that anybody is reminded of until the end of 2026. */
    private static List<UUID> reminded() {
        LocalDate until = LocalDate.parse("2026-12-31");
        return SharedNode.get().node().context().getBeansOfType(DueItems.class).values().stream()
                .flatMap(items -> items.open(until).stream())
                .map(Due::id)
                .toList();
    }

    @Test
    void refusesAMeetingWithoutATitleAndUnknownInstitutions() {
        var wrong = new Content(" ", HELD, true, "", List.of(UUID.randomUUID()), List.of());

        assertThat(codes(keep.create(wrong, OFFICER)))
                .containsExactly("plenary.title-missing", "plenary.nobody");
    }

    private Plenary create(Conclusion... conclusions) {
        return keep.create(content("First", List.of(conclusions)), OFFICER).orProblem();
    }

    private static Content content(String title, List<Conclusion> conclusions) {
        return new Content(title, HELD, true, "1. Housing", List.of(), conclusions);
    }

    private static Conclusion conclusion(@Nullable String due) {
        return new Conclusion(
                UUID.randomUUID(),
                "Send the figures on housing",
                null,
                due == null ? null : LocalDate.parse(due),
                null);
    }

    private static List<String> codes(Outcome<Plenary> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Plenary>(var refusal) ->
                    refusal.details().stream().map(detail -> detail.code()).toList();
            case Outcome.Done<Plenary> done -> List.of();
        };
    }
}

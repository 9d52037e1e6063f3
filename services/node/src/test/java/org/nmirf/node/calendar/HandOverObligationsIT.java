package org.nmirf.node.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.obligation.ObligationFixtures.OFFICER;
import static org.nmirf.node.obligation.ObligationFixtures.aReport;
import static org.nmirf.node.obligation.ObligationFixtures.step;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligation.Submission;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.obligation.Step;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.revision.Seen;
import org.springframework.transaction.support.TransactionTemplate;

class HandOverObligationsIT {

    private static final SharedNode NODE = SharedNode.get();

    private final KeepObligation keep = NODE.node().bean(KeepObligation.class);
    private final Obligations all = NODE.node().bean(Obligations.class);
    private final ObligationItems items = NODE.node().bean(ObligationItems.class);

    @Test
    void givesOpenStepsAndMembershipsToTheSuccessorAndLeavesWhatIsDone() {
        UUID leaving = person();
        UUID successor = person();
        Step open = step("2030-01-02", null).by(leaving);
        Step done = step("2025-01-02", "2025-01-01").by(leaving);
        Obligation report = report(leaving, List.of(open, done));

        List<UUID> moved = move(leaving, successor);

        WorkingGroup group = all.find(report.id()).orElseThrow().group();
        assertThat(moved).containsExactly(report.id());
        assertThat(group.people()).containsExactly(successor);
        assertThat(group.steps()).extracting(Step::person).containsExactly(successor, leaving);
    }

    @Test
    void leavesWhatWasSubmittedWithThoseWhoDidIt() {
        UUID leaving = person();
        Obligation report = report(leaving, List.of());
        keep.change(
                        new Seen(report.id(), 1, ""),
                        old -> old.submitted(new Submission(LocalDate.parse("2026-01-01"), "")),
                        OFFICER)
                .orProblem();

        assertThat(move(leaving, person())).isEmpty();
    }

    private List<UUID> move(UUID from, UUID to) {
        var transaction = NODE.node().bean(TransactionTemplate.class);
        List<UUID> moved =
                transaction.execute(status -> items.move(from, to, OFFICER, "Left").orProblem());
        return moved == null ? List.of() : moved;
    }

    private Obligation report(UUID person, List<Step> steps) {
        var group = new WorkingGroup(null, List.of(), List.of(person), steps, null, List.of());
        return keep.create(aReport("2034-05-14"), group, OFFICER).orProblem();
    }

    private static UUID person() {
        UUID id = UUID.randomUUID();
        var person =
                new FocalPoint(
                        id,
                        1,
                        "",
                        "A. Person",
                        id + "@ministry.example.org",
                        "fr",
                        null,
                        "",
                        null,
                        false,
                        true);
        NODE.node().bean(KeepPeople.class).keep(person, OFFICER).orProblem();
        return id;
    }
}

package org.nmirf.node.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.Approval;
import org.nmirf.disclosure.Assessment;
import org.nmirf.disclosure.FigureRelease;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.disclosure.figures.ledger.FigureLedger;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.figures.Tabulation.StateName;
import org.nmirf.node.ledger.Egress;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.review.Disclosures;
import org.nmirf.node.trail.Act;
import org.nmirf.node.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a table leave, by someone who had no hand in it. */
@Service
public class ApproveFigures {

    private final Tabulations tables;
    private final Payloads payloads;
    private final ClearFigures clear;
    private final Egress egress;
    private final Records records;
    private final Clock clock;

    ApproveFigures(
            Tabulations tables,
            Payloads payloads,
            ClearFigures clear,
            Egress egress,
            Records records,
            Clock clock) {
        this.tables = tables;
        this.payloads = payloads;
        this.clear = clear;
        this.egress = egress;
        this.records = records;
        this.clock = clock;
    }

    /** Where an approval is written down. */
    @Component
    record Records(ReleasedFigures released, FigureSignOffs signOffs, Trail trail) {}

    /**
     * Approves exactly the table that the person looked at. State, ledgers and outbox change
     * together or not at all.
     *
     * @param hash of the published table that was looked at
     */
    @Transactional
    public Outcome<Release> approve(UUID id, String hash, Assessment answers, Person person) {
        if (!person.is(Role.APPROVER)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "access.refused"));
        }
        return tables.hold(id)
                .map(table -> approve(table, hash, answers, person))
                .orElseGet(() -> Outcome.refused(BringFigures.unknown(id)));
    }

    private Outcome<Release> approve(
            Tabulation table, String hash, Assessment answers, Person person) {
        if (!table.is(StateName.IN_REVIEW)) {
            return Outcome.refused(BringFigures.wrongState("figures.not-in-review", table));
        }
        if (!table.draft().contentHash().equals(hash)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "figures.changed"));
        }
        // Held until the release is in it: two tables must not leave unseen by each other.
        var ledger = records.released().hold();
        return seal(table, new Approval(person.name(), hash), ledger)
                .then(release -> answered(release, answers))
                .map(release -> put(release, table, answers, person));
    }

    private Outcome<FigureRelease> seal(Tabulation table, Approval approval, FigureLedger ledger) {
        var sealed =
                ReleaseGate.seal(
                        table.draft(),
                        ledger.on(clear.today()),
                        approval,
                        new FigurePayload(payloads));
        return switch (Disclosures.outcome(sealed)) {
            case Outcome.Done<FigureRelease> done -> done;
            case Outcome.Refused<FigureRelease>(var refusal) ->
                    Outcome.refused(explained(refusal, table, ledger));
        };
    }

    private Refusal explained(Refusal refusal, Tabulation table, FigureLedger ledger) {
        return refusal.code().equals("disclosure.figures_not_cleared")
                ? BringFigures.notCleared(
                        clear.objections(table.counted(), table.suppression(), ledger))
                : refusal;
    }

    private static Outcome<FigureRelease> answered(FigureRelease release, Assessment answers) {
        return answers.isComplete()
                ? Outcome.done(release)
                : Outcome.refused(
                        Refusal.of(Refusal.Kind.CONFLICT, "disclosure.unanswered_question"));
    }

    private Release put(
            FigureRelease release, Tabulation table, Assessment answers, Person person) {
        Instant now = clock.instant();
        var approved = table.approved(person.name(), now);
        tables.replace(approved);
        var put =
                egress.put(
                        release,
                        new RecordId.OfFigures(table.id()),
                        subject(table),
                        approved.version(),
                        person.name(),
                        now);
        records.released().add(put.id(), table.id(), release.day(), release.forLedger());
        records.signOffs().add(put.id(), table, release, answers, now);
        records.trail()
                .add(
                        table.id(),
                        1,
                        person.name(),
                        new Act.Approved(
                                release.contentHash(), release.payloadHash(), answers, Set.of()));
        return put;
    }

    /** What the network calls the table. */
    static Subject subject(Tabulation table) {
        return new Subject(Kind.PROGRESS, table.subject());
    }
}

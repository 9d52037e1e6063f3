package org.nmirf.node.report;

import java.time.Clock;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.report.Report.State;
import org.nmirf.node.revision.Revisions;
import org.nmirf.node.revision.Seen;
import org.springframework.stereotype.Component;

/** Holds a report for a change, if the person has seen it as it is and may change it. */
@Component
class HoldReport {

    /** First word of what is refused of a report. */
    static final String RECORD = "report";

    private final Reports reports;
    private final Revisions<Report> revisions;

    HoldReport(Reports reports, Clock clock) {
        this.reports = reports;
        this.revisions = new Revisions<>(RECORD, reports::keep, clock);
    }

    /** A draft that an officer writes. */
    Outcome<Report> draft(Seen read, Person person) {
        return Revisions.officer(person)
                .then(writer -> read(read.id(), read.revision()))
                .then(old -> in(State.DRAFT, old));
    }

    /** A draft in which an officer writes one section, whatever others did to the rest of it. */
    Outcome<Report> draft(UUID report, Person person) {
        return Revisions.officer(person)
                .then(writer -> find(report))
                .then(old -> in(State.DRAFT, old));
    }

    /** A report of any state, for an officer or an approver. */
    Outcome<Report> judged(Seen read, Person person) {
        return person.is(Role.OFFICER) || person.is(Role.APPROVER)
                ? read(read.id(), read.revision())
                : Outcome.refused(Refusal.of(Kind.FORBIDDEN, "access.refused"));
    }

    Report keep(Report report) {
        reports.keep(report);
        return report;
    }

    Change now(Person person, String reason) {
        return revisions.by(person, reason);
    }

    static Outcome<Report> in(State state, Report report) {
        return report.state() == state
                ? Outcome.done(report)
                : Outcome.refused(
                        Refusal.of(Kind.CONFLICT, "report.state-" + report.state().name()));
    }

    private Outcome<Report> read(UUID id, int revision) {
        return find(id).then(
                        old ->
                                old.revision() == revision
                                        ? Outcome.done(old)
                                        : Outcome.refused(Revisions.stale(RECORD, old)));
    }

    private Outcome<Report> find(UUID id) {
        return reports.hold(id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(EditReport.unknown(id)));
    }
}

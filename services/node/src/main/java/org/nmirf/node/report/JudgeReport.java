package org.nmirf.node.report;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.Refusal.Kind;
import org.nmirf.node.report.Report.State;
import org.nmirf.node.revision.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports from draft to adoption, by four eyes. */
@Service
public class JudgeReport {

    private final HoldReport hold;

    JudgeReport(HoldReport hold) {
        this.hold = hold;
    }

    /** Hands a draft in for review. */
    @Transactional
    public Outcome<Report> handIn(Seen read, Person person) {
        return hold.draft(read, person)
                .map(old -> hold.keep(old.in(State.IN_REVIEW, hold.now(person, ""))));
    }

    /** Adopts a report in review. Nobody adopts what they wrote a part of. */
    @Transactional
    public Outcome<Report> adopt(Seen read, Person person) {
        return hold.judged(read, person)
                .then(old -> HoldReport.in(State.IN_REVIEW, old))
                .then(old -> byAnother(old, person))
                .map(old -> hold.keep(old.in(State.ADOPTED, hold.now(person, ""))));
    }

    /** Makes a draft again of what is in review or adopted, with a reason. */
    @Transactional
    public Outcome<Report> giveBack(Seen read, Person person) {
        if (read.reason().isBlank()) {
            return Outcome.refused(
                    Refusal.invalid(List.of(Detail.of("reason", "report.reason-missing"))));
        }
        return hold.judged(read, person)
                .then(
                        old ->
                                old.state() == State.DRAFT
                                        ? HoldReport.in(State.IN_REVIEW, old)
                                        : Outcome.done(old))
                .map(old -> hold.keep(old.in(State.DRAFT, hold.now(person, read.reason()))));
    }

    private static Outcome<Report> byAnother(Report report, Person person) {
        return report.writers().contains(person.name())
                ? Outcome.refused(Refusal.of(Kind.FORBIDDEN, "report.own"))
                : Outcome.done(report);
    }
}

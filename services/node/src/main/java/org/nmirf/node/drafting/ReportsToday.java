package org.nmirf.node.drafting;

import java.util.List;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Report.State;
import org.nmirf.node.report.Reports;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reports that wait to be adopted by somebody who wrote no part of them, and own drafts. */
@Component
@Order(2)
class ReportsToday implements TodayBlocks {

    private final Reports reports;

    ReportsToday(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        boolean isOfficer = person.is(Role.OFFICER);
        if (!isOfficer && !person.is(Role.APPROVER)) {
            return List.of();
        }
        List<Report> all = reports.all();
        return List.of(
                block(
                        "report.today.adopt",
                        Urgency.WAITING,
                        all,
                        State.IN_REVIEW,
                        false,
                        person,
                        reader),
                block(
                        "report.today.drafts",
                        Urgency.LATER,
                        all,
                        State.DRAFT,
                        true,
                        person,
                        reader));
    }

    private static TodayBlock block(
            String heading,
            Urgency urgency,
            List<Report> all,
            State state,
            boolean isOwn,
            Person person,
            Reader reader) {
        List<Line> lines =
                all.stream()
                        .filter(one -> one.state() == state)
                        .filter(one -> one.writers().contains(person.name()) == isOwn)
                        .map(one -> line(one, reader))
                        .toList();
        return TodayBlock.of(heading, urgency, lines, "/reports");
    }

    private static Line line(Report report, Reader reader) {
        String path = "/reports/" + report.id();
        return report.content()
                .title()
                .bestFor(reader.language().code())
                .map(best -> Line.to(path, best.text(), best.language()))
                .orElseGet(() -> Line.to(path, report.id().toString(), ""))
                .say("report.today.body", reader.label("bodies", report.content().body()))
                .say(
                        "practice.changed",
                        report.changed().by(),
                        reader.moment(report.changed().at()));
    }
}

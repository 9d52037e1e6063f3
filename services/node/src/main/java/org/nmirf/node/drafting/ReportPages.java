package org.nmirf.node.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.assembly.AssembleReport;
import org.nmirf.node.assembly.ExportReport;
import org.nmirf.node.assembly.Material;
import org.nmirf.node.assembly.Material.Gap;
import org.nmirf.node.assembly.Workspace;
import org.nmirf.node.drafting.ReportPage.Line;
import org.nmirf.node.drafting.ReportPage.May;
import org.nmirf.node.drafting.ReportPage.Row;
import org.nmirf.node.drafting.ReportPage.SectionPage;
import org.nmirf.node.drafting.ReportPage.Source;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.history.History;
import org.nmirf.node.indicator.IndicatorValue;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Report.State;
import org.nmirf.node.report.Reports;
import org.nmirf.node.report.Section.Taken;
import org.nmirf.node.series.Decimals;
import org.nmirf.node.site.TypedForm;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of reports show. */
@Component
class ReportPages {

    private final AssembleReport assemble;
    private final Reports reports;
    private final History history;
    private final MessageSource messages;

    ReportPages(AssembleReport assemble, Reports reports, History history, MessageSource messages) {
        this.assemble = assemble;
        this.reports = reports;
        this.history = history;
        this.messages = messages;
    }

    List<Row> list(Reader reader) {
        return reports.all().stream()
                .map(
                        one ->
                                new Row(
                                        one.id(),
                                        one.content()
                                                .title()
                                                .bestFor(reader.language().code())
                                                .orElse(null),
                                        reader.label("bodies", one.content().body()),
                                        one.state(),
                                        one.content().language(),
                                        one.changed().by(),
                                        one.changed().at()))
                .toList();
    }

    ReportPage page(Report report, Person person, Reader reader) {
        return page(assemble.workspace(report), person, reader);
    }

    private ReportPage page(Workspace workspace, Person person, Reader reader) {
        Report report = workspace.report();
        return new ReportPage(
                workspace,
                report.content().title().bestFor(reader.language().code()).orElse(null),
                workspace.missing().stream()
                        .map(one -> line(one, Set.of(Gap.TEXT), List.of(), reader))
                        .toList(),
                ExportReport.formats(report),
                history.of(Reports.KIND, report.id()),
                may(report, person));
    }

    private static May may(Report report, Person person) {
        boolean isOfficer = person.is(Role.OFFICER);
        boolean mayJudge = isOfficer || person.is(Role.APPROVER);
        return new May(
                isOfficer && report.state() == State.DRAFT,
                isOfficer && report.state() == State.DRAFT,
                mayJudge
                        && report.state() == State.IN_REVIEW
                        && !report.writers().contains(person.name()),
                mayJudge && report.state() != State.DRAFT);
    }

    /** The page of a section; a null form shows it as it stands. */
    SectionPage section(
            Workspace workspace,
            Workspace.Part part,
            @Nullable TypedForm typed,
            Person person,
            Reader reader) {
        return new SectionPage(
                page(workspace, person, reader),
                part,
                typed == null ? fields(part) : typed,
                part.lines().stream()
                        .map(line -> line(line.material(), line.gaps(), part.newer(), reader))
                        .toList(),
                assemble.proposal(workspace.report(), part));
    }

    private static TypedForm fields(Workspace.Part part) {
        var section = part.section();
        return TypedForm.of(
                java.util.Map.of(
                        "revision", List.of(Integer.toString(section.revision())),
                        "title", List.of(section.title()),
                        "recommendations",
                                section.recommendations().stream().map(UUID::toString).toList(),
                        "text", List.of(section.text())));
    }

    private Line line(Material material, Set<Gap> gaps, List<Taken> newer, Reader reader) {
        var one = material.recommendation();
        String language = reader.language().code();
        List<Source> sources = new ArrayList<>();
        one.followUp()
                .assessment()
                .bestFor(language)
                .ifPresent(
                        text ->
                                sources.add(
                                        new Source(
                                                "assessment",
                                                text,
                                                "",
                                                isNewer(newer, material.id()),
                                                List.of())));
        material.updates()
                .forEach(
                        update ->
                                sources.add(
                                        new Source(
                                                "update",
                                                update.content()
                                                        .text()
                                                        .bestFor(language)
                                                        .orElse(null),
                                                period(update.content(), reader),
                                                isNewer(newer, update.id()),
                                                titles(material, update.id()))));
        material.actions()
                .forEach(
                        action ->
                                sources.add(
                                        new Source(
                                                "action",
                                                action.content()
                                                        .title()
                                                        .bestFor(language)
                                                        .orElse(null),
                                                reader.label(
                                                        "action-statuses",
                                                        action.content().status().code()),
                                                isNewer(newer, action.id()),
                                                titles(material, action.id()))));
        material.measures().forEach(measure -> sources.add(source(measure, newer, reader)));
        String status = one.followUp().status();
        return new Line(
                material.id(),
                AimLine.name(one),
                one.source().texts().bestFor(language).orElse(null),
                status.isEmpty() ? "" : reader.label("implementation-statuses", status),
                gaps,
                sources);
    }

    private static Source source(Material.Measure measure, List<Taken> newer, Reader reader) {
        IndicatorValue last = measure.last();
        var number = last == null ? null : last.entry().value();
        return new Source(
                "indicator",
                measure.indicator().content().name().bestFor(reader.language().code()).orElse(null),
                last == null || number == null
                        ? "–"
                        : Decimals.say(number, reader.locale())
                                + " ("
                                + last.entry().period().say(reader.locale())
                                + ")",
                last != null && isNewer(newer, last.id()),
                List.of());
    }

    private String period(org.nmirf.node.progress.ProgressUpdate.Content content, Reader reader) {
        Object[] days = {reader.day(content.from()), reader.day(content.to())};
        return messages.getMessage("report.period", days, reader.locale());
    }

    private static List<String> titles(Material material, java.util.UUID owner) {
        return Stream.of(material.evidenceOf(owner))
                .flatMap(List::stream)
                .map(Evidence::item)
                .map(Evidence.Item::title)
                .toList();
    }

    private static boolean isNewer(List<Taken> newer, java.util.UUID id) {
        return newer.stream().anyMatch(one -> one.id().equals(id));
    }
}

package org.nmirf.node.drafting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.assembly.AssembleReport;
import org.nmirf.node.assembly.ExportReport;
import org.nmirf.node.assembly.Material;
import org.nmirf.node.assembly.Workspace;
import org.nmirf.node.attachment.Downloads;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.report.EditReport;
import org.nmirf.node.report.JudgeReport;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Reports;
import org.nmirf.node.report.Section;
import org.nmirf.node.report.WordLimits;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as JSON and as files. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports", description = "Reports of the State while they are written")
class ReportApi {

    private final Reports reports;
    private final EditReport edit;
    private final JudgeReport judge;
    private final Around around;

    ReportApi(Reports reports, EditReport edit, JudgeReport judge, Around around) {
        this.reports = reports;
        this.edit = edit;
        this.judge = judge;
        this.around = around;
    }

    /** What puts reports together. */
    @Component
    record Around(
            AssembleReport assemble, ExportReport export, WordLimits limits, History history) {}

    @Schema(name = "ReportSummary")
    record Summary(
            UUID id,
            int revision,
            Report.Content content,
            Report.State state,
            String changedBy,
            Instant changedAt) {}

    @Schema(name = "ReportGaps")
    record Lacking(UUID recommendation, String name, Set<Material.Gap> gaps) {}

    @Schema(name = "ReportSection")
    record Part(
            Section section,
            int words,
            List<Lacking> recommendations,
            @Schema(description = "Sources newer than the text") List<Section.Taken> newer,
            @Schema(description = "Sources that are gone, though the text may tell of them")
                    List<Section.Taken> gone,
            @Schema(description = "Names its sources as they are; sent with a comparison")
                    String mark) {}

    @Schema(name = "Report")
    record Answer(
            UUID id,
            int revision,
            Report.Content content,
            Report.State state,
            List<String> writers,
            String note,
            int words,
            int gaps,
            List<Part> sections,
            @Schema(description = "Selected, but in no section") List<UUID> missing,
            @Schema(description = "Formats of its files") List<String> formats) {

        static Answer of(Workspace workspace) {
            Report report = workspace.report();
            return new Answer(
                    report.id(),
                    report.revision(),
                    report.content(),
                    report.state(),
                    report.writers(),
                    report.note(),
                    workspace.words(),
                    workspace.gaps(),
                    workspace.parts().stream().map(Answer::part).toList(),
                    workspace.missing().stream().map(Material::id).toList(),
                    ExportReport.formats(report));
        }

        private static Part part(Workspace.Part part) {
            return new Part(
                    part.section(),
                    part.words(),
                    part.lines().stream()
                            .map(
                                    line ->
                                            new Lacking(
                                                    line.material().id(),
                                                    AimLine.name(line.material().recommendation()),
                                                    line.gaps()))
                            .toList(),
                    part.newer(),
                    part.gone(),
                    part.mark());
        }
    }

    @Schema(name = "ReportStep")
    record StepForm(
            @Schema(description = "Revision that was read") int revision,
            @Schema(description = "Needed to make a draft again") @Nullable String reason,
            @Schema(description = "Needed where texts have sources that are gone")
                    @Nullable Boolean sure) {

        boolean isSure() {
            return Boolean.TRUE.equals(sure);
        }

        Seen read(UUID id) {
            return new Seen(id, revision, Objects.requireNonNullElse(reason, ""));
        }
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping
    @Operation(summary = "All reports, what changed last first")
    List<Summary> list() {
        return reports.all().stream()
                .map(
                        one ->
                                new Summary(
                                        one.id(),
                                        one.revision(),
                                        one.content(),
                                        one.state(),
                                        one.changed().by(),
                                        one.changed().at()))
                .toList();
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping
    @Operation(summary = "Put a report together from what the register knows")
    @ApiResponse(responseCode = "201", description = "The report with its first texts")
    ResponseEntity<Answer> create(@RequestBody ReportForm form, CurrentPerson current) {
        Report report =
                form.content(around.limits())
                        .then(
                                content ->
                                        around.assemble()
                                                .create(content, form.groups(), Person.of(current)))
                        .orProblem();
        return ResponseEntity.created(URI.create("/api/reports/" + report.id()))
                .body(answer(report));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/{id}")
    @Operation(summary = "A report with its words, its gaps and what is newer than its texts")
    Answer get(@PathVariable UUID id) {
        return answer(find(id));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/{id}/history")
    @Operation(summary = "Every version: who changed what, when and why")
    List<Version> history(@PathVariable UUID id) {
        return around.history().of(Reports.KIND, find(id).id());
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/{id}/export")
    @Operation(summary = "The report as docx or pdf, or its annex as xlsx")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @RequestParam String format) {
        Report report = find(id);
        byte[] file = around.export().write(report, format).orProblem();
        return Downloads.file(ExportReport.name(report, format), file);
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}")
    @Operation(
            summary = "Change what a report is; its sections stay",
            description = "If somebody changed it since it was read, nothing is overwritten.")
    @ApiResponse(responseCode = "409", description = "Changed since; says by whom and when")
    Answer change(@PathVariable UUID id, @RequestBody ReportForm form, CurrentPerson current) {
        return done(
                form.content(around.limits())
                        .then(content -> edit.change(form.read(id), content, Person.of(current))));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/{id}/submission")
    @Operation(summary = "Hand a draft in for review")
    Answer handIn(@PathVariable UUID id, @RequestBody StepForm form, CurrentPerson current) {
        return done(
                around.assemble()
                        .settled(find(id), form.isSure())
                        .then(known -> judge.handIn(form.read(id), Person.of(current))));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/{id}/adoption")
    @Operation(summary = "Adopt a report; nobody adopts what they wrote a part of")
    Answer adopt(@PathVariable UUID id, @RequestBody StepForm form, CurrentPerson current) {
        return done(
                around.assemble()
                        .settled(find(id), form.isSure())
                        .then(known -> judge.adopt(form.read(id), Person.of(current))));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/{id}/return")
    @Operation(summary = "Make it a draft again, with a reason")
    Answer giveBack(@PathVariable UUID id, @RequestBody StepForm form, CurrentPerson current) {
        return done(judge.giveBack(form.read(id), Person.of(current)));
    }

    private Report find(UUID id) {
        return reports.find(id).orElseThrow(() -> new RefusedException(EditReport.unknown(id)));
    }

    private Answer done(Outcome<Report> outcome) {
        return answer(outcome.orProblem());
    }

    private Answer answer(Report report) {
        return Answer.of(around.assemble().workspace(report));
    }
}

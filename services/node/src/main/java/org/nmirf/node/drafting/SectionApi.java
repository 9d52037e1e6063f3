package org.nmirf.node.drafting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.assembly.AssembleReport;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.report.EditReport;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Reports;
import org.nmirf.node.report.Section.Written;
import org.nmirf.node.report.WriteSection;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sections of reports as JSON. Every answer is the whole report. */
@RestController
@RequestMapping("/api/reports/{id}/sections")
@AllowedTo(Role.OFFICER)
@Tag(name = "Reports")
class SectionApi {

    private final Reports reports;
    private final EditReport edit;
    private final WriteSection write;
    private final AssembleReport assemble;

    SectionApi(Reports reports, EditReport edit, WriteSection write, AssembleReport assemble) {
        this.reports = reports;
        this.edit = edit;
        this.write = write;
        this.assemble = assemble;
    }

    @Schema(name = "ReportSectionForm")
    record Form(
            @Schema(description = "Of the section; for a new one, of the report") int revision,
            @Nullable String title,
            @Schema(description = "Left out for a new one: put together from the register")
                    @Nullable String text,
            @Nullable List<UUID> recommendations) {

        String heading() {
            return Objects.requireNonNullElse(title, "");
        }

        List<UUID> answers() {
            return Objects.requireNonNullElse(recommendations, List.of());
        }
    }

    @Schema(name = "ReportSectionMove")
    record MoveForm(@Schema(description = "Of the report") int revision, boolean up) {}

    @Schema(name = "ReportSectionRenewal")
    record RenewForm(
            @Schema(description = "Of the section") int revision,
            @Schema(description = "Whether words that a person wrote may be replaced")
                    boolean sure) {}

    @Schema(name = "ReportSectionComparison")
    record CompareForm(
            @Schema(description = "Of the section") int revision,
            @Schema(description = "The mark of the section as it was read")
                    @Nullable String mark) {}

    @PostMapping
    @Operation(summary = "Add a section with a first text on what it answers")
    ReportApi.Answer add(@PathVariable UUID id, @RequestBody Form form, CurrentPerson current) {
        var read = new Seen(id, form.revision(), "");
        return done(
                assemble.add(find(id), read, form.heading(), form.answers(), Person.of(current)));
    }

    @PutMapping("/{section}")
    @Operation(
            summary = "Write a section",
            description = "Others may write other sections meanwhile; nothing is overwritten.")
    @ApiResponse(responseCode = "409", description = "Changed since; says by whom and when")
    ReportApi.Answer write(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestBody Form form,
            CurrentPerson current) {
        var written =
                new Written(
                        form.heading(),
                        Objects.requireNonNullElse(form.text(), ""),
                        form.answers());
        var read = new WriteSection.Read(id, section, form.revision());
        return done(write.write(read, written, Person.of(current)));
    }

    @PostMapping("/{section}/position")
    @Operation(summary = "Move a section up or down by one place")
    ReportApi.Answer move(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestBody MoveForm form,
            CurrentPerson current) {
        var read = new Seen(id, form.revision(), "");
        return done(edit.move(read, section, form.up(), Person.of(current)));
    }

    @PostMapping("/{section}/proposal")
    @Operation(
            summary = "Write the text anew from its sources as they are now",
            description = "Refused for a text that a person edited, unless sure is said.")
    ReportApi.Answer renew(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestBody RenewForm form,
            CurrentPerson current) {
        var read = new WriteSection.Read(id, section, form.revision());
        return done(assemble.renew(find(id), read, form.sure(), Person.of(current)));
    }

    @PostMapping("/{section}/comparison")
    @Operation(
            summary = "Note that the text was compared with its sources",
            description = "Refused when the sources are others than those that were read.")
    @ApiResponse(responseCode = "409", description = "The section or its sources changed since")
    ReportApi.Answer compare(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestBody CompareForm form,
            CurrentPerson current) {
        var read = new WriteSection.Read(id, section, form.revision());
        String mark = Objects.requireNonNullElse(form.mark(), "");
        return done(assemble.compare(find(id), read, mark, Person.of(current)));
    }

    @DeleteMapping("/{section}")
    @Operation(summary = "Take a section out; its words stay in the history")
    ReportApi.Answer remove(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestParam int revision,
            CurrentPerson current) {
        var read = new Seen(id, revision, "");
        return done(edit.remove(read, section, Person.of(current)));
    }

    private Report find(UUID id) {
        return reports.find(id).orElseThrow(() -> new RefusedException(EditReport.unknown(id)));
    }

    private ReportApi.Answer done(Outcome<Report> outcome) {
        return ReportApi.Answer.of(assemble.workspace(outcome.orProblem()));
    }
}

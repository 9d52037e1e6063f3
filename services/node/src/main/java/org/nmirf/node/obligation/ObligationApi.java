package org.nmirf.node.obligation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.obligation.ImportObligations.Fate;
import org.nmirf.node.outcome.RefusalTexts;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.revision.Seen;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The reporting calendar as JSON. */
@RestController
@RequestMapping("/api/obligations")
@Tag(name = "Obligations", description = "What is owed to human rights bodies, and until when")
class ObligationApi {

    private final Obligations obligations;
    private final KeepObligation keep;
    private final ImportObligations imports;
    private final Around around;

    ObligationApi(
            Obligations obligations,
            KeepObligation keep,
            ImportObligations imports,
            Around around) {
        this.obligations = obligations;
        this.keep = keep;
        this.imports = imports;
        this.around = around;
    }

    /** What answers are made with. */
    @org.springframework.stereotype.Component("obligationApiAround")
    record Around(
            Scopes scopes, Guidance guidance, History history, RefusalTexts texts, Clock clock) {}

    @Schema(name = "Obligation")
    record Answer(
            UUID id,
            int revision,
            Obligation.Content content,
            WorkingGroup group,
            @Schema(description = "How it stands today; worked out, never stored")
                    Standing standing) {}

    @Schema(name = "ObligationForm")
    record Form(
            Obligation.Content content,
            @Nullable WorkingGroup group,
            @Schema(description = "That was read; needed for a change") @Nullable Integer revision,
            @Nullable String reason) {}

    @Schema(name = "StepDone")
    record DoneForm(@Schema(description = "Day; null to open it again") @Nullable LocalDate done) {}

    @Schema(name = "ObligationRow")
    record RowAnswer(int row, Fate fate, @Nullable UUID id, List<Fault> problems) {}

    @Schema(name = "ObligationFault")
    record Fault(String field, String code, String message) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping
    @Operation(summary = "All that the caller may see, what is due first before what is due later")
    List<Answer> list(CurrentPerson current) {
        var person = Person.of(current);
        var scope = around.scopes().of(person);
        return obligations.all().stream()
                .filter(one -> one.isWithin(scope))
                .map(one -> answer(one, person))
                .toList();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/{id}")
    Answer get(@PathVariable UUID id, CurrentPerson current) {
        var person = Person.of(current);
        return answer(find(id, person), person);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/{id}/history")
    List<Version> history(@PathVariable UUID id, CurrentPerson current) {
        return around.history().of(Obligations.KIND, find(id, Person.of(current)).id());
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Answer create(@RequestBody Form form, CurrentPerson current) {
        var person = Person.of(current);
        var group = form.group() == null ? WorkingGroup.NONE : form.group();
        return answer(keep.create(form.content(), group, person).orProblem(), person);
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}")
    @Operation(summary = "Change it; what is left out of the group stays")
    Answer change(@PathVariable UUID id, @RequestBody Form form, CurrentPerson current) {
        var person = Person.of(current);
        var read = new Seen(id, revision(form), reason(form));
        var group = form.group();
        var changed = keep.replace(read, form.content(), group, person).orProblem();
        return answer(changed, person);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/{id}/steps")
    @Operation(summary = "Put in the usual steps that are not there yet")
    Answer putIn(@PathVariable UUID id, CurrentPerson current) {
        var person = Person.of(current);
        return answer(keep.putInSteps(id, person).orProblem(), person);
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT})
    @PutMapping("/{id}/steps/{step}")
    Answer finish(
            @PathVariable UUID id,
            @PathVariable UUID step,
            @RequestBody DoneForm form,
            CurrentPerson current) {
        var person = Person.of(current);
        find(id, person);
        return answer(keep.finish(id, step, form.done(), person).orProblem(), person);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping(path = "/imports", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take a list",
            description = "Known again by body, procedure and due date; what is there stays.")
    List<RowAnswer> take(
            @RequestBody List<ImportObligations.Row> rows, CurrentPerson current, Locale locale) {
        return run(rows, current, locale);
    }

    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 10)
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Take a spreadsheet: CSV or XLSX")
    List<RowAnswer> take(@RequestParam MultipartFile file, CurrentPerson current, Locale locale)
            throws IOException {
        return run(ImportObligations.rows(file.getBytes()).orProblem(), current, locale);
    }

    private List<RowAnswer> run(
            List<ImportObligations.Row> rows, CurrentPerson current, Locale locale) {
        return imports.run(rows, Person.of(current)).stream()
                .map(
                        result ->
                                new RowAnswer(
                                        result.row(),
                                        result.fate(),
                                        result.id(),
                                        result.faults().stream()
                                                .map(
                                                        fault ->
                                                                new Fault(
                                                                        fault.field(),
                                                                        fault.code(),
                                                                        around.texts()
                                                                                .say(
                                                                                        fault,
                                                                                        locale)))
                                                .toList()))
                .toList();
    }

    private Obligation find(UUID id, Person person) {
        var scope = around.scopes().of(person);
        return obligations
                .find(id)
                .filter(one -> one.isWithin(scope))
                .orElseThrow(() -> new RefusedException(KeepObligation.unknown(id)));
    }

    private Answer answer(Obligation one, Person person) {
        boolean isFocal =
                around.scopes().of(person) instanceof org.nmirf.node.recommendation.Scope.Own;
        var shown = isFocal ? one.withoutNotes() : one;
        var standing = around.guidance().standing(one, LocalDate.now(around.clock()));
        return new Answer(one.id(), one.revision(), shown.content(), shown.group(), standing);
    }

    private static int revision(Form form) {
        Integer revision = form.revision();
        return revision == null ? 0 : revision;
    }

    private static String reason(Form form) {
        String reason = form.reason();
        return reason == null ? "" : reason;
    }
}

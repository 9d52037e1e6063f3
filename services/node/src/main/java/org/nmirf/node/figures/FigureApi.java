package org.nmirf.node.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.figures.FigureAnswer.ObjectionAnswer;
import org.nmirf.node.figures.Tabulation.StateName;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.RefusalTexts;
import org.nmirf.node.release.ApprovalForm;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** Tables of figures as JSON. */
@RestController
@RequestMapping("/api/figures")
@Tag(name = "Figures", description = "Tables of figures, what of them is hidden, and their release")
class FigureApi {

    private static final int LARGEST_PAGE = 200;

    private final BringFigures bring;
    private final ApproveFigures approve;
    private final WithdrawFigures withdraw;
    private final ViewFigures views;
    private final Tabulations tables;
    private final RefusalTexts texts;

    FigureApi(
            BringFigures bring,
            ApproveFigures approve,
            WithdrawFigures withdraw,
            ViewFigures views,
            Tabulations tables,
            RefusalTexts texts) {
        this.bring = bring;
        this.approve = approve;
        this.withdraw = withdraw;
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    @Schema(name = "FiguresApproval")
    record SignOffForm(
            @Schema(description = "Hash of the table that was looked at") @Nullable String hash,
            ApprovalForm.@Nullable Answers assessment) {}

    @Schema(name = "FiguresColumns")
    record ColumnsForm(
            @Schema(description = "Names of the columns that are published, at least one")
                    @Nullable List<@Nullable String> columns) {}

    @Schema(name = "FiguresWithdrawal")
    record WithdrawalForm(
            @Schema(description = "Code of the vocabulary withdrawal-reasons")
                    @Nullable String reason) {}

    @Schema(name = "FiguresRelease")
    record ReleaseAnswer(UUID releaseId, UUID tableId, String subject, long version) {

        static ReleaseAnswer of(Release release) {
            return new ReleaseAnswer(
                    release.id(),
                    release.recordId().value(),
                    release.subject().key(),
                    release.version());
        }
    }

    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 10)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Bring a table in, or see what would be hidden of it",
            description =
                    "XLSX or CSV (UTF-8), at most 10 MB and 5,000 rows, with the columns unit,"
                            + " period, and count or contributor; every other column is a"
                            + " dimension, and `north > n1` in it makes a level.")
    @ApiResponse(responseCode = "201", description = "Kept as a draft")
    @ApiResponse(responseCode = "200", description = "A dry run: nothing was kept")
    @ApiResponse(responseCode = "400", description = "Rows are wrong; each is named")
    ResponseEntity<FigureAnswer> bringIn(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String title,
            @Parameter(description = "Only these columns are published; all when none is given")
                    @RequestParam(required = false)
                    @Nullable List<String> column,
            @RequestParam(defaultValue = "false") boolean dryRun,
            CurrentPerson current,
            Locale locale)
            throws IOException {
        var person = Person.of(current);
        List<String> columns = column == null ? List.of() : column;
        var table =
                dryRun
                        ? bring.look(file.getBytes(), columns, title, person)
                        : bring.bringIn(file.getBytes(), columns, title, person);
        return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED)
                .body(answer(views.of(table.orProblem()), locale));
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping(path = "/template.csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "An empty spreadsheet with an example of dimensions")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"figures.csv\"")
                .body(FigureColumns.template());
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping
    @Operation(summary = "Tables, those that moved last first")
    FigureAnswer.Rows list(
            @RequestParam(required = false) @Nullable StateName state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        int shown = Math.max(0, page);
        return new FigureAnswer.Rows(
                tables.count(state),
                shown,
                tables.list(state, shown, Math.clamp(size, 1, LARGEST_PAGE)).stream()
                        .map(FigureAnswer.Row::of)
                        .toList());
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN})
    @GetMapping("/{id}")
    @Operation(summary = "One table: every cell, what is hidden and why, and what would leave")
    FigureAnswer get(@PathVariable UUID id, Locale locale) {
        Outcome<Tabulation> found =
                bring.find(id)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(BringFigures.unknown(id)));
        return answer(views.kept(found.orProblem()), locale);
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}/columns")
    @Operation(
            summary = "Choose the columns that are published",
            description =
                    "Fewer columns make larger counts, so that fewer are hidden. The table becomes"
                            + " a draft again.")
    @ApiResponse(responseCode = "409", description = "It has been approved")
    FigureAnswer choose(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable ColumnsForm form,
            CurrentPerson current,
            Locale locale) {
        List<String> columns =
                form == null || form.columns() == null
                        ? List.of()
                        : form.columns().stream().filter(Objects::nonNull).toList();
        return answer(views.of(bring.choose(id, columns, Person.of(current)).orProblem()), locale);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/{id}/submission")
    @Operation(summary = "Hand a table in for approval, with what has to be hidden as of now")
    @ApiResponse(responseCode = "409", description = "Ledger or auditor object; each is named")
    FigureAnswer submit(@PathVariable UUID id, CurrentPerson current, Locale locale) {
        return answer(views.of(bring.submit(id, Person.of(current)).orProblem()), locale);
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/{id}/approval")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Approve the release of a table",
            description = "By someone who made none of it and answers the three questions.")
    @ApiResponse(responseCode = "202", description = "On its way; follow the release by its id")
    @ApiResponse(responseCode = "403", description = "The approver had a hand in it")
    @ApiResponse(responseCode = "409", description = "Not handed in, changed, or objected to")
    ReleaseAnswer approve(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable SignOffForm form,
            CurrentPerson current) {
        String hash = form == null || form.hash() == null ? "" : form.hash();
        var answers = form == null ? null : form.assessment();
        return ReleaseAnswer.of(
                approve.approve(id, hash, ApprovalForm.assessment(answers), Person.of(current))
                        .orProblem());
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER})
    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Take a table back from the network")
    ReleaseAnswer withdraw(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable WithdrawalForm form,
            CurrentPerson current) {
        String reason = form == null ? null : form.reason();
        return ReleaseAnswer.of(withdraw.withdraw(id, reason, Person.of(current)).orProblem());
    }

    private FigureAnswer answer(FigureView view, Locale locale) {
        return FigureAnswer.of(
                view,
                view.objections().stream()
                        .map(
                                one ->
                                        new ObjectionAnswer(
                                                one.field(), one.code(), texts.say(one, locale)))
                        .toList());
    }
}

package org.nmirf.node.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.intake.ImportReport.Fate;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.outcome.RefusalTexts;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Import of spreadsheets over the API. */
@RestController
@RequestMapping("/api/practices/imports")
@Tag(name = "Import", description = "Spreadsheets of practices become drafts")
class ImportApi {

    private final ImportPractices imports;
    private final RefusalTexts texts;

    ImportApi(ImportPractices imports, RefusalTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Schema(name = "ImportReport")
    record ReportAnswer(
            boolean dryRun,
            @Schema(description = "Whether anything was written") boolean applied,
            Map<Fate, Long> counts,
            List<String> unknownColumns,
            List<RowAnswer> rows) {}

    @Schema(name = "ImportRow")
    record RowAnswer(
            @Schema(description = "Row of the spreadsheet; the header is 1") int row,
            String reference,
            Fate fate,
            @Nullable UUID practiceId,
            List<Fault> problems) {}

    @Schema(name = "ImportFault")
    record Fault(String column, String code, String message) {}

    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 10)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Bring a spreadsheet in, or see what would happen",
            description =
                    "XLSX or CSV (UTF-8), at most 10 MB and 5,000 rows. Rows are recognised by"
                            + " their reference, so the same file can be sent again. Without"
                            + " skipRefused it is all or nothing.")
    @ApiResponse(responseCode = "200", description = "Done, or a dry run: the fate of every row")
    @ApiResponse(responseCode = "409", description = "Rows are refused, so nothing was written")
    ResponseEntity<ReportAnswer> run(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean skipRefused,
            CurrentPerson current,
            Locale locale)
            throws IOException {
        var mode = new ImportPractices.Mode(dryRun, skipRefused);
        var report = imports.run(file.getBytes(), mode, Person.of(current)).orProblem();
        var status = report.applied() || dryRun ? HttpStatus.OK : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).body(answer(report, dryRun, locale));
    }

    private ReportAnswer answer(ImportReport report, boolean dryRun, Locale locale) {
        var rows =
                report.rows().stream()
                        .map(
                                row ->
                                        new RowAnswer(
                                                row.row(),
                                                row.reference(),
                                                row.fate(),
                                                row.practice(),
                                                row.faults().stream()
                                                        .map(fault -> fault(fault, locale))
                                                        .toList()))
                        .toList();
        return new ReportAnswer(
                dryRun, report.applied(), report.counts(), report.unknownColumns(), rows);
    }

    private Fault fault(Detail detail, Locale locale) {
        return new Fault(detail.field(), detail.code(), texts.say(detail, locale));
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping(path = "/template.csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "An empty spreadsheet with all columns")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"practices.csv\"")
                .body(ImportTemplate.csv());
    }
}

package org.nmirf.node.importing;

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
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.importing.ImportRecommendations.Mode;
import org.nmirf.node.importing.ImportReport.Away;
import org.nmirf.node.incoming.IncomingFile;
import org.nmirf.node.incoming.IncomingFile.Format;
import org.nmirf.node.incoming.IncomingFiles;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.RefusalTexts;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Import of recommendations over the API. */
@RestController
@RequestMapping("/api/recommendations/imports")
@Tag(name = "Recommendations")
class ImportRecommendationsApi {

    private final IncomingFiles files;
    private final ImportRecommendations imports;
    private final NodeIdentity identity;
    private final RefusalTexts texts;
    private final MessageSource messages;

    ImportRecommendationsApi(
            IncomingFiles files,
            ImportRecommendations imports,
            NodeIdentity identity,
            RefusalTexts texts,
            MessageSource messages) {
        this.files = files;
        this.imports = imports;
        this.identity = identity;
        this.texts = texts;
        this.messages = messages;
    }

    @Schema(name = "RecommendationImport")
    record ReportAnswer(
            Format format,
            boolean dryRun,
            @Schema(description = "Whether anything was kept") boolean applied,
            Map<Fate, Long> counts,
            @Schema(description = "Entries about other countries, skipped") int otherCountries,
            @Schema(description = "Of older cycles, put away") int putAway,
            @Schema(description = "Those of them that were there before") List<UUID> putAwayIds,
            List<String> unknownColumns,
            List<RowAnswer> rows) {}

    @Schema(name = "RecommendationImportRow")
    record RowAnswer(
            int row,
            String name,
            Fate fate,
            @Nullable UUID recommendationId,
            List<String> changed,
            @Schema(description = "Corrected here, so the file's value was left out")
                    List<String> kept,
            List<Reason> problems,
            List<Reason> remarks) {}

    @Schema(name = "RecommendationImportReason")
    record Reason(String field, String code, String message) {}

    @AllowedTo(Role.OFFICER)
    @TakesFile(megabytes = 40)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Bring a file of recommendations in, or see what would happen",
            description =
                    "Excel or JSON export of the Universal Human Rights Index, Word thematic list"
                            + " of a review, or CSV/XLSX of this application. The same file can be sent"
                            + " again. Without skipRefused it is all or nothing. With archive older"
                            + " cycles are put away.")
    @ApiResponse(responseCode = "200", description = "Done, or a dry run: the fate of every row")
    @ApiResponse(responseCode = "409", description = "Rows are refused, so nothing was kept")
    ResponseEntity<ReportAnswer> run(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean skipRefused,
            @RequestParam(defaultValue = "false") boolean archive,
            CurrentPerson current,
            Locale locale)
            throws IOException {
        IncomingFile incoming = files.read(file.getBytes(), identity.country().code()).orProblem();
        var mode = new Mode(skipRefused, archive);
        var person = Person.of(current);
        ImportReport report =
                dryRun
                        ? imports.look(incoming, mode, person, rows -> {})
                        : imports.keep(incoming, mode, person, rows -> {});
        var status = report.isApplied() || dryRun ? HttpStatus.OK : HttpStatus.CONFLICT;
        return ResponseEntity.status(status).body(answer(report, dryRun, locale));
    }

    private ReportAnswer answer(ImportReport report, boolean dryRun, Locale locale) {
        return new ReportAnswer(
                report.format(),
                dryRun,
                report.isApplied(),
                report.counts(),
                report.otherCountries(),
                report.putAway(),
                report.away().stream().filter(one -> !one.isNew()).map(Away::id).toList(),
                report.unknownColumns(),
                report.rows().stream().map(row -> answer(row, locale)).toList());
    }

    private RowAnswer answer(RowReport row, Locale locale) {
        return new RowAnswer(
                row.row(),
                row.name(),
                row.fate(),
                row.recommendation(),
                row.changed(),
                row.kept(),
                row.faults().stream()
                        .map(
                                detail ->
                                        new Reason(
                                                detail.field(),
                                                detail.code(),
                                                texts.say(detail, locale)))
                        .toList(),
                row.remarks().stream()
                        .map(
                                remark ->
                                        new Reason(
                                                remark.field(),
                                                remark.code(),
                                                messages.getMessage(
                                                        "incoming.remark." + remark.code(),
                                                        remark.arguments().toArray(),
                                                        locale)))
                        .toList());
    }
}

package org.nmirf.hub.recheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.recheck.Checked.State;
import org.nmirf.hub.recheck.ForeignFileException.Reason;
import org.nmirf.web.language.Language;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checking an export of an earlier day, for programs; open to everyone. */
@RestController
@Tag(name = "Practices", description = "Published practices of national mechanisms")
@SecurityRequirements
class RecheckApi {

    private final CheckExport check;
    private final Problems problems;

    RecheckApi(CheckExport check, MessageSource messages) {
        this.check = check;
        this.problems = new Problems(messages);
    }

    /**
     * What became of the practices of a file.
     *
     * @param sum fits, edited or missing
     * @param made day as the file says it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answer(
            @Schema(example = "fits") String sum,
            @Schema(example = "2026-03-05") @Nullable String made,
            int same,
            int changed,
            int withdrawn,
            int unknown,
            List<Item> practices) {

        Answer {
            practices = List.copyOf(practices);
        }
    }

    /**
     * A practice of the file.
     *
     * @param held version in the file
     * @param state same, changed, withdrawn or unknown
     * @param version version that is shown
     * @param reason code, where a withdrawal's may be told
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            UUID id,
            long held,
            @Schema(example = "changed") String state,
            @Nullable Long version,
            @Nullable String reason) {}

    @PostMapping("/api/exports/check")
    @Operation(
            summary = "Check an export of an earlier day",
            description =
                    """
                    The body is the file as it was taken along: csv (the ZIP, or the table \
                    alone), xlsx or json, up to 20 MB. Nothing of it is kept. edited: the \
                    content does not fit its sum; the ids are checked all the same.""")
    @ApiResponse(responseCode = "200", description = "What became of each practice")
    @ApiResponse(responseCode = "400", description = "It is no export of this network")
    @ApiResponse(responseCode = "413", description = "It is too large")
    @ApiResponse(
            responseCode = "503",
            description = "The search engine does not answer, or too many files are being checked")
    ResponseEntity<Answer> check(
            HttpServletRequest request, @Parameter(hidden = true) Locale locale)
            throws IOException {
        SentFiles.Sent file = () -> request.getInputStream().readNBytes(ReadOldExport.LARGEST + 1);
        try {
            return ResponseEntity.ok()
                    .header("Cache-Control", "no-store")
                    .body(answer(check.check(file, Language.of(locale))));
        } catch (ForeignFileException foreign) {
            throw problem(foreign.reason(), locale);
        } catch (CheckBusyException busy) {
            throw busy(locale);
        }
    }

    private static Answer answer(Checked checked) {
        return new Answer(
                checked.sum().name().toLowerCase(Locale.ROOT),
                checked.made(),
                checked.count(State.SAME),
                checked.count(State.CHANGED),
                checked.count(State.WITHDRAWN),
                checked.count(State.UNKNOWN),
                checked.practices().stream()
                        .map(
                                one ->
                                        new Item(
                                                one.id(),
                                                one.held(),
                                                one.state().word(),
                                                one.version(),
                                                one.reason()))
                        .toList());
    }

    private ErrorResponseException busy(Locale locale) {
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        var busy =
                new ErrorResponseException(
                        status,
                        problems.problem(status, "export-check-busy", locale, Map.of()),
                        null);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, CheckBusyException.SOON);
        return busy;
    }

    private ErrorResponseException problem(Reason reason, Locale locale) {
        HttpStatus status =
                reason == Reason.TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        return new ErrorResponseException(
                status,
                problems.problem(status, "export-" + reason.word(), locale, Map.of()),
                null);
    }
}

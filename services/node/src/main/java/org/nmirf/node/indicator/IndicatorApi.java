package org.nmirf.node.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.indicator.EnterValues.Correction;
import org.nmirf.node.indicator.IndicatorValue.Entry;
import org.nmirf.node.limit.TakesFile;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Indicators as JSON. */
@RestController
@RequestMapping("/api/indicators")
@Tag(name = "Indicators", description = "What is measured to see progress, and its values")
class IndicatorApi {

    private final Indicators indicators;
    private final ReadIndicators read;
    private final KeepIndicator keep;
    private final EnterValues enter;
    private final Beside beside;

    IndicatorApi(
            Indicators indicators,
            ReadIndicators read,
            KeepIndicator keep,
            EnterValues enter,
            Beside beside) {
        this.indicators = indicators;
        this.read = read;
        this.keep = keep;
        this.enter = enter;
        this.beside = beside;
    }

    /** Where the rest of an answer is found. */
    @Component("besideIndicators")
    record Beside(History history, Asks asks) {}

    @Schema(name = "Indicator", description = "What is measured to see progress")
    record IndicatorAnswer(
            @JsonUnwrapped Indicator indicator,
            @Schema(description = "Proposal to show it, which waits for another person")
                    @Nullable UUID waiting) {}

    /**
     * Values as they are sent in.
     *
     * @param reason why, for the history
     */
    @Schema(name = "IndicatorValues")
    record ValuesForm(@Nullable List<Entry> values, @Nullable String reason) {}

    @Schema(name = "IndicatorArchiving")
    record ArchiveForm(int revision, boolean archived, @Nullable String reason) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping
    @Operation(
            summary = "Indicators, in the order in which they were added",
            description = "Focal points see those of their own institution.")
    List<IndicatorAnswer> list(
            @RequestParam(required = false) @Nullable UUID recommendation, CurrentPerson current) {
        Person person = Person.of(current);
        List<Indicator> found =
                recommendation == null
                        ? read.all(person)
                        : read.of(new RecommendationId(recommendation), person);
        Map<UUID, UUID> waiting = beside.asks().waiting(Indicators.KIND);
        return found.stream().map(one -> new IndicatorAnswer(one, waiting.get(one.id()))).toList();
    }

    private IndicatorAnswer answer(Indicator one) {
        return new IndicatorAnswer(one, beside.asks().waiting(Indicators.KIND).get(one.id()));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping
    @Operation(
            summary = "Keep a new indicator",
            description = "Showing it to the public waits for another person.")
    @ApiResponse(responseCode = "201", description = "The indicator, with its id and revision")
    ResponseEntity<IndicatorAnswer> create(@RequestBody IndicatorForm form, CurrentPerson current) {
        Indicator indicator = keep.create(form.content(), Person.of(current)).orProblem();
        return ResponseEntity.created(URI.create("/api/indicators/" + indicator.id()))
                .body(answer(indicator));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/{id}")
    @Operation(summary = "An indicator as it stands")
    IndicatorAnswer get(@PathVariable UUID id, CurrentPerson current) {
        return answer(find(id, current));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/{id}/history")
    @Operation(summary = "Every version of what it is: who changed what, when and why")
    List<Version> history(@PathVariable UUID id, CurrentPerson current) {
        return beside.history().of(Indicators.KIND, find(id, current).id());
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}")
    @Operation(
            summary = "Change what an indicator is",
            description =
                    "Showing it to the public waits for another person; hiding it counts at once.")
    @ApiResponse(responseCode = "409", description = "Changed since; says by whom and when")
    IndicatorAnswer change(
            @PathVariable UUID id, @RequestBody IndicatorForm form, CurrentPerson current) {
        return answer(keep.change(form.seen(id), form.content(), Person.of(current)).orProblem());
    }

    @AllowedTo(Role.OFFICER)
    @PutMapping("/{id}/archived")
    @Operation(summary = "Put an indicator away, or take it out again")
    IndicatorAnswer archive(
            @PathVariable UUID id, @RequestBody ArchiveForm form, CurrentPerson current) {
        String reason = Objects.requireNonNullElse(form.reason(), "");
        var wish = new Seen(id, form.revision(), reason);
        return answer(keep.archive(wish, form.archived(), Person.of(current)).orProblem());
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/{id}/values")
    @Operation(
            summary = "The values of an indicator, in the order of time",
            description = "The ETag is for If-Match when values are corrected.")
    ResponseEntity<List<IndicatorValue>> values(@PathVariable UUID id, CurrentPerson current) {
        UUID indicator = find(id, current).id();
        // Read before the values: what comes in between then counts as not seen.
        int seen = indicators.seen(indicator);
        return ResponseEntity.ok().eTag("\"" + seen + "\"").body(indicators.values(indicator));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/{id}/values/{value}/history")
    @Operation(summary = "Every version of one value")
    List<Version> valueHistory(
            @PathVariable UUID id, @PathVariable UUID value, CurrentPerson current) {
        boolean isItsOwn =
                indicators.allValues(find(id, current).id()).stream()
                        .anyMatch(one -> one.id().equals(value));
        if (!isItsOwn) {
            throw new RefusedException(KeepIndicator.unknown(value));
        }
        return beside.history().of(Indicators.VALUE, value);
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT})
    @PutMapping("/{id}/values")
    @Operation(
            summary = "Enter values, all or none",
            description =
                    "A value of null takes one out. Other values of a period that is there are"
                            + " refused, unless If-Match has the ETag of the values as they were"
                            + " read.")
    @ApiResponse(
            responseCode = "409",
            description = "Names the periods that have other values, or who entered some since")
    EnterValues.Entered enter(
            @PathVariable UUID id,
            @RequestBody ValuesForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            CurrentPerson current) {
        List<Entry> values = form.values();
        return enter.enter(
                        id,
                        values == null ? List.of() : values,
                        correction(match, Objects.requireNonNullElse(form.reason(), "")),
                        Person.of(current))
                .orProblem();
    }

    @AllowedTo({Role.OFFICER, Role.FOCAL_POINT})
    @TakesFile(megabytes = 10)
    @PostMapping(path = "/{id}/values", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Enter values from a spreadsheet, all or none",
            description =
                    "CSV or XLSX with the columns period, value, note, source. If-Match as above.")
    EnterValues.Entered bring(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            CurrentPerson current)
            throws IOException {
        return ValueSheet.file(file.getBytes())
                .then(values -> enter.enter(id, values, correction(match, ""), Person.of(current)))
                .orProblem();
    }

    /** What is no ETag of ours was never seen. */
    private static Correction correction(@Nullable String match, String reason) {
        if (match == null) {
            return new Correction(null, reason);
        }
        String digits = match.strip().replace("\"", "");
        return new Correction(digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : -1, reason);
    }

    private Indicator find(UUID id, CurrentPerson current) {
        return read.find(id, Person.of(current))
                .orElseThrow(() -> new RefusedException(KeepIndicator.unknown(id)));
    }
}

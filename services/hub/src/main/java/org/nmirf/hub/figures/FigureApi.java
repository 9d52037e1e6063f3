package org.nmirf.hub.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.problem.ParameterProblems;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published tables of figures for programs; open to everyone. */
@RestController
@RequestMapping(path = "/api/progress", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Figures", description = "Published figures of national mechanisms")
@SecurityRequirements
class FigureApi {

    private static final int LARGEST_PAGE = 200;

    private final LiveTables tables;
    private final Problems problems;
    private final ParameterProblems refusals;

    FigureApi(LiveTables tables, MessageSource messages, ParameterProblems refusals) {
        this.tables = tables;
        this.refusals = refusals;
        this.problems = new Problems(messages);
    }

    @GetMapping
    @Operation(
            summary = "List published tables, last published first",
            description = "A table that is published anew while you read comes first again.")
    @Parameter(name = "country", description = "ISO 3166-1 alpha-2 of a named country")
    @Parameter(name = "unit", description = "What is counted", example = "RECOMMENDATION")
    @Parameter(name = "period", description = "Year or half-year", example = "2025-H1")
    @Parameter(name = "cursor", description = "The value of next in the answer before")
    @Parameter(
            name = "page",
            description = "Counts from 0, without cursor; tables move on while others are added",
            example = "0")
    @Parameter(name = "size", description = "Tables in an answer, up to 200", example = "50")
    @ApiResponse(responseCode = "200", description = "The tables")
    @ApiResponse(responseCode = "400", description = "A parameter is not as it must be")
    ResponseEntity<FigureAnswer.Rows> list(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Locale locale) {
        var filter = known(new FigureFilter(country, unit, period), locale);
        int most = Math.clamp(size, 1, LARGEST_PAGE);
        int shown = cursor.isEmpty() ? Math.max(0, page) : 0;
        List<LiveTable> some =
                tables.list(filter, cursor(cursor, locale), (long) shown * most, most + 1);
        return Fresh.inLanguage()
                .body(FigureAnswer.Rows.of(tables.count(filter), shown, some, most));
    }

    private FigureFilter known(FigureFilter filter, Locale locale) {
        if (!filter.hasCountry()) {
            throw refusals.invalid("country", List.of("a code of ISO 3166-1 such as ma"), locale);
        }
        if (!filter.hasUnit()) {
            throw refusals.invalid("unit", FigureFilter.units(), locale);
        }
        if (!filter.hasPeriod()) {
            throw refusals.invalid("period", List.of("a year, or 2025-H1 and the like"), locale);
        }
        return filter;
    }

    private FigureCursor cursor(String text, Locale locale) {
        return text.isEmpty()
                ? FigureCursor.START
                : FigureCursor.decode(text)
                        .orElseThrow(
                                () ->
                                        refusals.invalid(
                                                "cursor", List.of("next of an answer"), locale));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a table: every cell, with null where it is not published")
    @ApiResponse(responseCode = "200", description = "The table")
    @ApiResponse(responseCode = "404", description = "There is no such table")
    @ApiResponse(responseCode = "410", description = "Its country took it back")
    ResponseEntity<FigureAnswer> get(
            @Parameter(description = "Id of the table") @PathVariable String id,
            @Parameter(hidden = true) Locale locale) {
        return switch (tables.find(id)) {
            case FigureLookup.Live(var table) -> Fresh.inLanguage().body(FigureAnswer.of(table));
            case FigureLookup.Withdrawn _ ->
                    throw problem(HttpStatus.GONE, "table-withdrawn", locale);
            case FigureLookup.Unknown _ ->
                    throw problem(HttpStatus.NOT_FOUND, "no-such-table", locale);
        };
    }

    private ErrorResponseException problem(HttpStatus status, String slug, Locale locale) {
        return new ErrorResponseException(
                status, problems.problem(status, slug, locale, Map.of()), null);
    }
}

package org.nmirf.hub.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.problem.ParameterProblems;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed, for programs that keep a copy; open to everyone. */
@RestController
@RequestMapping(path = "/api/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes", description = "What became searchable, was changed or was withdrawn")
@SecurityRequirements
class ChangeApi {

    private static final String USUAL_LIMIT = "100";
    private static final int LARGEST_LIMIT = 1000;

    private final ChangeFeed feed;
    private final ParameterProblems refusals;
    private final Problems problems;

    ChangeApi(ChangeFeed feed, ParameterProblems refusals, MessageSource messages) {
        this.refusals = refusals;
        this.feed = feed;
        this.problems = new Problems(messages);
    }

    @GetMapping
    @Operation(
            summary = "Follow the changes of all practices",
            description =
                    """
                    The newest change of each practice, oldest first. Without since it begins with \
                    the first; later calls give since the value of next. A practice under its \
                    country's name is told at once; one without a name on the first day of the \
                    next month, together with all others and in no order; every withdrawal at \
                    once. Withdrawals without a day are told again in each answer until the month \
                    is over.""")
    @Parameter(
            name = "since",
            description = "The value of next in the answer before, or a day",
            example = "2026-03-01")
    @Parameter(name = "limit", description = "At most so many, up to 1000", example = "100")
    @ApiResponse(responseCode = "200", description = "Some changes, possibly none")
    @ApiResponse(responseCode = "400", description = "A parameter is not as it must be")
    @ApiResponse(
            responseCode = "410",
            description =
                    "The database that gave this value of since was lost: begin without it, then"
                            + " ask for each practice you hold that was not named")
    ResponseEntity<ChangeAnswer> list(
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = USUAL_LIMIT) int limit,
            @Parameter(hidden = true) Locale locale) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw refusals.invalid("limit", List.of("1 to " + LARGEST_LIMIT), locale);
        }
        ChangeCursor start = start(since.strip(), locale);
        return Fresh.ok().body(ChangeAnswer.of(feed.read(start, limit)));
    }

    private ChangeCursor start(String since, Locale locale) {
        if (since.isEmpty()) {
            return feed.beginning();
        }
        Optional<LocalDate> day = day(since);
        if (day.isPresent()) {
            return feed.before(day.get());
        }
        ChangeCursor cursor =
                ChangeCursor.decode(since)
                        .orElseThrow(
                                () ->
                                        refusals.invalid(
                                                "since",
                                                List.of("a day, or next of an answer"),
                                                locale));
        if (!feed.isOurs(cursor)) {
            throw new ErrorResponseException(
                    HttpStatus.GONE,
                    problems.problem(HttpStatus.GONE, "changes-begin-anew", locale, Map.of()),
                    null);
        }
        return cursor;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}

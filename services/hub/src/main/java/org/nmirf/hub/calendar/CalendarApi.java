package org.nmirf.hub.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.gathering.Plan;
import org.nmirf.hub.problem.ParameterProblems;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar for programs; open to everyone. */
@RestController
@Tag(
        name = "Calendar",
        description =
                "Reporting obligations of members, sessions of the UPR and of treaty bodies,"
                        + " gatherings of the network")
@SecurityRequirements
class CalendarApi {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final NetworkCalendar calendar;
    private final CalendarFeed feed;
    private final Clock clock;
    private final ParameterProblems refusals;
    private final List<String> gatherings;

    CalendarApi(
            NetworkCalendar calendar,
            CalendarFeed feed,
            Clock clock,
            ParameterProblems refusals,
            Vocabularies vocabularies) {
        this.calendar = calendar;
        this.feed = feed;
        this.clock = clock;
        this.refusals = refusals;
        this.gatherings =
                vocabularies.vocabulary(Plan.KINDS).concepts().stream().map(Concept::code).toList();
    }

    @GetMapping(path = "/api/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read twelve months of the calendar, in the order of days")
    @Parameter(name = "country", description = "ISO 3166-1 alpha-2; repeatable", example = "ma")
    @Parameter(name = "body", description = "Code of bodies; repeatable", example = "CRC")
    @Parameter(
            name = "kind",
            description = "obligation, session, treaty-session or gathering; repeatable",
            example = "obligation")
    @Parameter(
            name = "gathering",
            description = "Code of gathering-kinds; repeatable. Only such gatherings remain",
            example = "seminar")
    @Parameter(
            name = "from",
            description = "First month; this one if left out",
            example = "2026-05")
    @ApiResponse(responseCode = "200", description = "The items of these months")
    @ApiResponse(responseCode = "400", description = "A parameter is not as it must be")
    ResponseEntity<CalendarAnswer> read(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) Locale locale) {
        var query = query(parameters, locale);
        return Fresh.inLanguage().body(CalendarAnswer.of(calendar.read().items(), query));
    }

    @GetMapping(path = "/calendar.ics", produces = "text/calendar;charset=UTF-8")
    @Operation(
            summary = "Follow the calendar in a calendar program",
            description =
                    """
                    iCalendar (RFC 5545) with the same filters, all of it and in the language of \
                    Accept-Language, or of lang. An item keeps its UID when it moves; what was \
                    taken back comes once more as cancelled, without its content. A gathering that \
                    does not take place stays, as cancelled. One gathering alone is at \
                    /gatherings/{id}.ics.""")
    @Parameter(name = "country", description = "ISO 3166-1 alpha-2; repeatable", example = "ma")
    @Parameter(name = "body", description = "Code of bodies; repeatable", example = "CRC")
    @Parameter(
            name = "kind",
            description = "obligation, session, treaty-session or gathering; repeatable",
            example = "obligation")
    @Parameter(
            name = "gathering",
            description = "Code of gathering-kinds; repeatable. Only such gatherings remain",
            example = "seminar")
    @ApiResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            examples = @ExampleObject("BEGIN:VCALENDAR…END:VCALENDAR")))
    @ApiResponse(responseCode = "400", description = "A parameter is not as it must be")
    ResponseEntity<byte[]> follow(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) Locale locale) {
        var query = query(parameters, locale);
        var contents = calendar.read();
        return Fresh.inLanguage()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar.ics\"")
                .body(
                        feed.write(
                                contents.items().stream().filter(query::fits).toList(),
                                contents.gone().stream().filter(query::fits).toList(),
                                query,
                                Language.of(locale)));
    }

    private CalendarQuery query(MultiValueMap<String, String> parameters, Locale locale) {
        YearMonth now = YearMonth.now(clock);
        var month =
                CalendarQuery.month(CalendarQuery.from(parameters).orElse(now.toString()))
                        .orElseThrow(
                                () ->
                                        refusals.invalid(
                                                CalendarQuery.FROM,
                                                List.of("a month such as 2026-05"),
                                                locale));
        var query = CalendarQuery.read(parameters, month);
        if (!query.countries().stream().allMatch(CountryCode::isKnown)) {
            throw refusals.invalid(
                    CalendarQuery.COUNTRY, List.of("a code of ISO 3166-1 such as ma"), locale);
        }
        if (query.kinds().stream().anyMatch(kind -> CalendarKind.find(kind).isEmpty())) {
            throw refusals.invalid(CalendarQuery.KIND, CalendarKind.words(), locale);
        }
        if (!gatherings.containsAll(query.gatherings())) {
            throw refusals.invalid(CalendarQuery.GATHERING, gatherings, locale);
        }
        return query;
    }
}

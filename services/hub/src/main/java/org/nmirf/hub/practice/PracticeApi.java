package org.nmirf.hub.practice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.nmirf.hub.adoption.AdaptationCounts;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.QueryReader;
import org.nmirf.hub.search.QueryReader.Reading;
import org.nmirf.web.language.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Practices for programs; open to everyone. */
@RestController
@RequestMapping(path = "/api/practices", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Practices", description = "Published practices of national mechanisms")
@SecurityRequirements
class PracticeApi {

    private final PracticeSearch search;
    private final QueryReader reader;
    private final Names names;
    private final AdaptationCounts adaptations;
    private final PracticeProblems problems;

    PracticeApi(
            PracticeSearch search,
            QueryReader reader,
            Names names,
            AdaptationCounts adaptations,
            PracticeProblems problems) {
        this.search = search;
        this.reader = reader;
        this.names = names;
        this.adaptations = adaptations;
        this.problems = problems;
    }

    @GetMapping
    @Operation(
            summary = "Search practices",
            description =
                    """
                    Twenty a page unless size says otherwise. Values of one parameter, given several times, are alternatives; \
                    parameters add up; the name of a parameter that chooses a property, with not- \
                    before it, leaves its values out (not-theme=water). A facet's counts \
                    disregard its own choice. Labels are in the language of lang, else of \
                    Accept-Language.""")
    @Parameter(
            name = "q",
            description =
                    "Words in any language; \"a phrase\" in quotation marks, begin* for any"
                            + " ending, AND, OR, NOT or a minus, and parentheses",
            example = "focal points")
    @Parameter(
            name = "lang",
            description = "Only practices with a text in this language, and that text is shown",
            example = "fr")
    @Parameter(name = "theme", description = "Code of the vocabulary themes", example = "health")
    @Parameter(
            name = "capacity",
            description = "Code of the vocabulary areas",
            example = "coordination")
    @Parameter(name = "body", description = "Code of the vocabulary bodies", example = "CEDAW")
    @Parameter(name = "group", description = "Code of the vocabulary groups", example = "children")
    @Parameter(
            name = "sdg",
            description = "Goal or target; a goal includes its targets",
            example = "16.7")
    @Parameter(
            name = "country",
            description = "ISO 3166-1 alpha-2; finds only practices that name their country",
            example = "ma")
    @Parameter(
            name = "country-language",
            description = "Official language of the country; finds only practices that name theirs",
            example = "pt")
    @Parameter(
            name = "region",
            description = "Code of the vocabulary regional-groups",
            example = "ag")
    @Parameter(
            name = "year",
            description = "Year in which the practice was under way",
            example = "2019")
    @Parameter(
            name = "original",
            description =
                    "Language it was written in; finds only practices that name their country",
            example = "pt")
    @Parameter(name = "from", description = "Under way in this year or later", example = "2015")
    @Parameter(name = "to", description = "Under way in this year or before", example = "2020")
    @Parameter(
            name = "published-from",
            description = "Published in this month or later; also a year",
            example = "2026-03")
    @Parameter(
            name = "published-to",
            description = "Published in this month or before; also a year",
            example = "2026")
    @Parameter(name = "sort", description = "relevance, newest or title", example = "newest")
    @Parameter(name = "size", description = "Practices on a page, up to 50", example = "10")
    @Parameter(
            name = "facets",
            description =
                    "Facets whose values are counted, by the names of their parameters; all of"
                            + " them unless given, and none with the word none. Fewer are"
                            + " answered sooner",
            example = "theme")
    @Parameter(
            name = "values",
            description =
                    "Values of a facet at most, 20 unless given, up to 300: those that most"
                            + " practices have, and what is chosen of it",
            example = "5")
    @Parameter(name = "cursor", description = "The value of next in the answer before")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(
            responseCode = "400",
            description = "A parameter is not as it must be; the problem names it and its values")
    @ApiResponse(responseCode = "503", description = "The search engine does not answer")
    ResponseEntity<PracticeList> list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) Locale locale) {
        Language language =
                Language.find(parameters.getFirst("lang")).orElseGet(() -> Language.of(locale));
        Reading reading = reader.readApi(parameters, language);
        if (!reading.rejected().isEmpty()) {
            throw problems.invalid(reading.rejected().getFirst(), locale);
        }
        return Fresh.inLanguage()
                .body(
                        PracticeList.from(
                                search.search(reading.query(), reading.portion()),
                                language,
                                names,
                                adaptations::of));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a practice in all its languages")
    @ApiResponse(responseCode = "200", description = "The practice")
    @ApiResponse(responseCode = "404", description = "There is no such practice")
    @ApiResponse(responseCode = "410", description = "Its country took it back")
    ResponseEntity<PracticeDetail> get(
            @Parameter(description = "Id of the practice") @PathVariable String id,
            @Parameter(hidden = true) Locale locale) {
        return switch (search.find(id)) {
            case Lookup.Live live ->
                    Fresh.inLanguage().body(PracticeDetail.from(live, adaptations.of(live.id())));
            case Lookup.Withdrawn withdrawn ->
                    throw problems.gone(Withdrawal.tellable(withdrawn.reason()), locale);
            case Lookup.Unknown unknown -> throw problems.unknown(locale);
        };
    }
}

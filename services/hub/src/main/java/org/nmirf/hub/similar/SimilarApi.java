package org.nmirf.hub.similar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SimilarPractices;
import org.nmirf.web.language.Language;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Practices like another for programs; open to everyone. */
@RestController
@Tag(name = "Practices", description = "Published practices of national mechanisms")
@SecurityRequirements
class SimilarApi {

    private final PracticeSearch search;
    private final SimilarPractices similar;
    private final Problems problems;

    SimilarApi(PracticeSearch search, SimilarPractices similar, MessageSource messages) {
        this.search = search;
        this.similar = similar;
        this.problems = new Problems(messages);
    }

    @GetMapping(path = "/api/practices/{id}/similar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read practices like another",
            description =
                    """
                    At most six, the most like it first, by what they say and state they are \
                    about; in any language. Who wrote them, where and when counts for nothing.""")
    @ApiResponse(responseCode = "200", description = "Those like it, possibly none")
    @ApiResponse(responseCode = "404", description = "There is no such practice")
    @ApiResponse(responseCode = "410", description = "Its country took it back")
    @ApiResponse(responseCode = "503", description = "The search engine does not answer")
    ResponseEntity<SimilarList> similar(
            @Parameter(description = "Id of the practice") @PathVariable String id,
            @Parameter(hidden = true) Locale locale) {
        return switch (search.find(id)) {
            case Lookup.Live live ->
                    Fresh.inLanguage()
                            .body(SimilarList.from(similar.of(live, Language.of(locale))));
            case Lookup.Withdrawn _ -> throw problem(HttpStatus.GONE, "practice-withdrawn", locale);
            case Lookup.Unknown _ ->
                    throw problem(HttpStatus.NOT_FOUND, "no-such-practice", locale);
        };
    }

    private ErrorResponseException problem(HttpStatus status, String slug, Locale locale) {
        return new ErrorResponseException(
                status, problems.problem(status, slug, locale, Map.of()), null);
    }
}

package org.nmirf.hub.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.change.ChangeCursor;
import org.nmirf.hub.change.ChangeFeed;
import org.nmirf.hub.problem.ParameterProblems;
import org.nmirf.hub.search.QueryReader;
import org.nmirf.web.language.Language;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves the feed of practices, whole or narrowed down as on the search page. */
@RestController
@Tag(name = "Feeds", description = "Practices for feed readers")
@SecurityRequirements
class FeedController {

    private static final String BEFORE = "before";

    private final ReadFeed feed;
    private final PracticeFeed writer;
    private final QueryReader queries;
    private final ChangeFeed changes;
    private final ParameterProblems refusals;
    private final Problems problems;

    FeedController(
            ReadFeed feed,
            PracticeFeed writer,
            QueryReader queries,
            ChangeFeed changes,
            ParameterProblems refusals,
            MessageSource messages) {
        this.refusals = refusals;
        this.feed = feed;
        this.writer = writer;
        this.queries = queries;
        this.changes = changes;
        this.problems = new Problems(messages);
    }

    @GetMapping(path = "/feeds/practices.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    @Operation(
            summary = "Follow practices in a feed reader",
            description =
                    """
                    Atom, last told first, with withdrawals as deleted entries. It takes the \
                    parameters of the search page; words and labels are in the language of \
                    Accept-Language, or of lang. The link next leads to older ones.""")
    @Parameter(name = "q", description = "Words in any language", example = "focal points")
    @Parameter(name = "theme", description = "Code of the vocabulary themes", example = "health")
    @Parameter(name = "text", description = "Only practices in this language", example = "fr")
    @ApiResponse(
            responseCode = "200",
            description = "A page of the feed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_ATOM_XML_VALUE,
                            examples = @ExampleObject("<feed xmlns=\"…\">…</feed>")))
    @ApiResponse(responseCode = "400", description = "A parameter is not as it must be")
    @ApiResponse(responseCode = "410", description = "The page begins in a lost database")
    ResponseEntity<byte[]> feed(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) Locale locale,
            HttpServletRequest request) {
        Language language = Language.of(locale);
        var reading = queries.readPage(parameters, language);
        if (!reading.rejected().isEmpty()) {
            var rejected = reading.rejected().getFirst();
            throw refusals.invalid(rejected.parameter(), rejected.allowed(), locale);
        }
        var page = feed.page(reading.query(), before(parameters.getFirst(BEFORE), locale));
        var asked =
                new PracticeFeed.Asked(
                        reading.query(),
                        language,
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString(),
                        ServletUriComponentsBuilder.fromRequest(request).toUriString(),
                        ServletUriComponentsBuilder.fromRequest(request)
                                .replaceQueryParam(BEFORE)
                                .toUriString());
        return Fresh.inLanguage()
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_ATOM_XML)
                .body(writer.write(page, asked));
    }

    private Optional<ChangeCursor> before(@Nullable String text, Locale locale) {
        if (text == null) {
            return Optional.empty();
        }
        ChangeCursor cursor =
                ChangeCursor.decode(text)
                        .orElseThrow(
                                () ->
                                        refusals.invalid(
                                                BEFORE,
                                                List.of("the link next of a page"),
                                                locale));
        if (!changes.isOurs(cursor)) {
            throw new ErrorResponseException(
                    HttpStatus.GONE,
                    problems.problem(HttpStatus.GONE, "feed-begins-anew", locale, Map.of()),
                    null);
        }
        return Optional.of(cursor);
    }
}

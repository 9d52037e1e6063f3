package org.nmirf.hub.recommendation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.recommendation.Asked.Given;
import org.nmirf.hub.recommendation.Asked.Refused;
import org.nmirf.web.language.Language;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who answered a recommendation, for programs; open to everyone. */
@RestController
@RequestMapping(path = "/api/recommendations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Recommendations", description = "Practices that answered a recommendation")
@SecurityRequirements
class RecommendationApi {

    private final FindAnswers answers;
    private final Problems problems;

    RecommendationApi(FindAnswers answers, MessageSource messages) {
        this.answers = answers;
        this.problems = new Problems(messages);
    }

    /**
     * A recommendation as somebody sends it.
     *
     * @param text its words, its symbol, or both
     */
    record Sent(
            @Schema(
                            description = "Words, symbol or both; at most 5,000 characters",
                            example = "Train judges on violence against women.")
                    @Nullable String text) {}

    @GetMapping
    @Operation(
            summary = "Find who answered a recommendation",
            description =
                    """
                    By the symbol of its document, with or without the paragraph, as people type \
                    them, or by its words in any language. Practices without a name say of no \
                    recommendation that they answer it; they are found by their words and \
                    concepts. Send longer texts by POST.""")
    @ApiResponse(responseCode = "200", description = "Those who answered it, or one like it")
    @ApiResponse(
            responseCode = "400",
            description = "Too short, too long, or no symbol that can be read; the problem says so")
    @ApiResponse(responseCode = "503", description = "The search engine does not answer")
    ResponseEntity<AnswerList> read(
            @Parameter(
                            description = "Words of a recommendation, its symbol, or both",
                            example = "CEDAW/C/PRT/CO/10, para. 23")
                    @RequestParam(defaultValue = "")
                    String text,
            @Parameter(hidden = true) Locale locale) {
        return answer(text, locale);
    }

    @PostMapping
    @Operation(
            summary = "Find who answered a recommendation of many words",
            description = "The same as by GET, for texts that are too long for an address.")
    @ApiResponse(responseCode = "200", description = "Those who answered it, or one like it")
    @ApiResponse(responseCode = "400", description = "Too short, too long, or no symbol")
    ResponseEntity<AnswerList> ask(
            @RequestBody Sent sent, @Parameter(hidden = true) Locale locale) {
        return answer(sent.text() == null ? "" : sent.text(), locale);
    }

    private ResponseEntity<AnswerList> answer(String text, Locale locale) {
        return switch (Asked.read(text)) {
            case Given given ->
                    Fresh.inLanguage()
                            .body(AnswerList.from(answers.find(given, Language.of(locale))));
            case Refused(var reason) ->
                    throw new ErrorResponseException(
                            HttpStatus.BAD_REQUEST,
                            problems.problem(
                                    HttpStatus.BAD_REQUEST,
                                    "recommendation-" + reason.word(),
                                    locale,
                                    Map.of(
                                            "parameter",
                                            "text",
                                            "allowed",
                                            List.of("up to " + Asked.LONGEST + " characters")),
                                    Asked.LONGEST),
                            null);
        };
    }
}

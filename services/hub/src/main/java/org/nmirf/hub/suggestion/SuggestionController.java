package org.nmirf.hub.suggestion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Reader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggestions under the search field, and for programs. */
@Controller
@Tag(name = "Practices", description = "Published practices of national mechanisms")
@SecurityRequirements
class SuggestionController {

    private static final int LONGEST = 100;
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/search/suggestions")
    String options(
            @RequestParam(name = "q", defaultValue = "") String typed, Reader reader, Model model) {
        model.addAttribute("suggestions", suggestions.of(shortened(typed), reader.language()));
        return "search/suggestions";
    }

    /** The same for programs. */
    record Answer(List<Suggestion> items) {}

    @GetMapping(path = "/api/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Suggest words to search for",
            description =
                    "Names of concepts and titles of published practices of which a word begins as"
                            + " q does; at most eight.")
    ResponseEntity<Answer> list(
            @Parameter(description = "What was typed so far", example = "civil")
                    @RequestParam(name = "q", defaultValue = "")
                    String typed,
            @Parameter(hidden = true) Locale locale) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(new Answer(suggestions.of(shortened(typed), Language.of(locale))));
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }
}

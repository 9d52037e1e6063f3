package org.nmirf.hub.search;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nmirf.web.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.ModelAndView;

/** Says kindly that the search engine is away. */
@RestControllerAdvice
public class SearchFaults {

    private static final Logger LOG = LoggerFactory.getLogger(SearchFaults.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final Problems problems;

    SearchFaults(MessageSource messages) {
        this.problems = new Problems(messages);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(SearchUnavailableException fault, Locale locale) {
        log(fault);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(TRY_AGAIN.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        problems.problem(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "search-unavailable",
                                locale,
                                Map.of()));
    }

    /** The page to show instead of one that needs the engine; the layout needs a handler's page. */
    public static ModelAndView page(SearchUnavailableException fault) {
        log(fault);
        return new ModelAndView("search/unavailable", HttpStatus.SERVICE_UNAVAILABLE);
    }

    /**
     * What the engine answers, for a page that has more to show than that.
     *
     * @return empty while the engine is away, which is logged
     */
    public static <T> Optional<T> orEmpty(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (SearchUnavailableException fault) {
            log(fault);
            return Optional.empty();
        }
    }

    private static void log(SearchUnavailableException fault) {
        LOG.warn("{} cause={}", fault.getMessage(), String.valueOf(fault.getCause()));
    }
}

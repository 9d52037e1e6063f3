package org.nmirf.node.limit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.nmirf.web.page.ErrorPages;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What is said to whoever asks too often or brings too much. */
@Component
class LimitAnswers {

    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    LimitAnswers(MessageSource messages, LocaleResolver localeResolver, JsonMapper json) {
        this.problems = new Problems(messages);
        this.locales = localeResolver;
        this.json = json;
    }

    /** That a program asked too often. */
    void tooMany(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        write(
                problems.problem(HttpStatus.TOO_MANY_REQUESTS, locales.resolveLocale(request)),
                response);
    }

    /** That a request brings more than its address takes; to people on a page. */
    void tooLarge(HttpServletRequest request, HttpServletResponse response, Burdens.Most most)
            throws IOException, ServletException {
        if (!request.getRequestURI().startsWith("/api/")) {
            request.setAttribute(ErrorPages.MEGABYTES, most.said());
            request.setAttribute(
                    RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
            request.getRequestDispatcher("/error").forward(new EmptyRequest(request), response);
            return;
        }
        write(
                problems.problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "too-large",
                        locales.resolveLocale(request),
                        Map.of("megabytes", most.said())),
                response);
    }

    /** That a request with files did not say how long it is. */
    void lengthNeeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                problems.problem(HttpStatus.LENGTH_REQUIRED, locales.resolveLocale(request)),
                response);
    }

    private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

package org.nmirf.hub.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.nmirf.hub.limit.Client.Policy;
import org.nmirf.hub.limit.Rates.Count;
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

/** Says how much is left, and what to do when nothing is. */
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

    /** The headers of draft-ietf-httpapi-ratelimit-headers. */
    void tell(HttpServletResponse response, Policy policy, Count count) {
        String name = '"' + policy.word() + '"';
        response.setHeader(
                "RateLimit-Policy", name + ";q=" + count.quota() + ";w=" + Rates.WINDOW_SECONDS);
        response.setHeader(
                "RateLimit", name + ";r=" + count.left() + ";t=" + count.secondsUntilFull());
    }

    /** A page for browsers, a problem detail for programs. */
    void refuse(HttpServletRequest request, HttpServletResponse response, Count count)
            throws IOException {
        long seconds = Math.max(1, count.secondsToWait());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isForPeople(request)) {
            request.setAttribute(ErrorPages.SECONDS, seconds);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            write(request, response, seconds, count);
        }
    }

    private static boolean isForPeople(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, long seconds, Count count)
            throws IOException {
        ProblemDetail problem =
                problems.problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "asked-too-often",
                        locales.resolveLocale(request),
                        Map.of("seconds", seconds, "quota", count.quota()),
                        seconds,
                        count.quota());
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

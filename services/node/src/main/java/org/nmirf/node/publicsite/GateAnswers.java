package org.nmirf.node.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusalTexts;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** What the gate says when it stays closed. */
@Component
class GateAnswers {

    private final Problems problems;
    private final RefusalTexts texts;
    private final LocaleResolver locales;
    private final JsonMapper json;

    GateAnswers(
            MessageSource messages,
            RefusalTexts texts,
            LocaleResolver localeResolver,
            JsonMapper json) {
        this.problems = new Problems(messages);
        this.texts = texts;
        this.locales = localeResolver;
        this.json = json;
    }

    /** Exactly what an address answers that nothing has. */
    void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isForProgram(request)) {
            problem(HttpStatus.NOT_FOUND, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** That somebody asked too often, in words. */
    void tooMany(HttpServletRequest request, HttpServletResponse response, long secondsToWait)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondsToWait));
        if (isForProgram(request)) {
            problem(HttpStatus.TOO_MANY_REQUESTS, request, response);
            return;
        }
        var refusal = Refusal.of(Refusal.Kind.TOO_MANY, "publicsite.too-many", secondsToWait);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream()
                .write(
                        texts.say(refusal, locales.resolveLocale(request))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private void problem(
            HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(
                        json.writeValueAsBytes(
                                problems.problem(status, locales.resolveLocale(request))));
    }

    private static boolean isForProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}

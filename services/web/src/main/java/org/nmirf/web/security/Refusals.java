package org.nmirf.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Says no: problem details on the API, error pages elsewhere, and a trace of every refusal. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String SECONDS_TO_WAIT = "10";
    private static final Pattern WORD = Pattern.compile("[a-z]{1,20}");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Refusals(
            Problems problems,
            LocaleResolver locales,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
        this.events = events;
    }

    /** Asks a program for a token. */
    void askForToken(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (UnknownPath.isMarked(request)) {
            write(request, response, HttpStatus.NOT_FOUND, "not-found");
            return;
        }
        // RFC 6750: an error only where a token was sent.
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                exception instanceof OAuth2AuthenticationException
                        ? "Bearer error=\"invalid_token\""
                        : "Bearer");
        write(request, response, HttpStatus.UNAUTHORIZED, "sign-in-needed");
    }

    /** Answers a program whose token could not be accepted, or not even be checked. */
    void tokenFailed(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        if (exception instanceof AuthenticationServiceException) {
            LOG.warn("identity provider does not answer");
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable");
        } else {
            askForToken(request, response, exception);
        }
    }

    /** Refuses a program that is known. */
    void refuseProgram(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        if (UnknownPath.isMarked(request)) {
            write(request, response, HttpStatus.NOT_FOUND, "not-found");
            return;
        }
        boolean isForeign = exception instanceof ForeignCountryException;
        keep(request, exception);
        write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                isForeign ? "foreign-country" : "not-allowed");
    }

    /** Refuses a person on a page. */
    void refusePerson(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException exception)
            throws IOException {
        if (UnknownPath.isMarked(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        keep(request, exception);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Shows an error page when a sign-in cannot even begin. */
    void signInUnavailable(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        LOG.warn("identity provider does not answer");
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Shows an error page after a sign-in that the identity provider did not complete. */
    void signInFailed(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        LOG.warn(
                "sign-in failed reason={}",
                exception instanceof OAuth2AuthenticationException failure
                        ? failure.getError().getErrorCode()
                        : exception.getClass().getSimpleName());
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }

    private void keep(HttpServletRequest request, AccessDeniedException exception) {
        AccessRefused.Reason reason =
                switch (exception) {
                    case ForeignCountryException foreign -> AccessRefused.Reason.COUNTRY;
                    case CsrfException forged -> AccessRefused.Reason.FORGED_FORM;
                    default -> AccessRefused.Reason.ROLE;
                };
        @Nullable CurrentPerson person = CurrentPerson.find().orElse(null);
        LOG.warn(
                "access refused reason={} method={} path={}",
                reason,
                request.getMethod(),
                forLog(request.getRequestURI()));
        events.publishEvent(
                new AccessRefused(
                        request.getMethod(),
                        request.getRequestURI(),
                        reason,
                        person == null ? null : person.subject(),
                        person == null ? Set.of() : person.roles()));
    }

    /**
     * The path as far as a log may hold it: where it begins, and ids. In the place of an id
     * somebody may have typed a name or a case number.
     */
    static String forLog(String path) {
        String[] parts = path.split("/", -1);
        int beginning = path.startsWith("/api/") ? 3 : 2;
        for (int place = 1; place < parts.length; place++) {
            Pattern harmless = place < beginning ? WORD : ID;
            if (!harmless.matcher(parts[place]).matches()) {
                parts[place] = "*";
            }
        }
        return String.join("/", parts);
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String slug)
            throws IOException {
        ProblemDetail problem =
                problems.problem(status, slug, locales.resolveLocale(request), Map.of());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

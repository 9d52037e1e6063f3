package org.nmirf.web.problem;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem details whose title and detail come from the message bundles. */
public final class Problems {

    private static final String TYPE = "urn:nmirf:problem:";

    private final MessageSource messages;

    /**
     * Takes the bundles; for a slug they hold {@code problem.<slug>.title} and {@code
     * problem.<slug>.detail}.
     */
    public Problems(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A problem of a kind.
     *
     * @param slug the kind, for example "not-found"; becomes {@code urn:nmirf:problem:not-found}
     * @param properties further members of the answer; never confidential text
     * @param arguments for the placeholders of the detail
     * @throws org.springframework.context.NoSuchMessageException when the bundles lack the slug
     */
    public ProblemDetail problem(
            HttpStatusCode status,
            String slug,
            Locale locale,
            Map<String, Object> properties,
            Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + slug));
        problem.setTitle(messages.getMessage("problem." + slug + ".title", null, locale));
        problem.setDetail(messages.getMessage("problem." + slug + ".detail", arguments, locale));
        properties.forEach(problem::setProperty);
        return problem;
    }

    /** The general problem of a status, when nothing more is known or may be told. */
    public ProblemDetail problem(HttpStatusCode status, Locale locale) {
        return problem(status, slug(status), locale, Map.of());
    }

    private static String slug(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> "sign-in-needed";
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 413 -> "too-large";
            case 415 -> "unsupported-content";
            case 429 -> "too-many-requests";
            default -> status.is5xxServerError() ? "fault" : "bad-request";
        };
    }
}

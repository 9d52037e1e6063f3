package org.nmirf.node.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.RefusalTexts;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers refused calls as problem details and notes them in the audit trail. */
@Component
class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RefusalTexts texts;
    private final JsonMapper json;
    private final Audit audit;
    private final BearerTokenAuthenticationEntryPoint challenge =
            new BearerTokenAuthenticationEntryPoint();

    ProblemWriter(RefusalTexts texts, JsonMapper json, Audit audit) {
        this.texts = texts;
        this.json = json;
        this.audit = audit;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        challenge.commence(request, response, refused);
        write(request, response, Refusal.of(Refusal.Kind.UNAUTHENTICATED, "access.unknown"));
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var principal = request.getUserPrincipal();
        String person =
                principal == null ? "" : Objects.requireNonNullElse(principal.getName(), "");
        audit.note(person, "access.refused", request.getMethod() + " " + request.getRequestURI());
        write(request, response, Refusal.of(Refusal.Kind.FORBIDDEN, "access.refused"));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        var problem = texts.problem(refusal, request.getLocale());
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

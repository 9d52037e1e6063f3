package org.nmirf.node.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every public address: while the site is off there is nothing behind it, and nobody
 * asks faster than the others can bear.
 */
@Component
class PublicGate implements HandlerInterceptor {

    private static final String FILES = "/public/downloads/";

    private final PublicSites sites;
    private final RateLimit limit;
    private final GateAnswers answers;

    PublicGate(PublicSites sites, RateLimit limit, GateAnswers answers) {
        this.sites = sites;
        this.limit = limit;
        this.answers = answers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!sites.get().isOn()) {
            answers.missing(request, response);
            return false;
        }
        if (CurrentPerson.find().isPresent()) {
            return true;
        }
        String computer = request.getRemoteAddr();
        boolean isFile = request.getRequestURI().startsWith(FILES);
        if (isFile ? !limit.allowsFile(computer) : !limit.allows(computer)) {
            answers.tooMany(request, response, limit.secondsToWait());
            return false;
        }
        // Kept by browsers but asked for each time, so that what is hidden is gone at once.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        return true;
    }
}

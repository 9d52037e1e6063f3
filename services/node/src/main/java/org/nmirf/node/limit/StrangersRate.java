package org.nmirf.node.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts, by their computers, programs that ask the API without saying who they are. What a token
 * is worth is found out later: a wrong one must not keep others out who share the address.
 */
final class StrangersRate extends OncePerRequestFilter {

    private final Rate strangers;
    private final LimitAnswers answers;

    StrangersRate(LimitSettings settings, LimitAnswers answers) {
        this.strangers = new Rate(settings.strangersAMinute());
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isStranger = request.getHeader(HttpHeaders.AUTHORIZATION) == null;
        long wait = isStranger ? strangers.count(request.getRemoteAddr()) : 0;
        if (wait > 0) {
            answers.tooMany(request, response, wait);
        } else {
            chain.doFilter(request, response);
        }
    }
}

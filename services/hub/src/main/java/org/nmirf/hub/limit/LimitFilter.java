package org.nmirf.hub.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.nmirf.hub.limit.Rates.Count;
import org.nmirf.web.page.Assets;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts what everybody asks who was let in, and stops whoever asks too often. Every address counts
 * that is not named here, so that none can be forgotten.
 */
final class LimitFilter extends OncePerRequestFilter {

    /** Whether the hub is well, and what comes with pages and is then kept by browsers. */
    private static final RequestMatcher FREE =
            new OrRequestMatcher(
                    Stream.concat(Stream.of("/actuator/**"), Arrays.stream(Assets.paths()))
                            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                            .toList());

    private final Rates rates;
    private final LimitAnswers answers;

    LimitFilter(Rates rates, LimitAnswers answers) {
        this.rates = rates;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FREE.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Client client = Client.of(CurrentPerson.find(), request.getRemoteAddr());
        Count count = rates.take(client);
        answers.tell(response, client.policy(), count);
        if (count.isAllowed()) {
            chain.doFilter(request, response);
        } else {
            answers.refuse(request, response, count);
        }
    }
}

package org.nmirf.hub.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.nmirf.hub.limit.Rates.Count;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops whoever tries tokens. A good token is never kept out for what others at the same address
 * do; it costs a second look at its signature only once the address has used up its share.
 */
final class RefusedTokens extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Rates rates;
    private final LimitAnswers answers;
    private final Predicate<String> isAccepted;

    RefusedTokens(Rates rates, LimitAnswers answers, Predicate<String> isAccepted) {
        this.rates = rates;
        this.answers = answers;
        this.isAccepted = isAccepted;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String said = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (said == null || !said.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        Client client = Client.refused(request.getRemoteAddr());
        Count count = rates.look(client);
        if (!count.isAllowed() && !isAccepted.test(said.substring(SCHEME.length()).strip())) {
            answers.refuse(request, response, count);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            rates.take(client);
        }
    }
}

package org.nmirf.hub.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nmirf.hub.limit.Rates.Count;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what everybody asks who was let in, and stops whoever asks too often. */
final class LimitFilter extends OncePerRequestFilter {

    private final Rates rates;
    private final LimitAnswers answers;

    LimitFilter(Rates rates, LimitAnswers answers) {
        this.rates = rates;
        this.answers = answers;
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

package org.nmirf.node.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts, by their computers, programs that ask the API without saying who they are, or say it with
 * a token that is not accepted. A good token is never kept out for what others at the same address
 * do.
 */
final class StrangersRate extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Rate strangers;
    private final LimitAnswers answers;
    private final Predicate<String> isAccepted;

    StrangersRate(LimitSettings settings, LimitAnswers answers, Predicate<String> isAccepted) {
        this.strangers = new Rate(settings.strangersAMinute());
        this.answers = answers;
        this.isAccepted = isAccepted;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String computer = request.getRemoteAddr();
        String token = token(request);
        long wait = token == null ? strangers.count(computer) : wait(computer, token);
        if (wait > 0) {
            answers.tooMany(request, response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (token != null && response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            strangers.count(computer);
        }
    }

    // A token costs a signature to look at: twice only where the computer has used up its share.
    private long wait(String computer, String token) {
        long wait = strangers.wait(computer);
        return wait > 0 && isAccepted.test(token) ? 0 : wait;
    }

    private static @Nullable String token(HttpServletRequest request) {
        String said = request.getHeader(HttpHeaders.AUTHORIZATION);
        return said != null && said.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? said.substring(SCHEME.length()).strip()
                : null;
    }
}

package org.nmirf.node.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that bring more than their address takes, before anything of them is kept. It
 * stands before the protection of forms, which would read the whole of them.
 */
final class Wall extends OncePerRequestFilter {

    private final Burdens burdens;
    private final LimitAnswers answers;

    Wall(Burdens burdens, LimitAnswers answers) {
        this.burdens = burdens;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean hasFiles = hasFiles(request.getContentType());
        Burdens.Most most = hasFiles ? burdens.ofFiles(request.getRequestURI()) : Burdens.USUAL;
        long length = request.getContentLengthLong();
        if (length > most.bytes()) {
            answers.tooLarge(request, response, most);
        } else if (length < 0 && hasFiles) {
            // Nobody could tell before all of it was kept.
            answers.lengthNeeded(new EmptyRequest(request), response);
        } else if (length < 0) {
            chain.doFilter(new BoundedRequest(request, most.bytes()), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasFiles(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}

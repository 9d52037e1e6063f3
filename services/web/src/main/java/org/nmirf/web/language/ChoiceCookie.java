package org.nmirf.web.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers for a year what a reader chose by a parameter of the address of a page; not of a file,
 * a feed or part of a page.
 */
public final class ChoiceCookie extends OncePerRequestFilter {

    private final String parameter;
    private final String cookie;
    private final Predicate<String> known;

    /**
     * Names the parameter that is read and the cookie that is written.
     *
     * @param known accepts the values that may be kept; all others are ignored
     */
    public ChoiceCookie(String parameter, String cookie, Predicate<String> known) {
        this.parameter = parameter;
        this.cookie = cookie;
        this.known = known;
    }

    @Override
    protected String getAlreadyFilteredAttributeName() {
        return ChoiceCookie.class.getName() + "." + cookie;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        // There the same parameter says how to write what is sent; nobody chose it for the site.
        return path.startsWith("/api/")
                || path.substring(path.lastIndexOf('/') + 1).contains(".")
                || request.getHeader("HX-Request") != null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String value = request.getParameter(parameter);
        if (value != null && known.test(value)) {
            response.addHeader(HttpHeaders.SET_COOKIE, header(value, request.isSecure()));
        }
        chain.doFilter(request, response);
    }

    private String header(String value, boolean secure) {
        return ResponseCookie.from(cookie, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}

package org.nmirf.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps people of one country out of the node of another. */
final class CountryGuard extends OncePerRequestFilter {

    private final String country;
    private final RequestMatcher assets;

    CountryGuard(String country, RequestMatcher assets) {
        this.country = country;
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // The page that refuses needs its style.
        return assets.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CurrentPerson.find().filter(person -> !country.equals(person.country())).isPresent()) {
            throw new ForeignCountryException();
        }
        chain.doFilter(request, response);
    }
}

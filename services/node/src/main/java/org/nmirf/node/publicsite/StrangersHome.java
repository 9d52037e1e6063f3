package org.nmirf.node.publicsite;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.nmirf.node.publicview.PublicSites;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads strangers who open the root of the node to the public home, if there is one. */
final class StrangersHome extends OncePerRequestFilter {

    private final PublicSites sites;

    StrangersHome(PublicSites sites) {
        this.sites = sites;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isRoot(request) && isStranger(request) && sites.get().isOn()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect("/public");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isRoot(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && "/".equals(request.getRequestURI())
                && request.getQueryString() == null;
    }

    private static boolean isStranger(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                || session.getAttribute(
                                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        == null;
    }
}

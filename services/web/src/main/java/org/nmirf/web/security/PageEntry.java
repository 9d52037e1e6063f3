package org.nmirf.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads people who must sign in to the sign-in, unless there is nothing behind it. */
final class PageEntry extends LoginUrlAuthenticationEntryPoint {

    PageEntry(String signIn) {
        super(signIn);
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException, ServletException {
        if (UnknownPath.isMarked(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isPartial(request)) {
            // The whole page must go to the sign-in, not the part that htmx replaces.
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            super.commence(request, response, exception);
        }
    }

    static boolean isPartial(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}

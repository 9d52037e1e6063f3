package org.nmirf.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Denies every path that no rule names, and marks it: to everyone it does not exist, so a mistyped
 * address leads to "not found" and not to the sign-in.
 */
final class UnknownPath implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String MARK = UnknownPath.class.getName();

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        context.getRequest().setAttribute(MARK, true);
        return new AuthorizationDecision(false);
    }

    static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}

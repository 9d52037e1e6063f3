package org.nmirf.hub.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request as if no file came with it: else its error page would read the file again, and fail.
 */
final class WithoutFiles extends HttpServletRequestWrapper {

    WithoutFiles(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }
}

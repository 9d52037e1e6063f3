package org.nmirf.hub.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.nmirf.web.page.ErrorPages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Leads whoever sends a file that is too large to the page that says how large one may be. The
 * container reads the file when anything first asks for a parameter, so any filter may meet it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LargeUploads extends OncePerRequestFilter {

    private static final int MEGABYTE = 1024 * 1024;

    private final long most;

    LargeUploads(MultipartConfigElement uploads) {
        this.most = uploads.getMaxFileSize();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (!isTooLarge(fault) || response.isCommitted()) {
                throw fault;
            }
            answer(request, response);
        }
    }

    private static boolean isTooLarge(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .anyMatch(
                        one ->
                                one instanceof SizeException
                                        || one instanceof MaxUploadSizeExceededException);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.reset();
        request.setAttribute(ErrorPages.MEGABYTES, most / MEGABYTE);
        request.setAttribute(
                RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new WithoutFiles(request), response);
    }
}

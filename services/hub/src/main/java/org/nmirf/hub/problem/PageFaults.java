package org.nmirf.hub.problem;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nmirf.web.page.ErrorPages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Leads what pages cannot take to the error pages, which speak the reader's language. */
@ControllerAdvice
class PageFaults {

    private static final int MEGABYTE = 1024 * 1024;

    private final long most;

    PageFaults(MultipartConfigElement uploads) {
        this.most = uploads.getMaxFileSize();
    }

    /** Under an address with an id that is none, there is no page. */
    @ExceptionHandler
    void mistyped(MethodArgumentTypeMismatchException fault, HttpServletResponse response)
            throws IOException {
        boolean isAddress = fault.getParameter().hasParameterAnnotation(PathVariable.class);
        HttpStatus status = isAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        response.sendError(status.value());
    }

    @ExceptionHandler
    void tooLarge(
            MaxUploadSizeExceededException fault,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ErrorPages.MEGABYTES, most / MEGABYTE);
        request.setAttribute(
                RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.CONTENT_TOO_LARGE.value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(new WithoutFiles(request), response);
    }
}

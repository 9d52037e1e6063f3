package org.nmirf.hub.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Leads what pages cannot take to the error pages, which speak the reader's language. */
@ControllerAdvice
class PageFaults {

    /** Under an address with an id that is none, there is no page. */
    @ExceptionHandler
    void mistyped(MethodArgumentTypeMismatchException fault, HttpServletResponse response)
            throws IOException {
        boolean isAddress = fault.getParameter().hasParameterAnnotation(PathVariable.class);
        HttpStatus status = isAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        response.sendError(status.value());
    }
}

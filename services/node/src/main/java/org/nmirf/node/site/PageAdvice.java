package org.nmirf.node.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers pages that do not exist. */
@ControllerAdvice
class PageAdvice {

    // The error page of the site says it in the reader's language.
    @ExceptionHandler(MissingPageException.class)
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}

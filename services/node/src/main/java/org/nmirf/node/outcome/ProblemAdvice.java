package org.nmirf.node.outcome;

import java.util.Locale;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers refusals on the API as problem details (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final RefusalTexts texts;

    ProblemAdvice(RefusalTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RefusedException refused, Locale locale) {
        var problem = texts.problem(refused.refusal(), locale);
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}

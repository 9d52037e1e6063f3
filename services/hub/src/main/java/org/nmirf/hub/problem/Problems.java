package org.nmirf.hub.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Requests that are refused, each with a sentence for whoever sent it. */
public final class Problems {

    private Problems() {}

    /** What was sent cannot be used; 400. */
    public static ErrorResponseException invalid(String sentence) {
        return problem(HttpStatus.BAD_REQUEST, sentence);
    }

    /** What was asked for is not there; 404. */
    public static ErrorResponseException unknown(String sentence) {
        return problem(HttpStatus.NOT_FOUND, sentence);
    }

    /** What was asked does not fit what is there; 409. */
    public static ErrorResponseException conflict(String sentence) {
        return problem(HttpStatus.CONFLICT, sentence);
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }
}

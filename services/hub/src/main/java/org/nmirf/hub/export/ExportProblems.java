package org.nmirf.hub.export;

import java.util.Locale;
import java.util.Map;
import org.nmirf.hub.search.QueryReader.Rejected;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What programs are told when they get no file. */
@Component
class ExportProblems {

    /** Seconds after which a place may be free. */
    private static final String SOON = "15";

    private final Problems problems;

    ExportProblems(MessageSource messages) {
        this.problems = new Problems(messages);
    }

    ErrorResponseException invalid(Rejected rejected, Locale locale) {
        return new ErrorResponseException(
                HttpStatus.BAD_REQUEST,
                problems.problem(
                        HttpStatus.BAD_REQUEST,
                        "invalid-parameter",
                        locale,
                        Map.of("parameter", rejected.parameter(), "allowed", rejected.allowed()),
                        rejected.parameter()),
                null);
    }

    ErrorResponseException busy(Locale locale) {
        var busy =
                new ErrorResponseException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        problems.problem(
                                HttpStatus.SERVICE_UNAVAILABLE, "export-busy", locale, Map.of()),
                        null);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, SOON);
        return busy;
    }
}

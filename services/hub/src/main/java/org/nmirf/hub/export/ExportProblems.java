package org.nmirf.hub.export;

import java.util.Locale;
import java.util.Map;
import org.nmirf.hub.problem.ParameterProblems;
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

    private final ParameterProblems refusals;
    private final Problems problems;

    ExportProblems(ParameterProblems refusals, MessageSource messages) {
        this.refusals = refusals;
        this.problems = new Problems(messages);
    }

    ErrorResponseException invalid(Rejected rejected, Locale locale) {
        return refusals.invalid(rejected.parameter(), rejected.allowed(), locale);
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

package org.nmirf.hub.practice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nmirf.hub.problem.ParameterProblems;
import org.nmirf.hub.search.QueryReader.Rejected;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What programs are told when they get no practice. */
@Component
class PracticeProblems {

    private final ParameterProblems refusals;
    private final Problems problems;

    PracticeProblems(ParameterProblems refusals, MessageSource messages) {
        this.refusals = refusals;
        this.problems = new Problems(messages);
    }

    ErrorResponseException invalid(Rejected rejected, Locale locale) {
        return refusals.invalid(rejected.parameter(), rejected.allowed(), locale);
    }

    ErrorResponseException unknown(Locale locale) {
        return exception(
                problems.problem(HttpStatus.NOT_FOUND, "no-such-practice", locale, Map.of()));
    }

    ErrorResponseException gone(Optional<String> reason, Locale locale) {
        Map<String, Object> properties = new HashMap<>();
        reason.ifPresent(code -> properties.put("reason", code));
        return exception(
                problems.problem(HttpStatus.GONE, "practice-withdrawn", locale, properties));
    }

    private static ErrorResponseException exception(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }
}

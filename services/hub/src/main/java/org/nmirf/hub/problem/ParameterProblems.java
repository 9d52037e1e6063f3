package org.nmirf.hub.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Tells programs which parameter cannot be read, and what it may be. */
@Component
public class ParameterProblems {

    private final Problems problems;

    ParameterProblems(MessageSource messages) {
        this.problems = new Problems(messages);
    }

    /**
     * A refusal with 400.
     *
     * @param parameter its name
     * @param allowed what it may be: words, or a sentence for what has too many
     */
    public ErrorResponseException invalid(String parameter, List<String> allowed, Locale locale) {
        return new ErrorResponseException(
                HttpStatus.BAD_REQUEST,
                problems.problem(
                        HttpStatus.BAD_REQUEST,
                        "invalid-parameter",
                        locale,
                        Map.of("parameter", parameter, "allowed", allowed),
                        parameter),
                null);
    }
}

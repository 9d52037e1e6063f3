package org.nmirf.hub.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.nmirf.web.problem.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Says in the reader's language why something is not kept. */
@Component
public class FaultWords {

    private final MessageSource messages;
    private final Problems problems;

    FaultWords(MessageSource messages) {
        this.messages = messages;
        this.problems = new Problems(messages);
    }

    /** The form as it was sent, with a sentence at each field that is wrong. */
    public Typed explain(Typed typed, List<Fault> faults, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        faults.forEach(fault -> errors.putIfAbsent(fault.field(), sentence(fault, locale)));
        return new Typed(typed.values(), errors);
    }

    /** The same for programs: 400, or 403, 409 and 429 where the fault is no field's. */
    public ErrorResponseException problem(List<Fault> faults, Locale locale) {
        HttpStatus status = status(faults.getFirst().code());
        List<Map<String, String>> named =
                faults.stream()
                        .map(
                                fault ->
                                        Map.of(
                                                "field",
                                                fault.field(),
                                                "code",
                                                fault.code(),
                                                "detail",
                                                sentence(fault, locale)))
                        .toList();
        ProblemDetail problem =
                problems.problem(status, "not-kept", locale, Map.of("faults", named));
        return new ErrorResponseException(status, problem, null);
    }

    /** There is nothing of that id for this person. */
    public ErrorResponseException unknown(Locale locale) {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND, problems.problem(HttpStatus.NOT_FOUND, locale), null);
    }

    private static HttpStatus status(String code) {
        return switch (code) {
            case "quota" -> HttpStatus.TOO_MANY_REQUESTS;
            case "no-member" -> HttpStatus.FORBIDDEN;
            case "stale" -> HttpStatus.CONFLICT;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private String sentence(Fault fault, Locale locale) {
        return Objects.requireNonNull(
                messages.getMessage(
                        "writing.fault." + fault.code(),
                        fault.arguments().toArray(),
                        fault.code(),
                        locale));
    }
}

package org.nmirf.node.outcome;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says refusals in the reader's language. */
@Component
public class RefusalTexts {

    private final MessageSource messages;

    RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The whole refusal in a sentence or two. */
    public String say(Refusal refusal, Locale locale) {
        return text(refusal.code(), refusal.arguments(), locale);
    }

    /** What is wrong with one field. */
    public String say(Refusal.Detail detail, Locale locale) {
        return text(detail.code(), detail.arguments(), locale);
    }

    /** The refusal as an RFC 9457 document. */
    public ProblemDetail problem(Refusal refusal, Locale locale) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatusCode.valueOf(refusal.kind().status()), say(refusal, locale));
        problem.setType(URI.create("urn:nmirf:problem:" + refusal.code()));
        problem.setTitle(messages.getMessage("refusal.title." + refusal.kind(), null, locale));
        problem.setProperty("code", refusal.code());
        if (!refusal.details().isEmpty()) {
            problem.setProperty("fields", fields(refusal.details(), locale));
        }
        refusal.facts().forEach(problem::setProperty);
        return problem;
    }

    private List<Map<String, String>> fields(List<Refusal.Detail> details, Locale locale) {
        return details.stream()
                .map(
                        detail ->
                                Map.of(
                                        "field", detail.field(),
                                        "code", detail.code(),
                                        "message", say(detail, locale)))
                .toList();
    }

    private String text(String code, List<Object> arguments, Locale locale) {
        return messages.getMessage("refusal." + code, shown(arguments), locale);
    }

    private static Object[] shown(List<Object> arguments) {
        // ICU knows how to write a Date in a language, but not an Instant.
        return arguments.stream()
                .map(argument -> argument instanceof Instant at ? Date.from(at) : argument)
                .toArray();
    }
}

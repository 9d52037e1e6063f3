package org.nmirf.node.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why something was refused.
 *
 * @param kind what sort of refusal; decides the HTTP status
 * @param code machine code; its text is the message {@code refusal.<code>}
 * @param arguments what the text names, in order; instants are shown as dates
 * @param details what is wrong with single fields; may be empty
 * @param facts further members of the problem document; may be empty
 */
public record Refusal(
        Kind kind,
        String code,
        List<Object> arguments,
        List<Detail> details,
        Map<String, Object> facts) {

    /** Sorts of refusal. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        /** Tried too often in a short time. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that answers it. */
        public int status() {
            return status;
        }
    }

    /**
     * What is wrong with one field.
     *
     * @param field path of the field, such as {@code texts[0].title}
     * @param code machine code; its text is the message {@code refusal.<code>}
     * @param arguments what the text names, in order
     */
    public record Detail(String field, String code, List<Object> arguments) {

        public Detail {
            arguments = List.copyOf(arguments);
        }

        /** A detail without hidden parts. */
        public static Detail of(String field, String code, Object... arguments) {
            return new Detail(field, code, List.of(arguments));
        }
    }

    public Refusal {
        arguments = List.copyOf(arguments);
        details = List.copyOf(details);
        facts = Map.copyOf(facts);
    }

    /** A refusal with its arguments and nothing more. */
    public static Refusal of(Kind kind, String code, Object... arguments) {
        return new Refusal(kind, code, List.of(arguments), List.of(), Map.of());
    }

    /** Something was sent that cannot be taken, field by field. */
    public static Refusal invalid(List<Detail> details) {
        return new Refusal(Kind.INVALID, "invalid", List.of(), details, Map.of());
    }

    /** The same refusal with one more member in its problem document. */
    public Refusal withFact(String name, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Refusal(kind, code, arguments, details, more);
    }
}

package org.nmirf.hub.writing;

import java.util.List;

/**
 * Why something is not kept as it was written.
 *
 * @param field which field of the form, or of the request
 * @param code its sentence is the message {@code writing.fault.<code>}
 * @param arguments for the placeholders of the sentence
 */
public record Fault(String field, String code, List<Object> arguments) {

    /** Copies the arguments. */
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A fault of a field. */
    public static Fault of(String field, String code, Object... arguments) {
        return new Fault(field, code, List.of(arguments));
    }
}

package org.nmirf.node.moderation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.ui.Model;

/**
 * What somebody typed on the page of a call and that was not kept, so that it stands there again.
 *
 * @param about whose contribution it is about; empty for somebody who was to be asked
 * @param fields texts by field
 */
record TypedAnswer(String about, Map<String, String> fields) {

    /** Name of the flash attribute. */
    static final String ATTRIBUTE = "typedAnswer";

    private static final TypedAnswer NOTHING = new TypedAnswer("", Map.of());
    private static final Set<String> FIELDS =
            Set.of("reason", "feedback", "institution", "name", "email", "kind", "language");

    TypedAnswer {
        fields =
                fields.entrySet().stream()
                        .filter(one -> FIELDS.contains(one.getKey()))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the page before left. */
    static TypedAnswer of(Model flashed) {
        return flashed.getAttribute(ATTRIBUTE) instanceof TypedAnswer typed ? typed : NOTHING;
    }

    /** What was typed there, or else what stands there. */
    public String value(Object whose, String field, String stands) {
        return about.equals(whose.toString()) ? fields.getOrDefault(field, stands) : stands;
    }
}

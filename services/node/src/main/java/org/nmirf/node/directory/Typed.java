package org.nmirf.node.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal.Detail;

/** Reads what forms send. */
final class Typed {

    private static final int DIGITS = 9;

    private Typed() {}

    /** The number in that field; 0 when it is none. */
    static int number(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "");
        return !text.isEmpty()
                        && text.length() <= DIGITS
                        && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : 0;
    }

    /** The id, or null when the text is empty; what is no id is added to what is wrong. */
    static @Nullable UUID id(String field, @Nullable String text, List<Detail> wrong) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException notAnId) {
            wrong.add(Detail.of(field, "people.unknown", text));
            return null;
        }
    }
}

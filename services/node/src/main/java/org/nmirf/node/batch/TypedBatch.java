package org.nmirf.node.batch;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.nmirf.node.register.RegisterQuery;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the fields of the forms about many recommendations.
 *
 * @param fields as they came
 */
record TypedBatch(MultiValueMap<String, String> fields) {

    /** Before anybody types. */
    static final TypedBatch NOTHING = new TypedBatch(new LinkedMultiValueMap<>());

    /** What stands in a field; empty when nothing does. */
    public String value(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }

    /**
     * Which recommendations are meant.
     *
     * @param now what was found is as it was seen until now, when no moment came along
     */
    Selection selection(Instant now) {
        return value("of").equals("found")
                ? new Selection.Found(RegisterQuery.of(fields), seenAt(now))
                : Selection.Chosen.of(fields.getOrDefault("chosen", List.of()));
    }

    private Instant seenAt(Instant now) {
        String text = value("at");
        if (text.isEmpty()) {
            return now;
        }
        try {
            Instant seen = Instant.parse(text);
            return seen.isAfter(now) ? now : seen;
        } catch (DateTimeException unreadable) {
            // Whoever does not say what they saw, saw nothing.
            return Instant.EPOCH;
        }
    }

    /** What is to become other. */
    Changes changes() {
        return new Changes(
                value("set-priority"),
                value("set-lead"),
                value("add-contributor"),
                value("remove-contributor"),
                value("add-person"),
                value("remove-person"),
                value("set-status"),
                value("set-due"),
                value("set-shown"),
                value("set-archived"),
                value("reason"));
    }
}

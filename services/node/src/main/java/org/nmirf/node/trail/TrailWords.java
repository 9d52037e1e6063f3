package org.nmirf.node.trail;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what an entry holds. */
@Component
class TrailWords {

    // As Act writes it: place of the finding, type, decision.
    private static final Pattern DECIDED =
            Pattern.compile("([\\w-]+)\\.([a-z]{2})\\.\\S+ ([A-Z_]+) ([A-Z]+)( .*)?");

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What was decided, read or given as a reason; empty when the act says it all. */
    String of(TrailEntry entry, Reader reader) {
        return switch (entry.act()) {
            case "DECIDED" -> decided(entry.detail(), reader);
            case "READ" -> word("trail.read", "", reader, entry.detail().split(" ").length - 1);
            case "WITHDRAWN" -> reader.label("withdrawal-reasons", entry.detail());
            default -> "";
        };
    }

    private String decided(String detail, Reader reader) {
        Matcher parts = DECIDED.matcher(detail);
        return parts.matches()
                ? word(
                        "trail.decided",
                        detail,
                        reader,
                        word("text." + parts.group(1), parts.group(1), reader),
                        reader.languageName(parts.group(2)),
                        word("identifier." + parts.group(3), parts.group(3), reader),
                        word("decision." + parts.group(4), parts.group(4), reader))
                : detail;
    }

    private String word(String key, String otherwise, Reader reader, Object... values) {
        return Objects.requireNonNull(messages.getMessage(key, values, otherwise, reader.locale()));
    }
}

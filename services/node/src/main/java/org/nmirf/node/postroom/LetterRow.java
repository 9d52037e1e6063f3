package org.nmirf.node.postroom;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.letter.LetterLog;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;

/**
 * One line of the list of letters.
 *
 * @param entry the letter
 * @param kind name of its kind
 * @param why why it is in its state, in a sentence; null when the state says it all
 * @param isLeaving whether it will be tried at the moment it names
 * @param mayRetry whether the person may have it tried again
 */
record LetterRow(
        LetterLog.Entry entry,
        String kind,
        @Nullable String why,
        boolean isLeaving,
        boolean mayRetry) {

    static LetterRow of(
            LetterLog.Entry entry,
            boolean mailLeaves,
            boolean isAdmin,
            MessageSource messages,
            Reader reader) {
        String kind = entry.kind();
        String why =
                entry.reason().isEmpty()
                        ? null
                        : messages.getMessage(
                                "letter.why." + entry.reason(), null, reader.locale());
        return new LetterRow(
                entry,
                Objects.requireNonNull(
                        messages.getMessage(kind + ".name", null, kind, reader.locale())),
                why,
                mailLeaves,
                isAdmin && entry.isRetryable());
    }

    /** Class of the mark before the state. */
    public String mark() {
        return switch (entry.state()) {
            case WAITING, RETRYING -> "state-under-way";
            case SENT -> "state-done";
            case FAILED, SUPPRESSED -> "state-stopped";
        };
    }
}

package org.nmirf.backbone.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a subject is; decides the shared topic on which it lives. */
public enum Kind {
    PRACTICE("nmirf.practices"),
    PROGRESS("nmirf.progress"),
    MECHANISM("nmirf.mechanisms"),
    OBLIGATIONS("nmirf.obligations"),
    ASSISTANCE("nmirf.assistance"),
    MEMBER("nmirf.network"),
    GATHERING("nmirf.network"),
    DECISION("nmirf.network"),
    /** For one country alone: it lies on that country's receipts topic. */
    QUESTION(null);

    private final @Nullable String sharedTopic;

    Kind(@Nullable String sharedTopic) {
        this.sharedTopic = sharedTopic;
    }

    /** Whether every member reads it. */
    public boolean isShared() {
        return sharedTopic != null;
    }

    /**
     * Name of the compacted topic that every member reads.
     *
     * @throws IllegalStateException if it is not shared
     */
    public String sharedTopic() {
        if (sharedTopic == null) {
            throw new IllegalStateException("On no shared topic: " + this);
        }
        return sharedTopic;
    }

    /** The word used in keys: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}

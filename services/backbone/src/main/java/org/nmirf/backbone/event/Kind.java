package org.nmirf.backbone.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a subject is; decides the shared topic on which it lives. */
public enum Kind {
    PRACTICE("nmirf.practices"),
    PROGRESS("nmirf.progress"),
    MECHANISM("nmirf.mechanisms"),
    OBLIGATIONS("nmirf.obligations"),
    ASSISTANCE("nmirf.assistance"),
    MEMBER("nmirf.network"),
    GATHERING("nmirf.network"),
    DECISION("nmirf.network");

    private final String sharedTopic;

    Kind(String sharedTopic) {
        this.sharedTopic = sharedTopic;
    }

    /** Name of the compacted topic that every member reads. */
    public String sharedTopic() {
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

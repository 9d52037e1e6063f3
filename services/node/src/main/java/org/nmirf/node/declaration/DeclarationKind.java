package org.nmirf.node.declaration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;

/** What a mechanism can say of itself. There is one of each. */
public enum DeclarationKind {
    /** What it is, what it rests on and how it assesses itself. */
    MECHANISM("/profile"),
    /** What the State has to report until when. */
    OBLIGATIONS("/obligations/network");

    private final String page;

    DeclarationKind(String page) {
        this.page = page;
    }

    /** Address of its page in the node. */
    public String page() {
        return page;
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is in the network. */
    public Kind kind() {
        return Kind.valueOf(name());
    }

    /** The event by which it leaves. */
    public EventType type() {
        return EventType.valueOf(name());
    }

    /** The one with that word, or empty. */
    public static Optional<DeclarationKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}

package org.nmirf.node.practice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a practice inside this node; never leaves it. */
public record PracticeId(@JsonValue UUID value) {

    @JsonCreator
    public PracticeId {}

    /** For path variables. */
    public static PracticeId valueOf(String text) {
        return new PracticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

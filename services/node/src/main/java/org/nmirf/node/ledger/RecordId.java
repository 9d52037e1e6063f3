package org.nmirf.node.ledger;

import java.util.UUID;
import org.nmirf.backbone.event.Subject;

/** Names what a release was made of, inside this node; never leaves it. */
public sealed interface RecordId {

    /** The id in the database. */
    UUID value();

    /** A practice. */
    record OfPractice(UUID value) implements RecordId {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** A table of figures. */
    record OfFigures(UUID value) implements RecordId {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What the mechanism says of itself: its profile or its obligations. */
    record OfDeclaration(UUID value) implements RecordId {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The record that the network calls by that subject. */
    static RecordId of(Subject subject, UUID value) {
        return switch (subject.kind()) {
            case PROGRESS -> new OfFigures(value);
            case MECHANISM, OBLIGATIONS -> new OfDeclaration(value);
            default -> new OfPractice(value);
        };
    }
}

package org.nmirf.node.ledger;

import java.util.UUID;
import org.nmirf.backbone.event.Kind;
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

    /** The record that the network calls by that subject. */
    static RecordId of(Subject subject, UUID value) {
        return subject.kind() == Kind.PROGRESS ? new OfFigures(value) : new OfPractice(value);
    }
}

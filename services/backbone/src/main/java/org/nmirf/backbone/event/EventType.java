package org.nmirf.backbone.event;

import java.util.Arrays;
import java.util.Optional;
import org.apache.avro.Schema;
import org.nmirf.schemas.Assistance;
import org.nmirf.schemas.Decision;
import org.nmirf.schemas.Gathering;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Member;
import org.nmirf.schemas.Obligations;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.Quarantined;
import org.nmirf.schemas.Question;
import org.nmirf.schemas.Receipt;
import org.nmirf.schemas.Withdrawn;

/** What happened; the CloudEvents type. Each type has one payload record. */
public enum EventType {
    PRACTICE("org.nmirf.practice", Practice.getClassSchema()),
    PROGRESS("org.nmirf.progress", Progress.getClassSchema()),
    MECHANISM("org.nmirf.mechanism", Mechanism.getClassSchema()),
    OBLIGATIONS("org.nmirf.obligations", Obligations.getClassSchema()),
    WITHDRAWN("org.nmirf.withdrawn", Withdrawn.getClassSchema()),
    RECEIPT("org.nmirf.receipt", Receipt.getClassSchema()),
    QUARANTINED("org.nmirf.quarantined", Quarantined.getClassSchema()),
    MEMBER("org.nmirf.member", Member.getClassSchema()),
    GATHERING("org.nmirf.gathering", Gathering.getClassSchema()),
    DECISION("org.nmirf.decision", Decision.getClassSchema()),
    ASSISTANCE("org.nmirf.assistance", Assistance.getClassSchema()),
    QUESTION("org.nmirf.question", Question.getClassSchema());

    private final String type;
    private final String record;

    EventType(String type, Schema schema) {
        this.type = type;
        this.record = schema.getFullName();
    }

    /** The CloudEvents type attribute. */
    public String type() {
        return type;
    }

    /** Full name of the Avro record that such an event carries. */
    public String record() {
        return record;
    }

    /** The type with that CloudEvents type attribute, or empty. */
    public static Optional<EventType> of(String type) {
        return Arrays.stream(values()).filter(known -> known.type.equals(type)).findFirst();
    }
}

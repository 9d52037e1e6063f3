package org.nmirf.hub.letter;

import java.util.UUID;
import org.nmirf.mail.Delivery;
import org.nmirf.mail.Fault;
import org.slf4j.LoggerFactory;

/** What came of one attempt to tell somebody. */
public sealed interface Outcome {

    /** It was taken. */
    record Told() implements Outcome {}

    /**
     * It may be taken later.
     *
     * @param fault its words are the message {@code alert.fault.<fault>}
     * @param reply what the other side answered, or 0
     * @param isForAll whether nobody can be told in this way now
     */
    record Later(String fault, int reply, boolean isForAll) implements Outcome {}

    /**
     * It will never be taken.
     *
     * @param fault its words are the message {@code alert.fault.<fault>}
     * @param reply what the other side answered, or 0
     */
    record Never(String fault, int reply) implements Outcome {}

    /** What a mail server answered. A letter that is refused for its words may pass with others. */
    static Outcome of(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Accepted() -> new Told();
            case Delivery.Refused(var fault) ->
                    fault.cause() == Fault.Cause.CONTENT
                            ? new Later(fault.cause().name(), fault.reply(), false)
                            : new Never(fault.cause().name(), fault.reply());
            case Delivery.Postponed(var fault) ->
                    new Later(fault.cause().name(), fault.reply(), false);
            case Delivery.Away(var fault) -> new Later(fault.cause().name(), fault.reply(), true);
        };
    }

    /**
     * What somebody could not be told because of a defect of the hub: it is tried again for as long
     * as everything else that fails for one person.
     *
     * @param what for the log
     * @param id of the letter or the alert, nobody's token
     */
    static Outcome defect(String what, UUID id, RuntimeException defect) {
        // Its message may quote what is told.
        LoggerFactory.getLogger(Outcome.class)
                .error("Not worded what={} id={} fault={}", what, id, defect.getClass().getName());
        return new Later("OTHER", 0, false);
    }
}

package org.nmirf.hub.indexing;

import java.util.Arrays;
import java.util.Optional;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.hub.identity.HubIdentity;

/** Reads records of the topic of practices. */
public final class SharedEvent {

    private SharedEvent() {}

    /**
     * The event that the hub put there, or empty if the record is anything else: what the hub did
     * not sign must not be found, whoever managed to write it.
     *
     * @throws org.springframework.dao.DataAccessException if the database is down
     */
    public static Optional<SignedEvent> read(Arrival arrival, HubIdentity identity) {
        return switch (EventHeaders.read(arrival.headers(), arrival.value())) {
            case EventHeaders.Reading.Unreadable unreadable -> Optional.empty();
            case EventHeaders.Reading.Event read ->
                    Optional.of(read.event())
                            .filter(event -> isPractice(event, arrival))
                            .filter(identity::isOurs);
        };
    }

    private static boolean isPractice(SignedEvent event, Arrival arrival) {
        var envelope = event.envelope();
        return envelope.subject().kind() == Kind.PRACTICE
                && (envelope.type() == EventType.PRACTICE || envelope.type() == EventType.WITHDRAWN)
                && envelope.day() != null
                && Arrays.equals(arrival.key(), envelope.subject().keyBytes());
    }
}

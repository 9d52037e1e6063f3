package org.nmirf.node.receipt;

import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.signature.EventVerifier;
import org.nmirf.backbone.stream.Arrival;

/** Tells what the hub signed from everything else that may lie on a topic. */
public final class HubEvents {

    private final HubKey hubKey;
    private final EventVerifier verifier = new EventVerifier();

    HubEvents(HubKey hubKey) {
        this.hubKey = hubKey;
    }

    /** What an arrival is, as far as its form says. */
    public sealed interface Heard {

        /** An event in form; nobody has looked yet who signed it. */
        record Event(SignedEvent event) implements Heard {}

        /** No event of the network. */
        record Nothing() implements Heard {}
    }

    /** Reads an arrival; never throws on bad content. */
    public Heard read(Arrival arrival) {
        return switch (EventHeaders.read(arrival.headers(), arrival.value())) {
            case EventHeaders.Reading.Unreadable _ -> new Heard.Nothing();
            case EventHeaders.Reading.Event read -> new Heard.Event(read.event());
        };
    }

    /**
     * Whether the hub signed it with the key that is pinned here.
     *
     * @throws IllegalStateException while the key is not there
     */
    public boolean isSigned(SignedEvent event) {
        return verifier.isSignedBy(hubKey.get(), event);
    }
}

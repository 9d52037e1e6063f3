package org.nmirf.node.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.schemas.Receipt;

/** Tells the hub's answers from everything else that may lie on the topic. */
final class ReceiptCheck {

    private final HubEvents hub;
    private final Payloads payloads;

    ReceiptCheck(HubEvents hub, Payloads payloads) {
        this.hub = hub;
        this.payloads = payloads;
    }

    /** What an arrival is. */
    sealed interface Checked {

        /** An answer that the hub signed. */
        record Answer(
                UUID release,
                String subject,
                String digest,
                ReleaseState state,
                List<String> codes,
                Instant at)
                implements Checked {}

        /** Something else; it changes nothing. */
        record Ignored(Reason reason) implements Checked {}
    }

    /** Why an arrival is ignored. */
    enum Reason {
        /** A question to this country, which others take. */
        NEWS,
        UNREADABLE,
        NOT_A_RECEIPT,
        BAD_SIGNATURE,
        NO_STATE,
        UNKNOWN_RELEASE,
        OTHER_DIGEST,
        NOTHING_NEW
    }

    /** Reads an arrival; never throws on bad content. */
    Checked check(Arrival arrival) {
        return switch (hub.read(arrival)) {
            case HubEvents.Heard.Nothing _ -> new Checked.Ignored(Reason.UNREADABLE);
            case HubEvents.Heard.Event(var event) -> check(event);
        };
    }

    private Checked check(SignedEvent event) {
        var envelope = event.envelope();
        if (envelope.subject().kind() == Kind.QUESTION) {
            return new Checked.Ignored(Reason.NEWS);
        }
        if (envelope.type() != EventType.RECEIPT || !(envelope.source() instanceof Source.OfHub)) {
            return new Checked.Ignored(Reason.NOT_A_RECEIPT);
        }
        if (!hub.isSigned(event)) {
            return new Checked.Ignored(Reason.BAD_SIGNATURE);
        }
        return switch (payloads.decode(event.payload(), Receipt.class)) {
            case Payloads.Reading.Refused<Receipt> _ -> new Checked.Ignored(Reason.UNREADABLE);
            case Payloads.Reading.Content<Receipt>(var receipt) -> answer(receipt);
        };
    }

    private static Checked answer(Receipt receipt) {
        var state = state(receipt);
        var release = release(receipt);
        if (state.isEmpty() || release.isEmpty()) {
            return new Checked.Ignored(state.isEmpty() ? Reason.NO_STATE : Reason.UNKNOWN_RELEASE);
        }
        return new Checked.Answer(
                release.get(),
                receipt.getSubject(),
                receipt.getDigest(),
                state.get(),
                List.copyOf(receipt.getCodes()),
                receipt.getAt());
    }

    private static Optional<ReleaseState> state(Receipt receipt) {
        return switch (receipt.getState()) {
            case UNKNOWN -> Optional.empty();
            case ADMITTED -> Optional.of(ReleaseState.ADMITTED);
            case SEARCHABLE -> Optional.of(ReleaseState.SEARCHABLE);
            case GONE -> Optional.of(ReleaseState.GONE);
            case SUPERSEDED -> Optional.of(ReleaseState.SUPERSEDED);
            case REFUSED -> Optional.of(ReleaseState.REFUSED);
        };
    }

    private static Optional<UUID> release(Receipt receipt) {
        try {
            return Optional.of(UUID.fromString(receipt.getEventId()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

package org.nmirf.node.release;

import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.PayloadCodec;
import org.nmirf.schemas.Withdrawn;

/** The reason of a withdrawal as the bytes that leave. */
record WithdrawalPayload(Payloads payloads) implements PayloadCodec<String> {

    @Override
    public byte[] encode(String reason) {
        return payloads.encode(Withdrawn.newBuilder().setReason(reason).build());
    }

    @Override
    public String decode(byte[] payload) {
        return switch (payloads.decode(payload, Withdrawn.class)) {
            case Payloads.Reading.Content<Withdrawn>(var withdrawn) -> withdrawn.getReason();
            case Payloads.Reading.Refused<Withdrawn>(var code) ->
                    throw new IllegalStateException("Payload cannot be read back: " + code);
        };
    }
}

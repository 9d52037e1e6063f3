package org.nmirf.node.declaration;

import org.apache.avro.specific.SpecificRecordBase;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.Declared;
import org.nmirf.disclosure.PayloadCodec;

/** A declaration as the bytes that leave. */
public sealed interface DeclarationPayload extends PayloadCodec<Declared>
        permits MechanismPayload, ObligationsPayload {

    /** Everything that the bytes say. */
    SpecificRecordBase read(byte[] payload);

    /** How that declaration becomes bytes. */
    static DeclarationPayload of(DeclarationKind kind, Payloads payloads) {
        return switch (kind) {
            case MECHANISM -> new MechanismPayload(payloads);
            case OBLIGATIONS -> new ObligationsPayload(payloads);
        };
    }

    /** The content, or a fault: these bytes were written here. */
    static <T extends SpecificRecordBase> T read(Payloads payloads, byte[] payload, Class<T> type) {
        return switch (payloads.decode(payload, type)) {
            case Payloads.Reading.Content<T>(var content) -> content;
            case Payloads.Reading.Refused<T>(var code) ->
                    throw new IllegalStateException("Payload cannot be read back: " + code);
        };
    }
}

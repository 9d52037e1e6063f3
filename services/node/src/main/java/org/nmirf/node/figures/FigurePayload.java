package org.nmirf.node.figures;

import org.nmirf.backbone.figures.ProgressTables;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.PayloadCodec;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.schemas.Progress;

/** A published table as the bytes that leave. */
record FigurePayload(Payloads payloads) implements PayloadCodec<PublishedTable> {

    @Override
    public byte[] encode(PublishedTable table) {
        return payloads.encode(ProgressTables.message(table));
    }

    @Override
    public PublishedTable decode(byte[] payload) {
        return ProgressTables.table(read(payload));
    }

    /** Everything that the bytes say. */
    Progress read(byte[] payload) {
        return switch (payloads.decode(payload, Progress.class)) {
            case Payloads.Reading.Content<Progress>(var progress) -> progress;
            case Payloads.Reading.Refused<Progress>(var code) ->
                    throw new IllegalStateException("Payload cannot be read back: " + code);
        };
    }
}

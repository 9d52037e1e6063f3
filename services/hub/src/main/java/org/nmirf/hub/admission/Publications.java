package org.nmirf.hub.admission;

import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.hub.attribution.ToldTexts;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.ledger.Entry;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.Withdrawn;
import org.springframework.stereotype.Component;

/** Admitted events as every member may read them: under the hub's signature, naming no one more. */
@Component
class Publications {

    private final HubIdentity identity;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    Publications(HubIdentity identity) {
        this.identity = identity;
    }

    /** The record for the shared topic; the same event and entry give the same bytes. */
    ProducerRecord<byte[], byte[]> record(SignedEvent submitted, Entry entry) {
        var envelope =
                new Envelope(
                        submitted.envelope().id(),
                        submitted.envelope().type(),
                        entry.source(),
                        entry.subject(),
                        entry.version(),
                        entry.admitted());
        byte[] payload = entry.isNamed() ? submitted.payload() : rewritten(submitted);
        var record =
                EventHeaders.toRecord(
                        entry.subject().kind().sharedTopic(),
                        identity.sign(envelope, payload),
                        entry.isNamed() ? submitted.signature() : null);
        // The topic's own time would tell the minute that the envelope keeps quiet about.
        long timestamp = entry.admitted().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return new ProducerRecord<>(
                record.topic(), null, timestamp, record.key(), record.value(), record.headers());
    }

    /** In our own encoding: whoever wrote the bytes could be told by how they were written. */
    private byte[] rewritten(SignedEvent submitted) {
        return submitted.envelope().type() == EventType.WITHDRAWN
                ? rewritten(submitted, Withdrawn.class, UnaryOperator.identity())
                : rewritten(submitted, Practice.class, Publications::withoutOrigin);
    }

    private static Practice withoutOrigin(Practice practice) {
        return Practice.newBuilder(practice)
                .setTexts(ToldTexts.withoutOrigin(practice.getTexts()))
                .build();
    }

    private <T extends SpecificRecordBase> byte[] rewritten(
            SignedEvent submitted, Class<T> type, UnaryOperator<T> told) {
        return switch (payloads.decode(submitted.payload(), type)) {
            case Payloads.Reading.Content<T> content ->
                    payloads.encode(told.apply(content.message()));
            case Payloads.Reading.Refused<T> refused ->
                    throw new IllegalStateException(
                            "Admitted event cannot be read id=" + submitted.envelope().id());
        };
    }
}

package org.nmirf.hub.publishing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.schemas.Quarantined;
import org.nmirf.schemas.Receipt;
import org.nmirf.schemas.ReceiptState;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Records that the hub itself has something to say with: receipts and quarantine traces. */
@Component
public class HubRecords {

    private final HubIdentity identity;
    private final IdGenerator ids;
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    HubRecords(HubIdentity identity, IdGenerator ids) {
        this.identity = identity;
        this.ids = ids;
    }

    /** Tells a country what became of an event on its submission topic. */
    public ProducerRecord<byte[], byte[]> receipt(
            CountryCode country, Answered answered, ReceiptState state, Instant at) {
        return receipt(country, answered, state, List.of(), at);
    }

    /** Tells a country why an event on its submission topic was refused. */
    public ProducerRecord<byte[], byte[]> refusal(
            CountryCode country, Answered answered, List<RefusalCode> codes, Instant at) {
        return receipt(country, answered, ReceiptState.REFUSED, codes, at);
    }

    private ProducerRecord<byte[], byte[]> receipt(
            CountryCode country,
            Answered answered,
            ReceiptState state,
            List<RefusalCode> codes,
            Instant at) {
        var message =
                Receipt.newBuilder()
                        .setEventId(answered.eventId())
                        .setSubject(answered.subject())
                        .setVersion(answered.version())
                        .setDigest(answered.digest())
                        .setState(state)
                        .setCodes(names(codes))
                        .setAt(at)
                        .build();
        // A record needs a key even when the event it answers had none that can be read.
        var subject = Subject.parse(answered.subject()).orElseGet(this::noSubject);
        return record(
                Topics.receipts(country),
                EventType.RECEIPT,
                subject,
                Math.max(1, answered.version()),
                message);
    }

    /** The trace of a refused record: where it lay and its hash, never its content. */
    public ProducerRecord<byte[], byte[]> quarantined(Arrival arrival, List<RefusalCode> codes) {
        byte[] value = arrival.value();
        var message =
                Quarantined.newBuilder()
                        .setSha256(value == null ? "" : sha256(value))
                        .setSize(value == null ? 0 : value.length)
                        .setTopic(arrival.topic())
                        .setPartition(arrival.partition())
                        .setOffset(arrival.offset())
                        .setCodes(names(codes))
                        .build();
        return record(Topics.QUARANTINE, EventType.QUARANTINED, noSubject(), 1, message);
    }

    private ProducerRecord<byte[], byte[]> record(
            String topic,
            EventType type,
            Subject subject,
            long version,
            SpecificRecordBase message) {
        var envelope = Envelope.of(ids.generateId(), type, new Source.OfHub(), subject, version);
        return EventHeaders.toRecord(topic, identity.sign(envelope, payloads.encode(message)));
    }

    private Subject noSubject() {
        return new Subject(Kind.PRACTICE, ids.generateId());
    }

    private static List<String> names(List<RefusalCode> codes) {
        return codes.stream().map(RefusalCode::name).toList();
    }

    private static String sha256(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

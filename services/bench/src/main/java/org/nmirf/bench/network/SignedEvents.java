package org.nmirf.bench.network;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.bench.corpus.MadeUpPractice;

/** Records of the shared topic as the hub writes them, under the key of the hub that will read. */
public final class SignedEvents {

    private final EventSigner hub;
    private final EventSigner member = new EventSigner(SigningKey.generate(new SecureRandom()));
    private final Payloads payloads = Payloads.ofReleasedSchemas();

    /**
     * @param directory of the engines
     */
    public SignedEvents(Path directory) {
        this.hub = new EventSigner(SigningKey.loadOrCreate(hubKey(directory), new SecureRandom()));
    }

    static Path hubKey(Path directory) {
        return directory.resolve("hub-signing-key.json");
    }

    /** Id of the event of a practice. */
    public static UUID eventId(MadeUpPractice practice) {
        // Any other of version 4 would do; this one need not be kept.
        UUID id = practice.id();
        return new UUID(id.getMostSignificantBits() ^ 0x1111_0000L, id.getLeastSignificantBits());
    }

    /** The record that publishes it. */
    public ProducerRecord<byte[], byte[]> record(MadeUpPractice practice) {
        Source source = practice.source();
        LocalDate day = practice.day();
        byte[] payload = payloads.encode(practice.content());
        var envelope =
                new Envelope(
                        eventId(practice),
                        EventType.PRACTICE,
                        source,
                        new Subject(Kind.PRACTICE, practice.id()),
                        1,
                        day);
        // Only what names its country carries the country's own signature.
        String origin =
                source instanceof Source.OfMember
                        ? member.sign(envelope, payload).signature()
                        : null;
        var record =
                EventHeaders.toRecord(
                        Kind.PRACTICE.sharedTopic(), hub.sign(envelope, payload), origin);
        return new ProducerRecord<>(
                record.topic(),
                null,
                day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(),
                record.key(),
                record.value(),
                record.headers());
    }
}

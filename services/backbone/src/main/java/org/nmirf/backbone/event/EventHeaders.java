package org.nmirf.backbone.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An event as a Kafka record: CloudEvents 1.0, binary content mode of the Kafka protocol binding,
 * with the extensions {@code version}, {@code signature} and, where the hub vouches for a member's
 * event, {@code originsignature}.
 */
public final class EventHeaders {

    private static final String VERSION = "version";
    private static final String SIGNATURE = "signature";
    private static final String ORIGIN_SIGNATURE = "originsignature";

    private EventHeaders() {}

    /** The record that carries the event on that topic. */
    public static ProducerRecord<byte[], byte[]> toRecord(String topic, SignedEvent event) {
        return toRecord(topic, event, null);
    }

    /**
     * The record that carries the event on that topic.
     *
     * @param originSignature the member's own signature over its submission, so that others can
     *     check the origin of a named event themselves; null where the member is not named
     */
    public static ProducerRecord<byte[], byte[]> toRecord(
            String topic, SignedEvent event, @Nullable String originSignature) {
        Envelope envelope = event.envelope();
        var cloudEvent =
                CloudEventBuilder.v1()
                        .withId(envelope.id().toString())
                        .withType(envelope.type().type())
                        .withSource(envelope.source().uri())
                        .withSubject(envelope.subject().key())
                        .withDataContentType(Envelope.CONTENT_TYPE)
                        .withExtension(VERSION, Long.toString(envelope.version()))
                        .withExtension(SIGNATURE, event.signature())
                        .withData(event.payload());
        LocalDate day = envelope.day();
        if (day != null) {
            cloudEvent.withTime(day.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (originSignature != null) {
            cloudEvent.withExtension(ORIGIN_SIGNATURE, originSignature);
        }
        return KafkaMessageFactory.<byte[]>createWriter(topic, envelope.subject().keyBytes())
                .writeBinary(cloudEvent.build());
    }

    /** What could be made of a record's headers. */
    public sealed interface Reading {

        /**
         * The record is an event in form; nothing about it has been checked yet.
         *
         * @param originSignature the member's own signature, or null
         */
        record Event(SignedEvent event, @Nullable String originSignature) implements Reading {}

        /**
         * The record is not an event the network knows.
         *
         * @param eventId the id it claims, or empty
         * @param subject the subject it claims, or empty
         */
        record Unreadable(RefusalCode code, String eventId, String subject) implements Reading {}
    }

    /** Reads headers and value; never throws on bad content. A null value is {@code NO_VALUE}. */
    public static Reading read(Headers headers, byte @Nullable [] value) {
        if (value == null) {
            return new Reading.Unreadable(RefusalCode.NO_VALUE, "", "");
        }
        try {
            return read(KafkaMessageFactory.createReader(headers, value).toEvent(), value);
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException bad) {
            return new Reading.Unreadable(RefusalCode.UNREADABLE, "", "");
        }
    }

    /**
     * Whether the headers are exactly those under which the event is written without an origin
     * signature, in any order: none more, none twice, none in another spelling.
     */
    public static boolean areExactly(Headers headers, SignedEvent event) {
        var written = toRecord("any", event).headers();
        Set<String> names = new HashSet<>();
        for (Header header : headers) {
            Header expected = written.lastHeader(header.key());
            if (expected == null
                    || !names.add(header.key())
                    || !Arrays.equals(header.value(), expected.value())) {
                return false;
            }
        }
        return names.size() == written.toArray().length;
    }

    private static Reading read(CloudEvent cloudEvent, byte[] value) {
        String eventId = Objects.requireNonNullElse(cloudEvent.getId(), "");
        String subjectKey = Objects.requireNonNullElse(cloudEvent.getSubject(), "");
        var type = EventType.of(cloudEvent.getType());
        if (type.isEmpty()) {
            return new Reading.Unreadable(RefusalCode.UNKNOWN_TYPE, eventId, subjectKey);
        }
        var envelope = envelope(cloudEvent, type.get(), eventId, subjectKey);
        if (envelope.isEmpty()) {
            return new Reading.Unreadable(RefusalCode.UNREADABLE, eventId, subjectKey);
        }
        String signature = extension(cloudEvent, SIGNATURE);
        if (signature.isEmpty()) {
            return new Reading.Unreadable(RefusalCode.UNSIGNED, eventId, subjectKey);
        }
        String origin = extension(cloudEvent, ORIGIN_SIGNATURE);
        return new Reading.Event(
                new SignedEvent(envelope.get(), value, signature),
                origin.isEmpty() ? null : origin);
    }

    private static Optional<Envelope> envelope(
            CloudEvent cloudEvent, EventType type, String eventId, String subjectKey) {
        var source = Source.parse(cloudEvent.getSource().toString());
        var subject = Subject.parse(subjectKey);
        OffsetDateTime time = cloudEvent.getTime();
        if (source.isEmpty()
                || subject.isEmpty()
                || !Envelope.CONTENT_TYPE.equals(cloudEvent.getDataContentType())) {
            return Optional.empty();
        }
        return Optional.of(
                new Envelope(
                        UUID.fromString(eventId),
                        type,
                        source.get(),
                        subject.get(),
                        Long.parseLong(extension(cloudEvent, VERSION)),
                        time == null ? null : time.toLocalDate()));
    }

    private static String extension(CloudEvent cloudEvent, String name) {
        Object value = cloudEvent.getExtension(name);
        return value == null ? "" : value.toString();
    }
}

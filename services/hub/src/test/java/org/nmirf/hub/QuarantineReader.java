package org.nmirf.hub;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.schemas.Quarantined;

/** Reads the traces of refused records. */
public final class QuarantineReader {

    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Quarantined> traces = new ArrayList<>();

    QuarantineReader(Map<String, Object> connection) {
        this.consumer =
                new KafkaConsumer<>(
                        connection, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var topic = new TopicPartition(Topics.QUARANTINE, 0);
        consumer.assign(List.of(topic));
        consumer.seekToBeginning(List.of(topic));
    }

    /** The trace of this event's payload, when it is there. */
    public Quarantined awaitTraceOf(SignedEvent event) {
        String hash = sha256(event.payload());
        return awaitTrace(trace -> trace.getSha256().equals(hash));
    }

    /** The trace of the record that was written to that place, when it is there. */
    public Quarantined awaitTraceOf(RecordMetadata record) {
        return awaitTrace(
                trace ->
                        trace.getTopic().equals(record.topic())
                                && trace.getPartition() == record.partition()
                                && trace.getOffset() == record.offset());
    }

    private Quarantined awaitTrace(Predicate<Quarantined> isWanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> all().stream().filter(isWanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private List<Quarantined> all() {
        for (var record : consumer.poll(Duration.ofMillis(50))) {
            if (PAYLOADS.decode(record.value(), Quarantined.class)
                    instanceof Payloads.Reading.Content<Quarantined>(var trace)) {
                traces.add(trace);
            }
        }
        return traces;
    }

    private static String sha256(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.schemas.Receipt;
import org.nmirf.schemas.Withdrawn;

/** A member as its node would behave, with real Kafka clients under the member's own user. */
public final class TestMember implements AutoCloseable {

    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();

    private final CountryCode country;
    private final EventSigner signer;
    private final Map<String, Object> connection;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition receiptTopic;
    private final List<Receipt> receipts = new CopyOnWriteArrayList<>();

    TestMember(CountryCode country, Map<String, Object> connection) {
        this.country = country;
        this.connection = Map.copyOf(connection);
        this.signer = new EventSigner(SigningKey.generate(new SecureRandom()));
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put("acks", "all");
        // Else the client itself would refuse what only the brokers are trusted to refuse.
        settings.put("max.request.size", 64 * 1024 * 1024);
        settings.put("buffer.memory", 128 * 1024 * 1024L);
        this.producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.consumer =
                new KafkaConsumer<>(
                        connection, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.receiptTopic = new TopicPartition(Topics.receipts(country), 0);
        consumer.assign(List.of(receiptTopic));
        consumer.seekToBeginning(List.of(receiptTopic));
    }

    public CountryCode country() {
        return country;
    }

    public EventSigner signer() {
        return signer;
    }

    /** A new subject. */
    public static Subject aSubject() {
        return new Subject(Kind.PRACTICE, UUID.randomUUID());
    }

    /** A valid publication of the standard practice, signed by this member. */
    public SignedEvent publication(Subject subject, long version) {
        return event(EventType.PRACTICE, subject, version, PracticeFixtures.aPractice().build());
    }

    /** A valid withdrawal, signed by this member. */
    public SignedEvent withdrawal(Subject subject, long version) {
        return event(
                EventType.WITHDRAWN,
                subject,
                version,
                Withdrawn.newBuilder().setReason("outdated").build());
    }

    public SignedEvent event(
            EventType type, Subject subject, long version, SpecificRecordBase content) {
        return signer.sign(envelope(type, subject, version), PAYLOADS.encode(content));
    }

    public Envelope envelope(EventType type, Subject subject, long version) {
        return Envelope.of(UUID.randomUUID(), type, new Source.OfMember(country), subject, version);
    }

    /** Puts the event on this member's submission topic. */
    public SignedEvent submit(SignedEvent event) {
        submit(EventHeaders.toRecord(Topics.submissions(country), event));
        return event;
    }

    /** Puts any record anywhere, and waits until the broker has it. */
    public void submit(ProducerRecord<byte[], byte[]> record) {
        await(producer.send(record));
    }

    /** Submits events so that a hub that runs meets them all at once, not one by one. */
    void submitTogether(List<SignedEvent> events) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 60_000);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 1024 * 1024);
        try (var atOnce =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var answers =
                    events.stream()
                            .map(event -> EventHeaders.toRecord(Topics.submissions(country), event))
                            .map(atOnce::send)
                            .toList();
            atOnce.flush();
            answers.forEach(TestMember::await);
        }
    }

    /** Puts all events on this member's submission topic, in order. */
    public void submitAll(List<SignedEvent> events) {
        var answers =
                events.stream()
                        .map(event -> EventHeaders.toRecord(Topics.submissions(country), event))
                        .map(producer::send)
                        .toList();
        answers.forEach(TestMember::await);
    }

    private static void await(Future<RecordMetadata> answer) {
        try {
            answer.get();
        } catch (InterruptedException | ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Every receipt so far. */
    public List<Receipt> receipts() {
        for (var record : consumer.poll(Duration.ofMillis(50))) {
            if (PAYLOADS.decode(record.value(), Receipt.class)
                    instanceof Payloads.Reading.Content<Receipt>(var receipt)) {
                receipts.add(receipt);
            }
        }
        return receipts;
    }

    /** Every receipt that the topic holds at this moment. */
    public List<Receipt> receiptsToTheEnd() {
        var end = consumer.endOffsets(List.of(receiptTopic)).getOrDefault(receiptTopic, 0L);
        while (consumer.position(receiptTopic) < end) {
            receipts();
        }
        return receipts;
    }

    /** States that this event reached, as the hub says, in order. */
    public List<String> answers(SignedEvent event) {
        return receipts().stream()
                .filter(receipt -> receipt.getDigest().equals(event.digest()))
                .map(TestMember::text)
                .toList();
    }

    /** State, and codes if there are any. */
    static String text(Receipt receipt) {
        return receipt.getCodes().isEmpty()
                ? receipt.getState().name()
                : String.join(",", receipt.getCodes());
    }

    /** Waits until the event has been answered so. */
    public void awaitAnswer(SignedEvent event, String answer) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(answers(event)).contains(answer));
    }

    /** Publishes and waits until it can be found. */
    public SignedEvent publish(Subject subject, long version) {
        var event = submit(publication(subject, version));
        awaitAnswer(event, "SEARCHABLE");
        return event;
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}

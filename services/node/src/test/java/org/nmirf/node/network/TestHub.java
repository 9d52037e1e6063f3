package org.nmirf.node.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.backbone.topic.NetworkProvisioning;
import org.nmirf.backbone.topic.TopicSettings;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.engines.KafkaEngine;
import org.nmirf.schemas.Receipt;
import org.nmirf.schemas.ReceiptState;

/** The hub's side of the two topics of a country, played by a test. */
public final class TestHub implements AutoCloseable {

    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();

    private final EventSigner signer = new EventSigner(SigningKey.generate(new SecureRandom()));
    private final CountryCode country;
    private final KafkaEngine kafka;
    private final KafkaProducer<byte[], byte[]> producer;

    /** Provisions hub and country on the broker. */
    public TestHub(KafkaEngine kafka, String country, String nodePassword) {
        this.kafka = kafka;
        this.country = new CountryCode(country);
        try (var admin = Admin.create(kafka.adminProperties())) {
            var provisioning = new NetworkProvisioning(admin, TopicSettings.singleBroker());
            provisioning.addHub("hub-secret");
            provisioning.addMember(this.country, nodePassword);
        }
        producer =
                new KafkaProducer<>(
                        clientProperties(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> clientProperties() {
        return new HashMap<>(kafka.clientProperties(NetworkProvisioning.HUB_USER, "hub-secret"));
    }

    /** A file with the hub's public key. */
    public Path keyFile() {
        try {
            Path file = Files.createTempFile("hub", ".json");
            return Files.writeString(file, "{\"x\":\"" + signer.publicKey().x() + "\"}");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Everything that lies on the country's submission topic now, in order. */
    public List<SignedEvent> submissions() {
        var partition = new TopicPartition(Topics.submissions(country), 0);
        try (var consumer =
                new KafkaConsumer<>(
                        clientProperties(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<SignedEvent> events = new ArrayList<>();
            while (consumer.position(partition) < end) {
                for (var arrived : consumer.poll(Duration.ofMillis(200))) {
                    events.add(event(arrived));
                }
            }
            return events;
        }
    }

    private static SignedEvent event(ConsumerRecord<byte[], byte[]> arrived) {
        var reading = EventHeaders.read(arrived.headers(), arrived.value());
        if (reading instanceof EventHeaders.Reading.Event read
                && arrived.headers().toArray().length == 8) {
            return read.event();
        }
        throw new AssertionError("Not exactly an event: " + arrived.headers());
    }

    /** Answers an event as the hub would. */
    public void answer(SignedEvent submitted, ReceiptState state, String... codes) {
        answer(signer, submitted, submitted.digest(), state, codes);
    }

    /** Answers with another key or about another digest. */
    public void answer(
            EventSigner with,
            SignedEvent submitted,
            String digest,
            ReceiptState state,
            String... codes) {
        var envelope = submitted.envelope();
        var receipt =
                Receipt.newBuilder()
                        .setEventId(envelope.id().toString())
                        .setSubject(envelope.subject().key())
                        .setVersion(envelope.version())
                        .setDigest(digest)
                        .setState(state)
                        .setCodes(List.of(codes))
                        .setAt(Instant.now())
                        .build();
        var answer =
                with.sign(
                        Envelope.of(
                                UUID.randomUUID(),
                                EventType.RECEIPT,
                                new Source.OfHub(),
                                envelope.subject(),
                                1),
                        PAYLOADS.encode(receipt));
        write(EventHeaders.toRecord(Topics.receipts(country), answer));
    }

    /** The hub's own signer. */
    public EventSigner signer() {
        return signer;
    }

    /** Writes anything to the country's receipts. */
    public void write(ProducerRecord<byte[], byte[]> anything) {
        var _ = producer.send(anything);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}

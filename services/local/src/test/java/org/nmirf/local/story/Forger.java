package org.nmirf.local.story;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.backbone.topic.NetworkProvisioning;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;
import org.nmirf.schemas.Receipt;
import org.nmirf.schemas.Withdrawn;

/** Somebody who holds a country's Kafka password and signing key and writes to Kafka directly. */
final class Forger {

    private final Payloads payloads = Payloads.ofReleasedSchemas();
    private final CountryCode country;
    private final EventSigner signer;
    private final Map<String, Object> access;

    Forger(LocalNetwork network, String code) {
        this.country = new CountryCode(code);
        this.signer =
                new EventSigner(
                        SigningKey.loadOrCreate(
                                network.data().resolve("keys/node-" + code + ".jwk"),
                                new SecureRandom()));
        this.access =
                network.engines()
                        .kafka()
                        .clientProperties(
                                NetworkProvisioning.nodeUser(country),
                                secret(network, "kafka-node-" + code));
    }

    /** Writes a withdrawal of that subject, signed with the country's real key. */
    void withdraw(Subject subject, long version, Source source) {
        var envelope =
                Envelope.of(UUID.randomUUID(), EventType.WITHDRAWN, source, subject, version);
        var event = signer.sign(envelope, payloads.encode(new Withdrawn("outdated")));
        send(EventHeaders.toRecord(Topics.submissions(country), event));
    }

    /** Writes a practice of that text, signed with the country's real key; gives its subject. */
    Subject publish(String words) {
        var text =
                PracticeText.newBuilder()
                        .setLanguage("en")
                        .setProvenance(Provenance.ORIGINAL)
                        .setTitle("A practice that no node let go")
                        .setSummary(words)
                        .build();
        var practice = Practice.newBuilder().setTexts(List.of(text)).build();
        var subject = new Subject(Kind.PRACTICE, UUID.randomUUID());
        var envelope =
                Envelope.of(
                        UUID.randomUUID(),
                        EventType.PRACTICE,
                        new Source.OfMember(country),
                        subject,
                        1);
        send(
                EventHeaders.toRecord(
                        Topics.submissions(country),
                        signer.sign(envelope, payloads.encode(practice))));
        return subject;
    }

    /** Writes bytes that are no event at all. */
    void scribble(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(Topics.submissions(country), bytes, bytes);
        record.headers().add("ce_id", bytes).add("ce_type", bytes).add(words, bytes);
        send(record);
    }

    /** Tries to write to any topic. */
    void writeTo(String topic, Subject subject) {
        send(new ProducerRecord<>(topic, subject.keyBytes(), new byte[] {1}));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try (var producer =
                new KafkaProducer<>(access, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopped);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof KafkaException cause
                    ? cause
                    : new KafkaException(refused);
        }
    }

    /** Refusal codes of all receipts about that subject on the country's receipt topic. */
    List<String> refusals(Subject subject) {
        var partition = new TopicPartition(Topics.receipts(country), 0);
        List<String> codes = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        new HashMap<>(access),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (payloads.decode(record.value(), Receipt.class)
                                    instanceof Payloads.Reading.Content<Receipt>(var receipt)
                            && receipt.getSubject().equals(subject.key())) {
                        codes.addAll(receipt.getCodes());
                    }
                }
            }
        }
        return codes;
    }

    /** A password that the network made at its first start. */
    static String secret(LocalNetwork network, String name) {
        var secrets = new Properties();
        try (Reader reader =
                Files.newBufferedReader(network.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return secrets.getProperty(name);
    }
}

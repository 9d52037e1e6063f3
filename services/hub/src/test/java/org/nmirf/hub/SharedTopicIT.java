package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.indexing.Indexes;
import org.springframework.beans.factory.annotation.Autowired;

/** The shared topic is not believed for being ours: the index takes what the hub signed. */
class SharedTopicIT extends RunningHub {

    @Autowired private HubIdentity identity;
    @Autowired private Indexes indexes;
    @Autowired private Consumer<List<Arrival>> indexing;

    private final Subject subject = TestMember.aSubject();

    @BeforeEach
    void trust() {
        admit(MA, "ag");
        indexes.ensure();
    }

    @Test
    void whatSomebodyElseSignedIsNeitherIndexedNorRebuilt() throws Exception {
        var stranger = new EventSigner(SigningKey.generate(new SecureRandom()));
        var forged = stranger.sign(shared(1), MA.publication(subject, 1).payload());

        var written = write(EventHeaders.toRecord("nmirf.practices", forged));

        assertThat(QUARANTINE.awaitTraceOf(written).getCodes()).containsExactly("BAD_SIGNATURE");
        assertThat(index().versionOf(subject)).isZero();
        awaitRebuild(startRebuild(), "DONE");
        assertThat(index().versionOf(subject)).isZero();
    }

    @Test
    void whatTheHubSignedIsNotIndexedUnderAnotherKey() throws Exception {
        var genuine = identity.sign(shared(1), MA.publication(subject, 1).payload());
        var record = EventHeaders.toRecord("nmirf.practices", genuine);

        var written =
                write(
                        new ProducerRecord<>(
                                record.topic(),
                                null,
                                TestMember.aSubject().keyBytes(),
                                record.value(),
                                record.headers()));

        assertThat(QUARANTINE.awaitTraceOf(written).getCodes()).containsExactly("BAD_SIGNATURE");
        assertThat(index().versionOf(subject)).isZero();
    }

    @Test
    void anOvertakenVersionIsNotShownEvenByAnEmptyIndex() throws Exception {
        MA.publish(subject, 1);
        MA.awaitAnswer(MA.submit(MA.withdrawal(subject, 2)), "GONE");
        var old = identity.sign(shared(1), MA.publication(subject, 1).payload());
        try {
            useEmptyIndex();

            indexing.accept(List.of(arrival(EventHeaders.toRecord("nmirf.practices", old))));

            assertThat(index().versionOf(subject)).isZero();
        } finally {
            awaitRebuild(startRebuild(), "DONE");
        }
        assertThat(index().versionOf(subject)).isEqualTo(2);
    }

    private void useEmptyIndex() {
        String name = indexes.newName();
        indexes.createNext(name);
        indexes.use(name);
    }

    private Envelope shared(long version) {
        return new Envelope(
                UUID.randomUUID(),
                EventType.PRACTICE,
                new Source.OfMember(MA.country()),
                subject,
                version,
                LocalDate.of(2026, 3, 5));
    }

    private static RecordMetadata write(ProducerRecord<byte[], byte[]> record) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        FIXTURE.hubConnection(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            return producer.send(record).get();
        }
    }

    private static Arrival arrival(ProducerRecord<byte[], byte[]> record) {
        return new Arrival(record.topic(), 0, 0, record.key(), record.value(), record.headers());
    }
}

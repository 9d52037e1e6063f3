package org.nmirf.backbone.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.backbone.event.EventHeaders.Reading;
import org.nmirf.backbone.signature.EventSigner;

class EventHeadersTests {

    @Test
    void readsBackWhatItWrote() {
        SignedEvent event = EventFixtures.aSignedEvent();

        var record = EventHeaders.toRecord("topic", event);

        assertThat(EventHeaders.read(record.headers(), record.value()))
                .asInstanceOf(type(Reading.Event.class))
                .satisfies(
                        read -> {
                            assertThat(read.event().envelope()).isEqualTo(event.envelope());
                            assertThat(read.event().digest()).isEqualTo(event.digest());
                            assertThat(read.originSignature()).isNull();
                        });
    }

    @Test
    void usesTheSubjectAsKey() {
        SignedEvent event = EventFixtures.aSignedEvent();

        var record = EventHeaders.toRecord("topic", event);

        assertThat(new String(record.key(), UTF_8)).isEqualTo(event.envelope().subject().key());
    }

    @Test
    void keepsTheDayOfAdmissionAndTheOriginSignature() {
        var submitted = EventFixtures.anEnvelope();
        var admitted =
                new Envelope(
                        submitted.id(),
                        submitted.type(),
                        submitted.source(),
                        submitted.subject(),
                        submitted.version(),
                        LocalDate.of(2026, 11, 21));
        var signed = new EventSigner(EventFixtures.KEY).sign(admitted, EventFixtures.PAYLOAD);

        var record = EventHeaders.toRecord("topic", signed, "origin");

        assertThat(EventHeaders.read(record.headers(), record.value()))
                .isEqualTo(
                        new Reading.Event(
                                new SignedEvent(admitted, record.value(), signed.signature()),
                                "origin"));
    }

    @Test
    void refusesARecordWithoutValue() {
        var record = EventHeaders.toRecord("topic", EventFixtures.aSignedEvent());

        assertThat(EventHeaders.read(record.headers(), null))
                .isEqualTo(new Reading.Unreadable(RefusalCode.NO_VALUE, "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "ce_type,org.nmirf.unheard-of,UNKNOWN_TYPE",
        "ce_id,not-a-uuid,UNREADABLE",
        "ce_version,0,UNREADABLE",
        "ce_version,many,UNREADABLE",
        "ce_source,/members/zz,UNREADABLE",
        "ce_source,elsewhere,UNREADABLE",
        "ce_subject,practice/1-1-1-1-1,UNREADABLE",
        "ce_subject,secret/5f0c3d9e-0a0e-4a9b-9a34-0d7dfb1c2f11,UNREADABLE",
        "content-type,application/json,UNREADABLE",
        "ce_specversion,9.9,UNREADABLE",
        "ce_signature,,UNSIGNED"
    })
    void refusesAnEnvelopeOutsideTheProtocol(String header, String value, RefusalCode code) {
        var record = EventHeaders.toRecord("topic", EventFixtures.aSignedEvent());

        replace(record, header, value);

        assertThat(EventHeaders.read(record.headers(), record.value()))
                .asInstanceOf(type(Reading.Unreadable.class))
                .extracting(Reading.Unreadable::code)
                .isEqualTo(code);
    }

    @Test
    void refusesRecordsThatAreNoEventsAtAll() {
        var garbage = new ProducerRecord<byte[], byte[]>("topic", new byte[] {42});

        assertThat(EventHeaders.read(garbage.headers(), garbage.value()))
                .isEqualTo(new Reading.Unreadable(RefusalCode.UNREADABLE, "", ""));
    }

    private static void replace(
            ProducerRecord<byte[], byte[]> record, String header, String value) {
        record.headers().remove(header);
        if (value != null) {
            record.headers().add(header, value.getBytes(UTF_8));
        }
    }
}

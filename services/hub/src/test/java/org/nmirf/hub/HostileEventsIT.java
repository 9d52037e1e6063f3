package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.schemas.Provenance;

/**
 * Forged and broken events, written straight to the brokers. Each is refused with its code, leaves
 * a trace without content, and the next good event goes through.
 */
class HostileEventsIT extends RunningHub {

    private final Subject subject = TestMember.aSubject();

    @BeforeEach
    void trust() {
        admit(MA, "ag");
        admit(PT, "weog");
    }

    private void assertRefused(TestMember member, SignedEvent event, String code) {
        member.submit(event);
        member.awaitAnswer(event, code);
        assertThat(member.answers(event)).containsOnly(code);
        MA.publish(TestMember.aSubject(), 1);
    }

    private void assertRefused(ProducerRecord<byte[], byte[]> record, String code) {
        int before = MA.receipts().size();
        MA.submit(record);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(MA.receipts().subList(before, MA.receipts().size()))
                                        .extracting(TestMember::text)
                                        .contains(code));
        MA.publish(TestMember.aSubject(), 1);
    }

    private static ProducerRecord<byte[], byte[]> record(SignedEvent event) {
        return EventHeaders.toRecord(Topics.submissions(MA.country()), event);
    }

    @Test
    void refusesAnUnsignedEvent() {
        var record = record(MA.publication(subject, 1));
        record.headers().remove("ce_signature");

        assertRefused(record, "UNSIGNED");
    }

    @Test
    void refusesAWrongKey() {
        var stranger = new EventSigner(SigningKey.generate(new SecureRandom()));
        var event = MA.publication(subject, 1);

        assertRefused(MA, stranger.sign(event.envelope(), event.payload()), "UNKNOWN_KEY");
    }

    @Test
    void refusesTheRightKeyForAnotherCountry() {
        var event = MA.publication(subject, 1);

        assertRefused(MA, PT.signer().sign(event.envelope(), event.payload()), "WRONG_MEMBER");
    }

    @Test
    void refusesOneFlippedByte() {
        var event = MA.publication(subject, 1);
        byte[] payload = event.payload().clone();
        payload[payload.length - 1] ^= 1;

        assertRefused(
                MA, new SignedEvent(event.envelope(), payload, event.signature()), "BAD_SIGNATURE");
    }

    @Test
    void answersAReplayedEventAsBeforeAndChangesNothing() {
        var first = MA.publish(subject, 1);
        MA.publish(subject, 2);

        MA.submit(first);

        MA.awaitAnswer(first, "SUPERSEDED");
        assertThat(index().versionOf(subject)).isEqualTo(2);
    }

    @Test
    void refusesAStaleVersion() {
        MA.publish(subject, 2);

        assertRefused(MA, MA.publication(subject, 1), "STALE_VERSION");
    }

    @Test
    void refusesASubjectOfAnotherMember() {
        MA.publish(subject, 1);

        assertRefused(PT, PT.withdrawal(subject, 2), "NOT_OWNER");
        assertThat(index().isFound(subject)).isTrue();
    }

    @Test
    void refusesAnUnknownSchema() {
        byte[] payload = MA.publication(subject, 1).payload().clone();
        payload[4] ^= 1;

        var event = MA.signer().sign(MA.envelope(EventType.PRACTICE, subject, 1), payload);
        assertRefused(MA, event, "UNKNOWN_SCHEMA");
    }

    @Test
    void refusesGarbage() {
        byte[] garbage = "not an event".getBytes(StandardCharsets.UTF_8);

        assertRefused(
                new ProducerRecord<>(Topics.submissions(MA.country()), garbage, garbage),
                "UNREADABLE");
    }

    @Test
    void refusesANullValue() {
        assertRefused(
                new ProducerRecord<>(Topics.submissions(MA.country()), subject.keyBytes(), null),
                "NO_VALUE");
    }

    @Test
    void refusesMoreThanHalfAMebibyte() {
        var large =
                MA.signer().sign(MA.envelope(EventType.PRACTICE, subject, 1), new byte[600 * 1024]);

        assertRefused(MA, large, "TOO_LARGE");
    }

    @Test
    void theBrokerDoesNotTakeTenMegabytes() {
        var huge =
                new ProducerRecord<>(
                        Topics.submissions(MA.country()), subject.keyBytes(), new byte[10_000_000]);

        assertThatThrownBy(() -> MA.submit(huge))
                .hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void theBrokerLetsNobodyWriteForAnother() {
        var event = MA.publication(subject, 1);

        assertThatThrownBy(
                        () ->
                                MA.submit(
                                        EventHeaders.toRecord(
                                                Topics.submissions(PT.country()), event)))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> MA.submit(EventHeaders.toRecord("nmirf.practices", event)))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void refusesAnEnvelopeThatDisagreesWithThePayload() {
        byte[] withdrawn = MA.withdrawal(subject, 1).payload();

        assertRefused(
                MA,
                MA.signer().sign(MA.envelope(EventType.PRACTICE, subject, 1), withdrawn),
                "ENVELOPE_MISMATCH");
    }

    @Test
    void refusesAKeyThatIsNotTheSubject() {
        var sound = record(MA.publication(subject, 1));

        assertRefused(
                new ProducerRecord<>(
                        sound.topic(),
                        null,
                        TestMember.aSubject().keyBytes(),
                        sound.value(),
                        sound.headers()),
                "ENVELOPE_MISMATCH");
    }

    @Test
    void refusesAnIdentifierInTheText() {
        var text =
                PracticeFixtures.aText("fr", Provenance.ORIGINAL)
                        .setLessons(
                                "Ask "
                                        + UUID.randomUUID().toString().charAt(0)
                                        + "mina@example.org first.")
                        .build();
        var practice = PracticeFixtures.aPractice().setTexts(List.of(text)).build();

        assertRefused(MA, MA.event(EventType.PRACTICE, subject, 1, practice), "IDENTIFIER_FOUND");
    }

    @Test
    void refusesACountryThatIsNoMember() {
        assertRefused(FR, FR.publication(subject, 1), "NOT_A_MEMBER");
    }

    @Test
    void leavesATraceWithoutContent() {
        var event = MA.publication(subject, 1);
        byte[] payload = event.payload().clone();
        payload[payload.length - 1] ^= 1;
        var forged = new SignedEvent(event.envelope(), payload, event.signature());

        MA.submit(forged);

        assertThat(QUARANTINE.awaitTraceOf(forged))
                .satisfies(trace -> assertThat(trace.getCodes()).containsExactly("BAD_SIGNATURE"))
                .satisfies(trace -> assertThat(trace.getSize()).isEqualTo(payload.length));
    }
}

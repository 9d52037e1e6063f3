package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.disclosure.ResidualScan;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.hub.PracticeFixtures;
import org.nmirf.hub.ledger.InMemoryAdmissionLedger;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.TrustList;
import org.nmirf.web.vocabulary.Vocabularies;

/** What looks almost right, or cannot be looked at to the end, is refused too. */
class SuspectEventTests {

    private static final CountryCode MA = new CountryCode("ma");
    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();
    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);
    private static final EventSigner KEY = signer();
    private static final TrustList TRUST =
            new TrustList(
                    List.of(
                            new Member(
                                    MA,
                                    Map.of("en", "Mechanism"),
                                    Member.Status.ADMITTED,
                                    LocalDate.of(2024, 5, 9),
                                    "ag",
                                    false,
                                    List.of(new Member.Key(KEY.publicKey(), null)))));

    private static EventSigner signer() {
        return new EventSigner(SigningKey.generate(new SecureRandom()));
    }

    private static SignedEvent publication(EventSigner key, Kind kind) {
        var envelope =
                Envelope.of(
                        UUID.randomUUID(),
                        EventType.PRACTICE,
                        new Source.OfMember(MA),
                        new Subject(kind, UUID.randomUUID()),
                        1);
        return key.sign(envelope, PAYLOADS.encode(PracticeFixtures.aPractice().build()));
    }

    private static Admission admission(ResidualScan scan, Clock clockOfRules) {
        var figures = new InMemoryPublishedFigures();
        var contents =
                new Contents(
                        PAYLOADS,
                        new PracticeRules(VOCABULARIES, clockOfRules),
                        new DeclarationRules(VOCABULARIES, clockOfRules),
                        scan,
                        new FigureCheck(figures, new Auditor()));
        return new Admission(
                new InMemoryAdmissionLedger(),
                new SenderCheck(),
                contents,
                InMemoryDeclarations.with(figures),
                CLOCK);
    }

    private static void assertRefused(
            Admission admission, ProducerRecord<byte[], byte[]> record, RefusalCode code) {
        var arrival =
                new Arrival(record.topic(), 0, 7, record.key(), record.value(), record.headers());

        assertThat(admission.judge(arrival, TRUST))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.codes()).containsExactly(code));
    }

    private static void assertRefused(ProducerRecord<byte[], byte[]> record, RefusalCode code) {
        assertRefused(admission(new ResidualScan(), CLOCK), record, code);
    }

    private static ProducerRecord<byte[], byte[]> record(SignedEvent event) {
        return EventHeaders.toRecord(Topics.submissions(MA), event);
    }

    @Test
    void refusesASubjectThatIsNoPractice() {
        assertRefused(record(publication(KEY, Kind.MEMBER)), RefusalCode.ENVELOPE_MISMATCH);
    }

    @Test
    void refusesASecondSignatureThatOnlyTheHubMayPassOn() {
        var event = publication(KEY, Kind.PRACTICE);

        assertRefused(
                EventHeaders.toRecord(Topics.submissions(MA), event, event.signature()),
                RefusalCode.ENVELOPE_MISMATCH);
    }

    @Test
    void doesNotEvenLookForTheKeyOfAnOverlongSignature() {
        var event = publication(signer(), Kind.PRACTICE);
        var padded =
                new SignedEvent(
                        event.envelope(), event.payload(), event.signature() + "A".repeat(1024));

        assertRefused(record(event), RefusalCode.UNKNOWN_KEY);
        assertRefused(record(padded), RefusalCode.BAD_SIGNATURE);
    }

    @Test
    void refusesWhatCannotBeScannedInTime() {
        assertRefused(
                admission(new ResidualScan(Duration.ZERO), CLOCK),
                record(publication(KEY, Kind.PRACTICE)),
                RefusalCode.UNREADABLE);
    }

    @Test
    void refusesWhatMakesACheckFail() {
        assertRefused(
                admission(new ResidualScan(), new BrokenClock()),
                record(publication(KEY, Kind.PRACTICE)),
                RefusalCode.UNREADABLE);
    }

    private static final class BrokenClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("Broken");
        }
    }
}

package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.nmirf.hub.ledger.Entry;
import org.nmirf.hub.ledger.InMemoryAdmissionLedger;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.TrustList;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.Provenance;
import org.nmirf.schemas.Withdrawn;
import org.nmirf.web.vocabulary.Vocabularies;

/** Every way of being refused, and the ways of being admitted. */
class AdmissionTests {

    private static final CountryCode MA = new CountryCode("ma");
    private static final CountryCode PT = new CountryCode("pt");
    private static final CountryCode FR = new CountryCode("fr");
    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();
    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final ResidualScan SCAN = new ResidualScan();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);
    private static final EventSigner KEY = signer();
    private static final EventSigner KEY_OF_PT = signer();
    private static final EventSigner REVOKED_KEY = signer();

    private final InMemoryAdmissionLedger ledger = new InMemoryAdmissionLedger();
    private final InMemoryPublishedFigures figures = new InMemoryPublishedFigures();
    private final Admission admission =
            new Admission(
                    ledger,
                    new SenderCheck(),
                    new Contents(
                            PAYLOADS,
                            new PracticeRules(VOCABULARIES, CLOCK),
                            new DeclarationRules(VOCABULARIES, CLOCK),
                            SCAN,
                            new FigureCheck(figures, new Auditor())),
                    InMemoryDeclarations.with(figures),
                    CLOCK);
    private final Subject subject = new Subject(Kind.PRACTICE, UUID.randomUUID());
    private TrustList trust = trust(Member.Status.ADMITTED);

    private static EventSigner signer() {
        return new EventSigner(SigningKey.generate(new SecureRandom()));
    }

    private static TrustList trust(Member.Status statusOfMa) {
        var revoked = new Member.Key(REVOKED_KEY.publicKey(), LocalDate.of(2026, 1, 1));
        var key = new Member.Key(KEY.publicKey(), null);
        var keyOfPt = new Member.Key(KEY_OF_PT.publicKey(), null);
        return new TrustList(
                List.of(
                        member(MA, statusOfMa, List.of(key, revoked)),
                        member(PT, Member.Status.ADMITTED, List.of(keyOfPt))));
    }

    private static Member member(CountryCode country, Member.Status status, List<Member.Key> keys) {
        return new Member(
                country,
                Map.of("en", "Mechanism"),
                status,
                LocalDate.of(2024, 5, 9),
                "ag",
                false,
                keys);
    }

    private Envelope envelope(CountryCode country, EventType type, long version) {
        return Envelope.of(UUID.randomUUID(), type, new Source.OfMember(country), subject, version);
    }

    private SignedEvent publication(long version) {
        return publication(version, PracticeFixtures.aPractice());
    }

    private SignedEvent publication(long version, Practice.Builder practice) {
        return KEY.sign(
                envelope(MA, EventType.PRACTICE, version), PAYLOADS.encode(practice.build()));
    }

    private SignedEvent withdrawal(long version) {
        var content = Withdrawn.newBuilder().setReason("outdated").build();
        return KEY.sign(envelope(MA, EventType.WITHDRAWN, version), PAYLOADS.encode(content));
    }

    private static Arrival arrival(ProducerRecord<byte[], byte[]> record) {
        return new Arrival(record.topic(), 0, 7, record.key(), record.value(), record.headers());
    }

    private Verdict judge(SignedEvent event) {
        return judge(EventHeaders.toRecord(Topics.submissions(MA), event));
    }

    private Verdict judge(ProducerRecord<byte[], byte[]> record) {
        return admission.judge(arrival(record), trust);
    }

    private void assertRefused(SignedEvent event, RefusalCode code) {
        assertRefused(judge(event), code);
    }

    private static void assertRefused(Verdict verdict, RefusalCode code) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.codes()).containsExactly(code));
    }

    private Entry entry() {
        return ledger.find(subject).orElseThrow();
    }

    @Test
    void admitsAPublicationUnderItsMembersName() {
        assertThat(judge(publication(1))).isInstanceOf(Verdict.Admitted.class);

        assertThat(entry().source()).isEqualTo(new Source.OfMember(MA));
        assertThat(entry().admitted()).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void tellsNeitherMemberNorDayOfAnUnattributedPractice() {
        judge(publication(1, PracticeFixtures.aPractice().setAttribution(Attribution.NETWORK)));

        assertThat(entry().source()).isEqualTo(new Source.OfNetwork());
        assertThat(entry().admitted()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void doesNotNameTheRegionOfASmallGroup() {
        judge(publication(1, PracticeFixtures.aPractice().setAttribution(Attribution.REGION)));

        assertThat(entry().source()).isEqualTo(new Source.OfNetwork());
    }

    @Test
    void refusesARecordWithoutValue() {
        var record = new ProducerRecord<byte[], byte[]>(Topics.submissions(MA), null, null);

        assertRefused(judge(record), RefusalCode.NO_VALUE);
    }

    @Test
    void refusesAnEventOverHalfAMebibyte() {
        var large = KEY.sign(envelope(MA, EventType.PRACTICE, 1), new byte[512 * 1024 + 1]);

        assertRefused(large, RefusalCode.TOO_LARGE);
    }

    @Test
    void refusesBytesThatAreNoEvent() {
        var garbage = "garbage".getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(Topics.submissions(MA), garbage, garbage);

        assertRefused(judge(record), RefusalCode.UNREADABLE);
    }

    @Test
    void refusesATypeThatOnlyTheHubSends() {
        var event = KEY.sign(envelope(MA, EventType.RECEIPT, 1), new byte[12]);

        assertRefused(event, RefusalCode.UNKNOWN_TYPE);
    }

    @Test
    void refusesAnotherCountrysTopic() {
        var record = EventHeaders.toRecord(Topics.submissions(PT), publication(1));

        assertRefused(judge(record), RefusalCode.ENVELOPE_MISMATCH);
    }

    @Test
    void refusesAKeyThatIsNotTheSubject() {
        var record = EventHeaders.toRecord(Topics.submissions(MA), publication(1));
        var otherKey = new Subject(Kind.PRACTICE, UUID.randomUUID()).keyBytes();

        assertRefused(
                judge(
                        new ProducerRecord<>(
                                record.topic(), null, otherKey, record.value(), record.headers())),
                RefusalCode.ENVELOPE_MISMATCH);
    }

    @Test
    void refusesAWithdrawalThatCarriesAPractice() {
        byte[] practice = PAYLOADS.encode(PracticeFixtures.aPractice().build());

        assertRefused(
                KEY.sign(envelope(MA, EventType.WITHDRAWN, 1), practice),
                RefusalCode.ENVELOPE_MISMATCH);
    }

    @Test
    void refusesADateOnASubmission() {
        var dated =
                new Envelope(
                        UUID.randomUUID(),
                        EventType.PRACTICE,
                        new Source.OfMember(MA),
                        subject,
                        1,
                        LocalDate.of(2026, 3, 5));
        byte[] practice = PAYLOADS.encode(PracticeFixtures.aPractice().build());

        assertRefused(KEY.sign(dated, practice), RefusalCode.ENVELOPE_MISMATCH);
    }

    @Test
    void refusesAnUnsignedEvent() {
        var record = EventHeaders.toRecord(Topics.submissions(MA), publication(1));
        record.headers().remove("ce_signature");

        assertRefused(judge(record), RefusalCode.UNSIGNED);
    }

    @Test
    void refusesAChangedPayload() {
        var signed = publication(1);
        byte[] other = PAYLOADS.encode(PracticeFixtures.aPractice().setYearFrom(2000).build());

        assertRefused(
                new SignedEvent(signed.envelope(), other, signed.signature()),
                RefusalCode.BAD_SIGNATURE);
    }

    @Test
    void refusesAKeyThatNobodyRegistered() {
        var event = publication(1);

        assertRefused(signer().sign(event.envelope(), event.payload()), RefusalCode.UNKNOWN_KEY);
    }

    @Test
    void refusesARevokedKey() {
        var event = publication(1);

        assertRefused(REVOKED_KEY.sign(event.envelope(), event.payload()), RefusalCode.UNKNOWN_KEY);
    }

    @Test
    void refusesTheKeyOfAnotherMember() {
        var event = publication(1);

        assertRefused(KEY_OF_PT.sign(event.envelope(), event.payload()), RefusalCode.WRONG_MEMBER);
    }

    @Test
    void refusesACountryOutsideTheNetwork() {
        var event =
                KEY.sign(
                        envelope(FR, EventType.PRACTICE, 1),
                        PAYLOADS.encode(PracticeFixtures.aPractice().build()));

        assertRefused(
                judge(EventHeaders.toRecord(Topics.submissions(FR), event)),
                RefusalCode.NOT_A_MEMBER);
    }

    @Test
    void refusesPublicationsOfASuspendedMemberButNoWithdrawal() {
        judge(publication(1));
        trust = trust(Member.Status.SUSPENDED);

        assertRefused(publication(2), RefusalCode.SUSPENDED);
        assertThat(judge(withdrawal(3))).isInstanceOf(Verdict.Admitted.class);
        assertThat(entry().state()).isEqualTo(Entry.State.WITHDRAWN);
    }

    @Test
    void refusesASchemaThatWasNeverReleased() {
        byte[] payload = PAYLOADS.encode(PracticeFixtures.aPractice().build());
        payload[5] ^= 1;

        assertRefused(
                KEY.sign(envelope(MA, EventType.PRACTICE, 1), payload), RefusalCode.UNKNOWN_SCHEMA);
    }

    @Test
    void refusesADamagedPayload() {
        byte[] payload = {(byte) 0xC3, 1, 2};

        assertRefused(
                KEY.sign(envelope(MA, EventType.PRACTICE, 1), payload), RefusalCode.UNREADABLE);
    }

    @Test
    void refusesAVersionThatIsNotNewer() {
        judge(publication(2));

        assertRefused(publication(2), RefusalCode.STALE_VERSION);
        assertRefused(publication(1), RefusalCode.STALE_VERSION);
    }

    @Test
    void refusesASubjectOfAnotherMember() {
        judge(publication(1));
        var event =
                KEY_OF_PT.sign(
                        envelope(PT, EventType.PRACTICE, 2),
                        PAYLOADS.encode(PracticeFixtures.aPractice().build()));

        assertRefused(
                judge(EventHeaders.toRecord(Topics.submissions(PT), event)), RefusalCode.NOT_OWNER);
    }

    @Test
    void refusesAnEventIdThatWasUsedBefore() {
        var first = publication(1);
        judge(first);
        var sameId =
                Envelope.of(
                        first.envelope().id(),
                        EventType.PRACTICE,
                        new Source.OfMember(MA),
                        subject,
                        2);

        assertRefused(KEY.sign(sameId, first.payload()), RefusalCode.REPLAYED);
    }

    @Test
    void givesTheSameAnswerToTheSameEvent() {
        var event = publication(1);
        var first = judge(event);
        judge(publication(2));
        trust = trust(Member.Status.SUSPENDED);

        assertThat(judge(event).at()).isEqualTo(first.at());
        assertThat(judge(event)).isInstanceOf(Verdict.Admitted.class);
        assertThat(entry().version()).isEqualTo(2);
    }

    @Test
    void doesNotLetAForgeryAnswerForTheRealEvent() {
        var real = publication(1);
        judge(signer().sign(real.envelope(), real.payload()));

        assertThat(judge(real)).isInstanceOf(Verdict.Admitted.class);
    }

    @Test
    void keepsAWithdrawalOfAnUnknownSubject() {
        assertThat(judge(withdrawal(2))).isInstanceOf(Verdict.Admitted.class);

        assertRefused(publication(1), RefusalCode.STALE_VERSION);
    }

    @Test
    void refusesAnIdentifierInTheTexts() {
        var text =
                PracticeFixtures.aText("fr", Provenance.ORIGINAL)
                        .setResults("Write to fatima.zahra@example.org for the list.")
                        .build();

        assertRefused(
                publication(1, PracticeFixtures.aPractice().setTexts(List.of(text))),
                RefusalCode.IDENTIFIER_FOUND);
    }

    @Test
    void refusesACodeThatNoVocabularyHas() {
        assertRefused(
                publication(1, PracticeFixtures.aPractice().setAreas(List.of("astrology"))),
                RefusalCode.UNKNOWN_CODE);
    }

    @Test
    void refusesAPracticeWithTwoOriginals() {
        var texts =
                List.of(
                        PracticeFixtures.aText("fr", Provenance.ORIGINAL).build(),
                        PracticeFixtures.aText("en", Provenance.ORIGINAL).build());

        assertRefused(
                publication(1, PracticeFixtures.aPractice().setTexts(texts)),
                RefusalCode.INVALID_CONTENT);
    }

    @Test
    void refusesYearsThatRunBackwards() {
        assertRefused(
                publication(1, PracticeFixtures.aPractice().setYearFrom(2020).setYearTo(2019)),
                RefusalCode.INVALID_CONTENT);
    }

    @Test
    void notesEveryRefusedRecordOnce() {
        judge(publication(2));
        var stale = publication(1);
        judge(stale);
        judge(stale);

        assertThat(ledger.refusals()).hasSize(1);
    }
}

package org.nmirf.hub.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecordBase;
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
import org.nmirf.hub.DeclarationFixtures;
import org.nmirf.hub.ledger.InMemoryAdmissionLedger;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.TrustList;
import org.nmirf.schemas.Withdrawn;
import org.nmirf.web.vocabulary.Vocabularies;

/** Profiles and obligations go the way of all events, and are kept as long as they stand. */
class DeclarationAdmissionTests {

    private static final CountryCode GE = new CountryCode("ge");
    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();
    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);
    private static final EventSigner KEY = new EventSigner(SigningKey.generate(new SecureRandom()));

    private final InMemoryAdmissionLedger ledger = new InMemoryAdmissionLedger();
    private final InMemoryDeclarations kept = new InMemoryDeclarations();
    private final InMemoryPublishedFigures figures = new InMemoryPublishedFigures();
    private final Admission admission =
            new Admission(
                    ledger,
                    new SenderCheck(),
                    new Contents(
                            PAYLOADS,
                            new PracticeRules(VOCABULARIES, CLOCK),
                            new DeclarationRules(VOCABULARIES, CLOCK),
                            new ResidualScan(),
                            new FigureCheck(figures, new Auditor())),
                    new Stores(figures, kept),
                    CLOCK);
    private final Subject profile = new Subject(Kind.MECHANISM, UUID.randomUUID());
    private final Subject calendar = new Subject(Kind.OBLIGATIONS, UUID.randomUUID());

    private Verdict judge(SignedEvent event, Member.Status status) {
        var record = EventHeaders.toRecord(Topics.submissions(GE), event);
        var member =
                new Member(
                        GE,
                        Map.of("en", "Secretariat"),
                        status,
                        LocalDate.of(2024, 5, 9),
                        "eeg",
                        false,
                        List.of(new Member.Key(KEY.publicKey(), null)));
        return admission.judge(
                new Arrival(record.topic(), 0, 7, record.key(), record.value(), record.headers()),
                new TrustList(List.of(member)));
    }

    private Verdict judge(SignedEvent event) {
        return judge(event, Member.Status.ADMITTED);
    }

    private static SignedEvent event(
            EventType type, Subject subject, long version, SpecificRecordBase content) {
        var envelope =
                Envelope.of(UUID.randomUUID(), type, new Source.OfMember(GE), subject, version);
        return KEY.sign(envelope, PAYLOADS.encode(content));
    }

    private SignedEvent profile(long version) {
        return event(
                EventType.MECHANISM,
                profile,
                version,
                DeclarationFixtures.aMechanism().setYear(2000 + (int) version).build());
    }

    private static SignedEvent withdrawal(Subject subject, long version) {
        return event(
                EventType.WITHDRAWN,
                subject,
                version,
                Withdrawn.newBuilder().setReason("outdated").build());
    }

    @Test
    void admitsBothUnderTheNameOfTheirCountry() {
        var obligations =
                event(EventType.OBLIGATIONS, calendar, 1, DeclarationFixtures.someObligations());

        assertThat(judge(profile(1))).isInstanceOf(Verdict.Admitted.class);
        assertThat(judge(obligations)).isInstanceOf(Verdict.Admitted.class);
        assertThat(ledger.find(profile).orElseThrow().source()).isEqualTo(new Source.OfMember(GE));
        assertThat(ledger.find(profile).orElseThrow().searchableVersion()).isEqualTo(1);
        assertThat(kept.kept).containsOnlyKeys(profile, calendar);
    }

    @Test
    void keepsTheNewestVersionOnlyAndNothingOnceItIsTakenBack() {
        judge(profile(1));
        var second = profile(2);
        judge(second);
        var late = judge(profile(1));

        assertThat(kept.kept).containsValue(second).hasSize(1);
        assertThat(late).isEqualTo(refused(late, RefusalCode.STALE_VERSION));

        judge(withdrawal(profile, 3));

        assertThat(kept.kept).isEmpty();
    }

    @Test
    void refusesAnIdentifierInItsWords() {
        var wrong =
                DeclarationFixtures.aMechanism()
                        .setNames(Map.of("en", "Council, amina.benali@justice.example"))
                        .build();

        var verdict = judge(event(EventType.MECHANISM, profile, 1, wrong));

        assertThat(verdict).isEqualTo(refused(verdict, RefusalCode.IDENTIFIER_FOUND));
        assertThat(kept.kept).isEmpty();
    }

    @Test
    void letsASuspendedMemberTakeBackButNotPublish() {
        judge(profile(1));

        var more = judge(profile(2), Member.Status.SUSPENDED);

        assertThat(more).isEqualTo(refused(more, RefusalCode.SUSPENDED));
        assertThat(kept.kept).containsOnlyKeys(profile);
        assertThat(judge(withdrawal(profile, 3), Member.Status.SUSPENDED))
                .isInstanceOf(Verdict.Admitted.class);
        assertThat(kept.kept).isEmpty();
    }

    @Test
    void refusesOneUnderTheSubjectOfTheOther() {
        var mixed = event(EventType.OBLIGATIONS, profile, 1, DeclarationFixtures.someObligations());

        var verdict = judge(mixed);

        assertThat(verdict).isEqualTo(refused(verdict, RefusalCode.ENVELOPE_MISMATCH));
    }

    private static Verdict refused(Verdict like, RefusalCode code) {
        return like instanceof Verdict.Refused refused
                ? new Verdict.Refused(refused.answered(), List.of(code), refused.at())
                : new Verdict.Admitted(profileOfNobody(), Instant.EPOCH);
    }

    private static SignedEvent profileOfNobody() {
        return event(
                EventType.MECHANISM,
                new Subject(Kind.MECHANISM, UUID.randomUUID()),
                1,
                DeclarationFixtures.aMechanism().build());
    }
}

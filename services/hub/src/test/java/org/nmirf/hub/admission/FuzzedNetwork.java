package org.nmirf.hub.admission;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
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
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.disclosure.ResidualScan;
import org.nmirf.disclosure.figures.audit.Auditor;
import org.nmirf.hub.DeclarationFixtures;
import org.nmirf.hub.PracticeFixtures;
import org.nmirf.hub.ledger.InMemoryAdmissionLedger;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.TrustList;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.Withdrawn;
import org.nmirf.web.vocabulary.Vocabularies;

/** Members, their keys and their valid events, all from one seed; and hubs to judge mutants. */
final class FuzzedNetwork {

    static final CountryCode MA = new CountryCode("ma");
    static final CountryCode PT = new CountryCode("pt");
    static final CountryCode ES = new CountryCode("es");
    static final CountryCode FR = new CountryCode("fr");
    static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();

    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);

    private static final Contents CONTENTS =
            new Contents(
                    PAYLOADS,
                    new PracticeRules(VOCABULARIES, CLOCK),
                    new DeclarationRules(VOCABULARIES, CLOCK),
                    new ResidualScan(Duration.ofSeconds(30)),
                    new FigureCheck(new InMemoryPublishedFigures(), new Auditor()));

    private final Random random;
    final EventSigner morocco;
    final EventSigner portugal;
    final EventSigner suspended;
    final EventSigner revoked;
    final EventSigner stranger;
    final List<ProducerRecord<byte[], byte[]>> originals;
    private final TrustList trust;

    FuzzedNetwork(long seed) {
        random = new Random(seed);
        morocco = signer();
        portugal = signer();
        suspended = signer();
        revoked = signer();
        stranger = signer();
        trust =
                new TrustList(
                        List.of(
                                member(MA, Member.Status.ADMITTED, morocco, revoked),
                                member(PT, Member.Status.ADMITTED, portugal, null),
                                member(ES, Member.Status.SUSPENDED, suspended, null)));
        originals =
                List.of(
                        record(MA, publication(morocco, MA, Attribution.NAMED)),
                        record(MA, publication(morocco, MA, Attribution.NETWORK)),
                        record(MA, publication(morocco, MA, Attribution.REGION)),
                        record(MA, withdrawal(morocco, MA)),
                        record(PT, publication(portugal, PT, Attribution.NAMED)),
                        record(PT, withdrawal(portugal, PT)),
                        record(ES, withdrawal(suspended, ES)),
                        record(
                                MA,
                                declaration(
                                        Kind.MECHANISM,
                                        PAYLOADS.encode(DeclarationFixtures.aMechanism().build()))),
                        record(
                                MA,
                                declaration(
                                        Kind.OBLIGATIONS,
                                        PAYLOADS.encode(DeclarationFixtures.someObligations()))));
    }

    // Keys of one seed, so that a mutant can be made again.
    private EventSigner signer() {
        var seeded =
                new SecureRandom() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void nextBytes(byte[] bytes) {
                        random.nextBytes(bytes);
                    }
                };
        return new EventSigner(SigningKey.generate(seeded));
    }

    private static Member member(
            CountryCode country,
            Member.Status status,
            EventSigner signer,
            @Nullable EventSigner revoked) {
        var key = new Member.Key(signer.publicKey(), null);
        return new Member(
                country,
                Map.of("en", "Mechanism"),
                status,
                LocalDate.of(2024, 5, 9),
                "ag",
                false,
                revoked == null
                        ? List.of(key)
                        : List.of(
                                key,
                                new Member.Key(revoked.publicKey(), LocalDate.of(2026, 1, 1))));
    }

    UUID anId(Random source) {
        var bytes = new byte[16];
        source.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes);
    }

    /** A valid envelope of that country, of a subject of its own. */
    Envelope envelope(Random source, CountryCode country, EventType type) {
        var subject = new Subject(Kind.PRACTICE, anId(source));
        return Envelope.of(anId(source), type, new Source.OfMember(country), subject, 3);
    }

    private SignedEvent publication(EventSigner key, CountryCode country, Attribution attribution) {
        return key.sign(
                envelope(random, country, EventType.PRACTICE),
                PAYLOADS.encode(aPractice().setAttribution(attribution).build()));
    }

    private SignedEvent declaration(Kind kind, byte[] payload) {
        return morocco.sign(declaration(random, kind), payload);
    }

    /** A valid envelope of Morocco for what a mechanism says of itself. */
    Envelope declaration(Random source, Kind kind) {
        var type = EventType.valueOf(kind.name());
        var subject = new Subject(kind, anId(source));
        return Envelope.of(anId(source), type, new Source.OfMember(MA), subject, 3);
    }

    private SignedEvent withdrawal(EventSigner key, CountryCode country) {
        return key.sign(envelope(random, country, EventType.WITHDRAWN), aWithdrawal("outdated"));
    }

    static byte[] aWithdrawal(String reason) {
        return PAYLOADS.encode(Withdrawn.newBuilder().setReason(reason).build());
    }

    static Practice.Builder aPractice() {
        return PracticeFixtures.aPractice();
    }

    static ProducerRecord<byte[], byte[]> record(CountryCode topic, SignedEvent event) {
        return EventHeaders.toRecord(Topics.submissions(topic), event);
    }

    /** The event that an original carries. */
    static SignedEvent event(ProducerRecord<byte[], byte[]> original) {
        return ((EventHeaders.Reading.Event)
                        EventHeaders.read(original.headers(), original.value()))
                .event();
    }

    /** A hub that has admitted nothing yet. */
    Hub freshHub(SenderCheck senders) {
        return new Hub(
                new Admission(
                        new InMemoryAdmissionLedger(),
                        senders,
                        CONTENTS,
                        InMemoryDeclarations.with(new InMemoryPublishedFigures()),
                        CLOCK));
    }

    /** A hub that has admitted every original. */
    Hub hubWithOriginals(SenderCheck senders) {
        Hub hub = freshHub(senders);
        for (var original : originals) {
            if (!(hub.judge(original) instanceof Verdict.Admitted)) {
                throw new AssertionError("Not admitted: " + spelled(original));
            }
        }
        return hub;
    }

    /** A hub with its own ledger and this network's trust list. */
    final class Hub {

        private final Admission admission;
        private long offset;

        private Hub(Admission admission) {
            this.admission = admission;
        }

        Verdict judge(ProducerRecord<byte[], byte[]> record) {
            return admission.judge(
                    new Arrival(
                            record.topic(),
                            0,
                            offset++,
                            record.key(),
                            record.value(),
                            record.headers()),
                    trust);
        }
    }

    /** Everything the record says, in one spelling: only the order of headers is left out. */
    static String spelled(ProducerRecord<byte[], byte[]> record) {
        return Stream.concat(
                        Stream.of(record.topic(), text(record.key()), text(record.value())),
                        Arrays.stream(record.headers().toArray())
                                .map(header -> header.key() + "=" + text(header.value()))
                                .sorted())
                .collect(Collectors.joining("\n"));
    }

    /** One character a byte. */
    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "null" : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

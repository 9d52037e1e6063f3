package org.nmirf.hub.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.hub.Pictures;
import org.nmirf.hub.PracticeFixtures;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;

/** What a key signed that should not have: another's, a dead one, or the member's own. */
final class SignedMutants {

    private static final List<String> IDENTIFIERS =
            List.of(
                    "amina.benali@example.org",
                    "+212 661-234567",
                    "192.168.10.44",
                    "GB82WEST12345698765432",
                    "4111 1111 1111 1111",
                    "390.533.447-05",
                    "36110/97");

    private static final List<UnaryOperator<String>> DISGUISES =
            List.of(
                    value -> value,
                    between("\u200B"),
                    between("\u00AD"),
                    value -> "\u202D" + value + "\u202C",
                    value -> each(value, c -> c == ' ' ? "\u3000" : Character.toString(c + 0xFEE0)),
                    value ->
                            each(
                                    value,
                                    c ->
                                            c >= '0' && c <= '9'
                                                    ? Character.toString(c + 0x630)
                                                    : Character.toString(c)),
                    value -> each(value, c -> "&#" + c + ";"),
                    value -> each(value, "%%%02X"::formatted),
                    value -> value.replace(" ", "\u00A0").replace("-", "\u2011"));

    private static final List<String> SENTENCES =
            List.of(
                    "The office wrote to %s last week.",
                    "Le bureau a écrit à %s hier.",
                    "كتب المكتب إلى %s أمس.",
                    "Отдел написал %s вчера.");

    private final FuzzedNetwork network;

    SignedMutants(FuzzedNetwork network) {
        this.network = network;
    }

    Map<String, UnsignedMutants.Way> ways() {
        Map<String, UnsignedMutants.Way> ways = new LinkedHashMap<>();
        ways.put("signed by another member", (of, r) -> signedBy(of, other(of)));
        ways.put("signed by a revoked key", (of, r) -> signedBy(of, network.revoked));
        ways.put("signed by nobody known", (of, r) -> signedBy(of, network.stranger));
        ways.put(
                "of a suspended member",
                (of, r) ->
                        own(
                                network.suspended,
                                FuzzedNetwork.ES,
                                envelope(r, FuzzedNetwork.ES),
                                practice(FuzzedNetwork.aPractice())));
        ways.put(
                "of no member",
                (of, r) ->
                        own(
                                network.stranger,
                                FuzzedNetwork.FR,
                                envelope(r, FuzzedNetwork.FR),
                                practice(FuzzedNetwork.aPractice())));
        ways.put(
                "in another's name",
                (of, r) ->
                        own(
                                network.morocco,
                                r.nextBoolean() ? FuzzedNetwork.MA : FuzzedNetwork.PT,
                                envelope(r, FuzzedNetwork.PT),
                                practice(FuzzedNetwork.aPractice())));
        ways.put("in nobody's name", this::unattributed);
        ways.put("dated", this::dated);
        ways.put("about something else", this::aboutSomethingElse);
        ways.put("of a type that only the hub sends", this::ofTheHub);
        ways.put("another kind of payload", this::otherPayload);
        ways.put("a damaged payload", this::damaged);
        ways.put("a withdrawal without reason", this::withoutReason);
        ways.put("an identifier in a text", this::withIdentifier);
        ways.put("codes that nobody knows", this::withUnknownCode);
        ways.put("content against the rules", this::againstTheRules);
        ways.put("figures that give themselves away", this::unsafeFigures);
        ways.put("a picture with something in it", (of, r) -> ofMorocco(r, Pictures.spoiled(r)));
        ways.put(
                "a declaration against its rules",
                (of, r) -> {
                    var mutant = DeclarationMutants.any(r);
                    return ofMorocco(network.declaration(r, mutant.kind()), mutant.payload());
                });
        ways.put("far too much", this::tooLarge);
        return ways;
    }

    /** Only wrong for a hub that has the originals. */
    Map<String, UnsignedMutants.Way> waysOnceTheOriginalsAreKnown() {
        Map<String, UnsignedMutants.Way> ways = new LinkedHashMap<>();
        ways.put("an older or equal version", (of, r) -> again(of, r, 1 + r.nextInt(3), false));
        ways.put("an id that was used", (of, r) -> again(of, r, 4 + r.nextInt(9), true));
        ways.put("a subject of another member", this::takenOver);
        return ways;
    }

    private ProducerRecord<byte[], byte[]> again(
            ProducerRecord<byte[], byte[]> of, Random random, long version, boolean sameId) {
        var event = FuzzedNetwork.event(of);
        var envelope = event.envelope();
        var changed =
                Envelope.of(
                        sameId ? envelope.id() : network.anId(random),
                        envelope.type(),
                        envelope.source(),
                        envelope.subject(),
                        version);
        return record(of, owner(of).sign(changed, event.payload()));
    }

    private ProducerRecord<byte[], byte[]> takenOver(
            ProducerRecord<byte[], byte[]> of, Random random) {
        boolean isOfMorocco = owner(of).equals(network.morocco);
        var country = isOfMorocco ? FuzzedNetwork.PT : FuzzedNetwork.MA;
        var envelope =
                Envelope.of(
                        network.anId(random),
                        random.nextBoolean() ? EventType.PRACTICE : EventType.WITHDRAWN,
                        new Source.OfMember(country),
                        FuzzedNetwork.event(of).envelope().subject(),
                        4 + random.nextInt(5));
        return own(
                isOfMorocco ? network.portugal : network.morocco,
                country,
                envelope,
                envelope.type() == EventType.PRACTICE
                        ? practice(FuzzedNetwork.aPractice())
                        : FuzzedNetwork.aWithdrawal("outdated"));
    }

    private EventSigner owner(ProducerRecord<byte[], byte[]> of) {
        return of.topic().endsWith("ma")
                ? network.morocco
                : of.topic().endsWith("pt") ? network.portugal : network.suspended;
    }

    private EventSigner other(ProducerRecord<byte[], byte[]> of) {
        return owner(of).equals(network.morocco) ? network.portugal : network.morocco;
    }

    private static ProducerRecord<byte[], byte[]> signedBy(
            ProducerRecord<byte[], byte[]> of, EventSigner signer) {
        var event = FuzzedNetwork.event(of);
        return record(of, signer.sign(event.envelope(), event.payload()));
    }

    private static ProducerRecord<byte[], byte[]> record(
            ProducerRecord<byte[], byte[]> of, SignedEvent event) {
        return org.nmirf.backbone.event.EventHeaders.toRecord(of.topic(), event);
    }

    private static ProducerRecord<byte[], byte[]> own(
            EventSigner signer, CountryCode topic, Envelope envelope, byte[] payload) {
        return FuzzedNetwork.record(topic, signer.sign(envelope, payload));
    }

    /** Of the member's own key, on its own topic: only the content can be wrong. */
    private ProducerRecord<byte[], byte[]> ofMorocco(Envelope envelope, byte[] payload) {
        return own(network.morocco, FuzzedNetwork.MA, envelope, payload);
    }

    private Envelope envelope(Random random, CountryCode country) {
        return network.envelope(random, country, EventType.PRACTICE);
    }

    private ProducerRecord<byte[], byte[]> ofMorocco(Random random, Practice.Builder practice) {
        return ofMorocco(envelope(random, FuzzedNetwork.MA), practice(practice));
    }

    private static byte[] practice(Practice.Builder practice) {
        return FuzzedNetwork.PAYLOADS.encode(practice.build());
    }

    private ProducerRecord<byte[], byte[]> unattributed(
            ProducerRecord<byte[], byte[]> of, Random random) {
        var envelope = envelope(random, FuzzedNetwork.MA);
        var source =
                List.of(new Source.OfNetwork(), new Source.OfHub(), new Source.OfGroup("ag"))
                        .get(random.nextInt(3));
        return ofMorocco(
                Envelope.of(envelope.id(), envelope.type(), source, envelope.subject(), 1),
                practice(FuzzedNetwork.aPractice()));
    }

    private ProducerRecord<byte[], byte[]> dated(ProducerRecord<byte[], byte[]> of, Random random) {
        var envelope = envelope(random, FuzzedNetwork.MA);
        return ofMorocco(
                new Envelope(
                        envelope.id(),
                        envelope.type(),
                        envelope.source(),
                        envelope.subject(),
                        1,
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300))),
                practice(FuzzedNetwork.aPractice()));
    }

    private ProducerRecord<byte[], byte[]> aboutSomethingElse(
            ProducerRecord<byte[], byte[]> of, Random random) {
        var kinds = Arrays.stream(Kind.values()).filter(kind -> kind != Kind.PRACTICE).toList();
        var envelope = envelope(random, FuzzedNetwork.MA);
        var subject = new Subject(kinds.get(random.nextInt(kinds.size())), envelope.subject().id());
        return ofMorocco(
                Envelope.of(envelope.id(), envelope.type(), envelope.source(), subject, 1),
                practice(FuzzedNetwork.aPractice()));
    }

    private ProducerRecord<byte[], byte[]> ofTheHub(
            ProducerRecord<byte[], byte[]> of, Random random) {
        var types =
                List.of(
                        EventType.RECEIPT,
                        EventType.QUARANTINED,
                        EventType.MEMBER,
                        EventType.GATHERING,
                        EventType.DECISION);
        return ofMorocco(
                network.envelope(random, FuzzedNetwork.MA, types.get(random.nextInt(5))),
                practice(FuzzedNetwork.aPractice()));
    }

    private ProducerRecord<byte[], byte[]> otherPayload(
            ProducerRecord<byte[], byte[]> of, Random random) {
        return random.nextBoolean()
                ? ofMorocco(
                        envelope(random, FuzzedNetwork.MA), FuzzedNetwork.aWithdrawal("outdated"))
                : ofMorocco(
                        network.envelope(random, FuzzedNetwork.MA, EventType.WITHDRAWN),
                        practice(FuzzedNetwork.aPractice()));
    }

    private ProducerRecord<byte[], byte[]> damaged(
            ProducerRecord<byte[], byte[]> of, Random random) {
        byte[] sound = practice(FuzzedNetwork.aPractice());
        byte[] damaged =
                switch (random.nextInt(4)) {
                    case 0 -> Arrays.copyOf(sound, random.nextInt(sound.length));
                    case 1 -> Arrays.copyOf(sound, sound.length + 1 + random.nextInt(20));
                    case 2 -> {
                        byte[] other = sound.clone();
                        other[random.nextInt(10)] ^= (byte) (1 << random.nextInt(8));
                        yield other;
                    }
                    default -> {
                        var noise = new byte[random.nextInt(200)];
                        random.nextBytes(noise);
                        yield noise;
                    }
                };
        return ofMorocco(envelope(random, FuzzedNetwork.MA), damaged);
    }

    private ProducerRecord<byte[], byte[]> unsafeFigures(
            ProducerRecord<byte[], byte[]> of, Random random) {
        var envelope = network.envelope(random, FuzzedNetwork.MA, EventType.PROGRESS);
        return ofMorocco(
                Envelope.of(
                        envelope.id(),
                        envelope.type(),
                        envelope.source(),
                        new Subject(Kind.PROGRESS, envelope.subject().id()),
                        1),
                FuzzedNetwork.PAYLOADS.encode(Figures.unsafe(random)));
    }

    private ProducerRecord<byte[], byte[]> withoutReason(
            ProducerRecord<byte[], byte[]> of, Random random) {
        String reason = List.of("", "Amina Benali", "OUTDATED", "outdated ").get(random.nextInt(4));
        return ofMorocco(
                network.envelope(random, FuzzedNetwork.MA, EventType.WITHDRAWN),
                FuzzedNetwork.aWithdrawal(reason));
    }

    private ProducerRecord<byte[], byte[]> withIdentifier(
            ProducerRecord<byte[], byte[]> of, Random random) {
        String identifier = IDENTIFIERS.get(random.nextInt(IDENTIFIERS.size()));
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        String words =
                sentence.formatted(
                        DISGUISES.get(random.nextInt(DISGUISES.size())).apply(identifier));
        var text = PracticeFixtures.aText("en", Provenance.ORIGINAL);
        switch (random.nextInt(6)) {
            case 0 -> text.setTitle(words);
            case 1 -> text.setSummary(words);
            case 2 -> text.setChallenge(words);
            case 3 -> text.setResponse(words);
            case 4 -> text.setResults(words);
            default -> text.setLessons(words);
        }
        var texts = new ArrayList<>(List.of(text.build()));
        if (random.nextBoolean()) {
            texts.addFirst(PracticeFixtures.aText("fr", Provenance.HUMAN_TRANSLATION).build());
        }
        return ofMorocco(random, FuzzedNetwork.aPractice().setTexts(texts));
    }

    private ProducerRecord<byte[], byte[]> withUnknownCode(
            ProducerRecord<byte[], byte[]> of, Random random) {
        var codes = List.of("x-" + random.nextInt(), " coordination", "Amina Benali", "");
        var code = List.of(codes.get(random.nextInt(3)));
        var practice = FuzzedNetwork.aPractice();
        switch (random.nextInt(6)) {
            case 0 -> practice.setAreas(code);
            case 1 -> practice.setThemes(code);
            case 2 -> practice.setBodies(code);
            case 3 -> practice.setGroups(code);
            case 4 -> practice.setSdgs(code);
            default -> practice.setResourceLevel(code.getFirst());
        }
        return ofMorocco(random, practice);
    }

    private ProducerRecord<byte[], byte[]> againstTheRules(
            ProducerRecord<byte[], byte[]> of, Random random) {
        var practice = FuzzedNetwork.aPractice();
        PracticeText original = PracticeFixtures.aText("fr", Provenance.ORIGINAL).build();
        switch (random.nextInt(10)) {
            case 0 -> practice.setTexts(List.of());
            case 1 -> practice.setTexts(List.of(original, original));
            case 2 ->
                    practice.setTexts(
                            List.of(
                                    original,
                                    PracticeFixtures.aText("en", Provenance.ORIGINAL).build()));
            case 3 ->
                    practice.setTexts(
                            List.of(
                                    PracticeFixtures.aText("fr", Provenance.MACHINE_TRANSLATION)
                                            .build()));
            case 4 ->
                    practice.setTexts(
                            List.of(PracticeFixtures.aText("de", Provenance.ORIGINAL).build()));
            case 5 -> practice.setYearFrom(1500 + random.nextInt(400));
            case 6 -> practice.setYearFrom(2020).setYearTo(2000 + random.nextInt(20));
            case 7 ->
                    practice.setTexts(
                            List.of(
                                    PracticeFixtures.aText("fr", Provenance.ORIGINAL)
                                            .setTitle("Words ".repeat(51 + random.nextInt(50)))
                                            .build()));
            case 8 ->
                    practice.setAttribution(
                                    random.nextBoolean() ? Attribution.REGION : Attribution.NETWORK)
                            .setRecommendations(List.of(PracticeFixtures.answered().build()));
            default -> practice.setSdgs(List.of("16.7", "16.7"));
        }
        return ofMorocco(random, practice);
    }

    private ProducerRecord<byte[], byte[]> tooLarge(
            ProducerRecord<byte[], byte[]> of, Random random) {
        return ofMorocco(
                envelope(random, FuzzedNetwork.MA),
                new byte[Submission.MAX_PAYLOAD_BYTES + 1 + random.nextInt(9)]);
    }

    private static UnaryOperator<String> between(String mark) {
        return value ->
                value.codePoints().mapToObj(Character::toString).collect(Collectors.joining(mark));
    }

    private static String each(String value, Function<Integer, String> change) {
        return IntStream.range(0, value.length())
                .mapToObj(place -> change.apply((int) value.charAt(place)))
                .collect(Collectors.joining());
    }
}

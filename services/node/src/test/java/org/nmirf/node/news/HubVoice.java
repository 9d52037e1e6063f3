package org.nmirf.node.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecordBase;
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
import org.nmirf.backbone.topic.Topics;
import org.nmirf.node.network.TestHub;
import org.nmirf.schemas.Assistance;
import org.nmirf.schemas.AssistanceKind;
import org.nmirf.schemas.Decision;
import org.nmirf.schemas.DecisionKind;
import org.nmirf.schemas.Question;
import org.nmirf.schemas.Withdrawn;

/** What the hub says by itself, said by a test. */
record HubVoice(TestHub hub) {

    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();
    private static final CountryCode FIJI = new CountryCode("fj");

    static Subject subject(Kind kind) {
        return new Subject(kind, UUID.randomUUID());
    }

    /** A notice in English and Arabic. */
    SignedEvent notice(Subject subject, long version, String title) {
        return notice(hub.signer(), subject, version, title);
    }

    SignedEvent notice(EventSigner with, Subject subject, long version, String title) {
        return event(
                with,
                EventType.DECISION,
                new Source.OfHub(),
                subject,
                version,
                Decision.newBuilder()
                        .setKind(DecisionKind.NOTICE)
                        .setTitles(Map.of("en", title, "ar", "إعلان"))
                        .setTexts(Map.of("en", "Words.", "ar", "كلمات."))
                        .setTakenOn("2026-05-31")
                        .build());
    }

    /** What a country asks for. */
    SignedEvent request(Subject subject, String country, String title, String... themes) {
        return event(
                hub.signer(),
                EventType.ASSISTANCE,
                new Source.OfMember(new CountryCode(country)),
                subject,
                1,
                Assistance.newBuilder()
                        .setKind(AssistanceKind.REQUEST)
                        .setTitles(Map.of("en", title))
                        .setTexts(Map.of("en", "How do you do it?"))
                        .setAreas(List.of())
                        .setThemes(List.of(themes))
                        .build());
    }

    /** What Fiji asks about a practice. */
    SignedEvent question(Subject subject, long version, String practice, String text) {
        return event(
                hub.signer(),
                EventType.QUESTION,
                new Source.OfHub(),
                subject,
                version,
                Question.newBuilder()
                        .setPractice(practice)
                        .setCountry(FIJI.code())
                        .setLanguage("en")
                        .setText(text)
                        .setAskedOn("2026-05-31")
                        .setAnswered(version > 1)
                        .build());
    }

    /** What takes any of them back. */
    SignedEvent withdrawal(Subject subject, Source source, long version) {
        return event(
                hub.signer(),
                EventType.WITHDRAWN,
                source,
                subject,
                version,
                new Withdrawn("outdated"));
    }

    private static SignedEvent event(
            EventSigner with,
            EventType type,
            Source source,
            Subject subject,
            long version,
            SpecificRecordBase content) {
        var envelope =
                new Envelope(
                        UUID.randomUUID(),
                        type,
                        source,
                        subject,
                        version,
                        LocalDate.of(2031, 1, 1));
        return with.sign(envelope, PAYLOADS.encode(content));
    }

    /** Puts it where it belongs. */
    void say(SignedEvent event) {
        Kind kind = event.envelope().subject().kind();
        say(kind.isShared() ? kind.sharedTopic() : Topics.receipts(new CountryCode("ma")), event);
    }

    /** Puts it anywhere. */
    void say(String topic, SignedEvent event) {
        hub.write(EventHeaders.toRecord(topic, event));
    }
}

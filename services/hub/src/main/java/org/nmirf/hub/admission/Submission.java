package org.nmirf.hub.admission;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.EventHeaders;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.RefusalCode;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.hub.publishing.Answered;

/** What the form of a submitted record says, before anything is known about its sender. */
sealed interface Submission {

    /** No payload may be larger: 512 KiB. */
    int MAX_PAYLOAD_BYTES = 512 * 1024;

    /** What members send, and with which content; all of it can be taken back. */
    Map<Kind, EventType> CONTENTS =
            Map.of(
                    Kind.PRACTICE, EventType.PRACTICE,
                    Kind.PROGRESS, EventType.PROGRESS,
                    Kind.MECHANISM, EventType.MECHANISM,
                    Kind.OBLIGATIONS, EventType.OBLIGATIONS);

    /**
     * An event in the agreed form, on the topic of the country that it names.
     *
     * @param country whose submission topic it lay on
     */
    record Sound(SignedEvent event, CountryCode country) implements Submission {}

    /** Anything else. */
    record Unsound(RefusalCode code, Answered answered) implements Submission {}

    /** Looks at the record; never throws on bad content. */
    static Submission of(Arrival arrival, Payloads payloads) {
        byte[] value = arrival.value();
        return switch (EventHeaders.read(arrival.headers(), value)) {
            case EventHeaders.Reading.Unreadable unreadable ->
                    unsound(sizeOr(unreadable.code(), value), unreadable, arrival);
            case EventHeaders.Reading.Event read -> sound(read, arrival, payloads);
        };
    }

    private static RefusalCode sizeOr(
            RefusalCode code, byte @org.jspecify.annotations.Nullable [] value) {
        return value != null && value.length > MAX_PAYLOAD_BYTES ? RefusalCode.TOO_LARGE : code;
    }

    private static Submission unsound(
            RefusalCode code, EventHeaders.Reading.Unreadable unreadable, Arrival arrival) {
        String subject = unreadable.subject().isEmpty() ? keyText(arrival) : unreadable.subject();
        // A claim that is not even a subject would only carry whatever the sender wrote there.
        String known = Subject.parse(subject).map(Subject::key).orElse("");
        return new Unsound(code, Answered.unread(uuidOr(unreadable.eventId()), known));
    }

    private static Submission sound(
            EventHeaders.Reading.Event read, Arrival arrival, Payloads payloads) {
        SignedEvent event = read.event();
        var country = Topics.submitter(arrival.topic());
        if (event.payload().length > MAX_PAYLOAD_BYTES) {
            return new Unsound(RefusalCode.TOO_LARGE, Answered.of(event));
        }
        EventType type = event.envelope().type();
        if (type != EventType.WITHDRAWN && !CONTENTS.containsValue(type)) {
            return new Unsound(RefusalCode.UNKNOWN_TYPE, Answered.of(event));
        }
        if (country.isEmpty()
                || read.originSignature() != null
                || !agrees(event, arrival, country.get(), payloads)) {
            return new Unsound(RefusalCode.ENVELOPE_MISMATCH, Answered.of(event));
        }
        return new Sound(event, country.get());
    }

    private static boolean agrees(
            SignedEvent event, Arrival arrival, CountryCode country, Payloads payloads) {
        var envelope = event.envelope();
        String record = envelope.type().record();
        return Arrays.equals(arrival.key(), envelope.subject().keyBytes())
                // What no signature covers could carry anything past the scan.
                && EventHeaders.areExactly(arrival.headers(), event)
                && envelope.source().equals(new Source.OfMember(country))
                && envelope.day() == null
                && isAbout(envelope.type(), envelope.subject().kind())
                && payloads.recordName(event.payload()).map(record::equals).orElse(true);
    }

    private static boolean isAbout(EventType type, Kind kind) {
        return CONTENTS.containsKey(kind)
                && (type == EventType.WITHDRAWN || CONTENTS.get(kind) == type);
    }

    private static String keyText(Arrival arrival) {
        byte[] key = arrival.key();
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    private static String uuidOr(String text) {
        try {
            return java.util.UUID.fromString(text).toString();
        } catch (IllegalArgumentException notAnId) {
            return "";
        }
    }
}

package org.nmirf.node.news;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.node.receipt.HubEvents;
import org.nmirf.schemas.Assistance;
import org.nmirf.schemas.Decision;
import org.nmirf.schemas.Gathering;
import org.nmirf.schemas.Question;
import org.nmirf.schemas.Withdrawn;

/** Reads what the hub signed; whatever is not as it must be is set aside with a reason. */
final class NewsCheck {

    private final HubEvents hub;
    private final Payloads payloads;
    private final CountryCode own;

    NewsCheck(HubEvents hub, Payloads payloads, CountryCode own) {
        this.hub = hub;
        this.payloads = payloads;
        this.own = own;
    }

    /** What an arrival is. */
    sealed interface Checked {

        /** Something that the hub told. */
        record Told(News news) implements Checked {}

        /** Something for other readers of the same topics. */
        record Other() implements Checked {}

        /** Something wrong; it changes nothing. */
        record SetAside(Reason reason) implements Checked {}
    }

    /** What is wrong with an arrival. */
    enum Reason {
        UNREADABLE,
        BAD_SIGNATURE,
        WRONG_PLACE
    }

    /** Reads an arrival; never throws on bad content, only while the hub's key is away. */
    Checked check(Arrival arrival) {
        return switch (hub.read(arrival)) {
            case HubEvents.Heard.Nothing _ -> new Checked.SetAside(Reason.UNREADABLE);
            case HubEvents.Heard.Event(var event) -> check(event, arrival);
        };
    }

    private Checked check(SignedEvent event, Arrival arrival) {
        Envelope envelope = event.envelope();
        if (isForOthers(envelope)) {
            return new Checked.Other();
        }
        if (!hub.isSigned(event)) {
            return new Checked.SetAside(Reason.BAD_SIGNATURE);
        }
        // A true event in another place was put there by somebody else.
        if (!arrival.topic().equals(place(envelope))
                || !Arrays.equals(arrival.key(), envelope.subject().keyBytes())
                || !isSource(envelope)) {
            return new Checked.SetAside(Reason.WRONG_PLACE);
        }
        News news = read(event);
        return news == null ? new Checked.SetAside(Reason.UNREADABLE) : new Checked.Told(news);
    }

    /** Members, and receipts, which are answers to releases and not news by themselves. */
    private static boolean isForOthers(Envelope envelope) {
        return envelope.type() == EventType.RECEIPT
                || switch (envelope.subject().kind()) {
                    case DECISION, GATHERING, ASSISTANCE, QUESTION -> false;
                    default -> true;
                };
    }

    private String place(Envelope envelope) {
        var kind = envelope.subject().kind();
        return kind.isShared() ? kind.sharedTopic() : Topics.receipts(own);
    }

    private static boolean isSource(Envelope envelope) {
        return switch (envelope.subject().kind()) {
            case ASSISTANCE -> envelope.source() instanceof Source.OfMember;
            default -> envelope.source() instanceof Source.OfHub;
        };
    }

    private @Nullable News read(SignedEvent event) {
        Envelope envelope = event.envelope();
        if (envelope.type() == EventType.WITHDRAWN) {
            return read(event, Withdrawn.class, withdrawn -> gone(envelope));
        }
        // Each of these kinds has one type, of the same name.
        if (!envelope.type().name().equals(envelope.subject().kind().name())) {
            return null;
        }
        return switch (envelope.subject().kind()) {
            case DECISION -> read(event, Decision.class, told -> notice(envelope, told));
            case GATHERING -> read(event, Gathering.class, told -> gathering(envelope, told));
            case ASSISTANCE -> read(event, Assistance.class, told -> assistance(envelope, told));
            case QUESTION -> read(event, Question.class, told -> question(envelope, told));
            default -> null;
        };
    }

    private <T extends SpecificRecordBase> @Nullable News read(
            SignedEvent event, Class<T> type, Function<T, @Nullable News> news) {
        return switch (payloads.decode(event.payload(), type)) {
            case Payloads.Reading.Content<T>(var message) -> news.apply(message);
            case Payloads.Reading.Refused<T> _ -> null;
        };
    }

    private static News gone(Envelope envelope) {
        return news(envelope, null, "", NewsContent.NONE);
    }

    private static News notice(Envelope envelope, Decision decision) {
        News.Kind kind =
                switch (decision.getKind()) {
                    case NOTICE -> News.Kind.NOTICE;
                    case DECISION -> News.Kind.DECISION;
                };
        return news(
                envelope,
                kind,
                "",
                NewsContent.notice(
                        decision.getTitles(), decision.getTexts(), day(decision.getTakenOn())));
    }

    private static News gathering(Envelope envelope, Gathering gathering) {
        var empty = NewsContent.NONE;
        return news(
                envelope,
                News.Kind.GATHERING,
                "",
                new NewsContent(
                        gathering.getTitles(),
                        empty.texts(),
                        day(gathering.getFrom()),
                        day(gathering.getUntil()),
                        gathering.getPlaces(),
                        empty.areas(),
                        empty.themes(),
                        "",
                        false));
    }

    private static News assistance(Envelope envelope, Assistance asked) {
        News.Kind kind =
                switch (asked.getKind()) {
                    case REQUEST -> News.Kind.REQUEST;
                    case OFFER -> News.Kind.OFFER;
                };
        String country =
                envelope.source() instanceof Source.OfMember(var member) ? member.code() : "";
        return news(
                envelope,
                kind,
                country,
                NewsContent.assistance(
                        asked.getTitles(), asked.getTexts(), asked.getAreas(), asked.getThemes()));
    }

    private static @Nullable News question(Envelope envelope, Question question) {
        return CountryCode.isKnown(question.getCountry())
                ? news(
                        envelope,
                        News.Kind.QUESTION,
                        question.getCountry(),
                        NewsContent.question(
                                question.getLanguage(),
                                question.getText(),
                                day(question.getAskedOn()),
                                question.getPractice(),
                                question.getAnswered()))
                : null;
    }

    private static News news(
            Envelope envelope, News.@Nullable Kind kind, String country, NewsContent content) {
        return new News(
                envelope.subject(),
                envelope.id(),
                envelope.version(),
                kind,
                envelope.day(),
                country,
                content);
    }

    /** The date, or nothing where it is none: a page has to be able to write it out. */
    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (java.time.format.DateTimeParseException notADay) {
            return "";
        }
    }
}

package org.nmirf.hub.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.nmirf.hub.gathering.Gathering;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the calendar as RFC 5545 has it, in the reader's language. */
@Component
class CalendarFeed {

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Countries countries;
    private final GatheringEvent gatherings;

    CalendarFeed(
            MessageSource messages,
            Vocabularies vocabularies,
            Countries countries,
            GatheringEvent gatherings) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.countries = countries;
        this.gatherings = gatherings;
    }

    /**
     * The calendar with these items.
     *
     * @param gone what programs have to strike out; without a word of what it was
     * @param query what was chosen; the name of the calendar says it
     * @throws IllegalStateException when what was written breaks the standard
     */
    byte[] write(
            List<CalendarItem> items, List<Gone> gone, CalendarQuery query, Language language) {
        Calendar written = empty();
        written.add(new XProperty("X-WR-CALNAME", name(query, language)));
        return fill(written, items, gone, language);
    }

    /**
     * The same to be taken into a calendar that a person has: with a name of its own, programs
     * would make another calendar of it.
     */
    byte[] writeAlone(List<CalendarItem> items, List<Gone> gone, Language language) {
        return fill(empty(), items, gone, language);
    }

    private static Calendar empty() {
        var written = new Calendar();
        written.add(new ProdId("-//NMIRF Network//hub//EN"));
        written.add(ImmutableVersion.VERSION_2_0);
        written.add(ImmutableCalScale.GREGORIAN);
        return written;
    }

    private byte[] fill(
            Calendar written, List<CalendarItem> items, List<Gone> gone, Language language) {
        items.forEach(one -> written.add(event(one, language)));
        gone.forEach(one -> written.add(cancelled(one, language)));
        // The standard wants an entry, but programs that found none would go on asking for errors.
        if (!written.getComponents().isEmpty() && written.validate().hasErrors()) {
            throw new IllegalStateException("The calendar breaks its standard");
        }
        return FoldedLines.of(written.toString());
    }

    /** Programs show it beside a reader's own calendars. */
    private String name(CalendarQuery query, Language language) {
        String whole = say("site.hub", language) + " \u2013 " + say("calendar.title", language);
        Stream<String> kinds =
                Arrays.stream(CalendarKind.values())
                        .filter(kind -> query.kinds().contains(kind.word()))
                        .map(kind -> say("calendar.kind." + kind.word(), language));
        Stream<String> of =
                query.countries().stream()
                        .map(code -> countries.name(code, language))
                        .sorted(language::compare);
        // What is no body stands in the address alone.
        Stream<String> bodies =
                vocabularies.vocabulary("bodies").concepts().stream()
                        .map(Concept::code)
                        .filter(query.bodies()::contains)
                        .map(code -> vocabularies.label("bodies", code, language.code()));
        return Stream.of(Stream.of(whole), kinds, of, bodies)
                .flatMap(Function.identity())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private VEvent event(CalendarItem one, Language language) {
        // Of a month that is printed without a day the last day counts.
        LocalDate first = one.when().isMonth() ? one.when().until() : one.when().from();
        var event = event(one.uid(), one.sequence(), one.changed(), first, one.when().until());
        Gathering gathering = one.gathering();
        if (gathering != null) {
            gatherings.describe(event, gathering, language);
            return event;
        }
        event.add(new Summary(title(one, language)));
        String source = one.source();
        if (source != null) {
            event.add(new Url(URI.create(source)));
        }
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private VEvent cancelled(Gone one, Language language) {
        LocalDate day = LocalDate.ofInstant(one.changed(), ZoneOffset.UTC);
        var event = event(one.uid(), one.sequence(), one.changed(), day, day);
        event.add(new Summary(say("calendar.feed.cancelled", language)));
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    private static VEvent event(
            String uid, int sequence, Instant changed, LocalDate first, LocalDate last) {
        // The generated stamp would make every reading of an unchanged calendar another one.
        var event = new VEvent(false);
        Instant stamp = changed.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        event.add(new Uid(uid));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(stamp));
        event.add(new Sequence(sequence));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String title(CalendarItem one, Language language) {
        if (one.kind() == CalendarKind.TREATY_SESSION) {
            return say(
                    "calendar.feed.treaty-session",
                    language,
                    vocabularies.label("bodies", one.body(), language.code()),
                    Integer.toString(one.session()));
        }
        if (one.kind() == CalendarKind.SESSION) {
            return say(
                    one.when().isMonth() ? "calendar.feed.session-month" : "calendar.feed.session",
                    language,
                    Integer.toString(one.session()),
                    say("calendar.step." + one.what(), language));
        }
        String key =
                one.submitted() != null
                        ? "calendar.feed.submitted"
                        : one.when().isMonth() ? "calendar.feed.month" : "calendar.feed.due";
        return say(
                key,
                language,
                one.countries().stream()
                        .map(code -> countries.name(code, language))
                        .collect(Collectors.joining(", ")),
                vocabularies.label("procedures", one.what(), language.code()),
                vocabularies.label("bodies", one.body(), language.code()));
    }

    private String say(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(language.code()));
    }
}

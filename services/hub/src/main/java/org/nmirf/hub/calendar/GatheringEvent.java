package org.nmirf.hub.calendar;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.nmirf.hub.gathering.Gathering;
import org.nmirf.hub.gathering.Plan;
import org.nmirf.hub.gathering.Plan.Place;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What calendar programs are told of a gathering. Nobody is its organizer: RFC 5545 would want that
 * person's mailbox.
 */
@Component
class GatheringEvent {

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Countries countries;
    private final PublicAddress site;

    GatheringEvent(
            MessageSource messages,
            Vocabularies vocabularies,
            Countries countries,
            PublicAddress site) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.countries = countries;
        this.site = site;
    }

    void describe(VEvent event, Gathering one, Language language) {
        boolean isCancelled = one.plan().isCancelled();
        event.add(summary(one, language));
        event.add(new Location(place(one.plan().place(), language)));
        event.add(new Description(String.join("\n", lines(one, language))));
        String source = one.plan().source();
        event.add(new Url(URI.create(source == null ? page(one) : source)));
        // Many programs show a cancelled event like any other, so its name says it too.
        event.add(
                isCancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    }

    private Summary summary(Gathering one, Language language) {
        String name = one.name(language.code());
        if (one.plan().isCancelled()) {
            return new Summary(say("calendar.feed.called-off", language, name));
        }
        var summary = new Summary(name);
        summary.add(
                new net.fortuna.ical4j.model.parameter.Language(one.nameLanguage(language.code())));
        return summary;
    }

    private String place(Place place, Language language) {
        if (!place.isInCity()) {
            return say("gathering.online", language);
        }
        String city =
                say(
                        "calendar.feed.place",
                        language,
                        place.city(),
                        countries.name(place.country(), language));
        return place.isOnline() ? city + " \u00B7 " + say("gathering.online", language) : city;
    }

    private List<String> lines(Gathering one, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(vocabularies.label(Plan.KINDS, one.plan().kind(), language.code()));
        if (!one.plan().convener().isEmpty()) {
            lines.add(say("calendar.feed.convener", language, one.plan().convener()));
        }
        lines.addAll(one.plan().texts().in(one.nameLanguage(language.code())).paragraphs());
        lines.add(page(one));
        return lines;
    }

    private String page(Gathering one) {
        return site.at("/gatherings/" + one.id());
    }

    private String say(String key, Language language, Object... arguments) {
        return Objects.requireNonNull(
                messages.getMessage(key, arguments, Locale.forLanguageTag(language.code())));
    }
}

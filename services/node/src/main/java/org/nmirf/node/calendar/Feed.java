package org.nmirf.node.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Step;
import org.nmirf.web.language.Language;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the calendar as RFC 5545 has it: titles and dates only, in the reader's language. */
@Component
class Feed {

    private static final Duration DUE_WARNING = Duration.ofDays(30);
    private static final Duration STEP_WARNING = Duration.ofDays(7);
    private static final int LONGEST_LINE = 75;

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final String country;

    Feed(MessageSource messages, Vocabularies vocabularies, NodeIdentity identity) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.country = identity.country().code();
    }

    /**
     * The calendar of these obligations: due dates, dialogues and open steps.
     *
     * @throws IllegalStateException when what was written breaks the standard
     */
    byte[] write(List<Obligation> obligations, Language language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//NMIRF Network//node " + country + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", say("calendar.feed.name", language)));
        for (Obligation obligation : obligations) {
            calendar.add(due(obligation, language));
            var dialogue = obligation.group().dialogue();
            if (dialogue != null) {
                calendar.add(dialogue(obligation, dialogue, language));
            }
            for (Step step : obligation.group().steps()) {
                var last = step.due();
                if (last != null && step.done() == null) {
                    calendar.add(step(obligation, step, last, language));
                }
            }
        }
        // The standard wants an entry, but programs that found none would go on asking for errors.
        if (!calendar.getComponents().isEmpty() && calendar.validate().hasErrors()) {
            throw new IllegalStateException("The calendar breaks its standard");
        }
        return fold(calendar.toString());
    }

    private VEvent due(Obligation obligation, Language language) {
        var content = obligation.content();
        String key =
                content.submission() != null
                        ? "calendar.feed.submitted"
                        : content.due().isMonth() ? "calendar.feed.month" : "calendar.feed.due";
        String title = say(key, language, title(obligation, language));
        var event = event("due", obligation.id(), obligation, content.due().last(), title);
        if (content.submission() == null) {
            event.add(alarm(DUE_WARNING, title));
        }
        return event;
    }

    private VEvent dialogue(Obligation obligation, LocalDate day, Language language) {
        String title = say("calendar.feed.dialogue", language, title(obligation, language));
        var event = event("dialogue", obligation.id(), obligation, day, title);
        event.add(alarm(DUE_WARNING, title));
        return event;
    }

    private VEvent step(Obligation obligation, Step step, LocalDate day, Language language) {
        String title =
                say(
                        "calendar.feed.step",
                        language,
                        step.title().wordsFor(language.code()),
                        vocabularies.label("bodies", obligation.content().body(), language.code()));
        var event = event("step", step.id(), obligation, day, title);
        event.add(alarm(STEP_WARNING, title));
        return event;
    }

    private VEvent event(String kind, UUID id, Obligation obligation, LocalDate day, String title) {
        // The generated stamp would make every reading of an unchanged calendar another one.
        var event = new VEvent(false);
        Instant changed =
                obligation.changed().at().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        event.add(new Uid(kind + "-" + id + "@" + country + ".nmirf.org"));
        event.add(new DtStamp(changed));
        event.add(new LastModified(changed));
        event.add(new Sequence(obligation.revision() - 1));
        event.add(new net.fortuna.ical4j.model.property.DtStart<>(day));
        event.add(new net.fortuna.ical4j.model.property.DtEnd<>(day.plusDays(1)));
        event.add(new net.fortuna.ical4j.model.property.Summary(title));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static VAlarm alarm(Duration before, String title) {
        var alarm = new VAlarm(before.negated());
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    private String title(Obligation obligation, Language language) {
        return say(
                "calendar.feed.title",
                language,
                vocabularies.label("bodies", obligation.content().body(), language.code()),
                say("obligation.procedure." + obligation.content().procedure(), language));
    }

    private String say(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(language.code()));
    }

    /**
     * Folds lines at 75 octets, as section 3.1 of the standard has it, and never inside a
     * character. The library counts characters instead, which is too long for Arabic.
     */
    static byte[] fold(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + unfolded.length() / 16);
        for (String line : unfolded.lines().toList()) {
            int length = 0;
            for (int code : line.codePoints().toArray()) {
                int octets = Character.toString(code).getBytes(StandardCharsets.UTF_8).length;
                if (length + octets > LONGEST_LINE) {
                    folded.append("\r\n ");
                    length = 1;
                }
                folded.appendCodePoint(code);
                length += octets;
            }
            folded.append("\r\n");
        }
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package org.nmirf.node.reminder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nmirf.node.due.Due;
import org.nmirf.node.letter.Addressee;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.letter.Phrase;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.web.language.Language;

/** Words one letter about all that somebody is to be told of on a day. */
final class ReminderLetter {

    /** Of what is not late yet. */
    static final Letter.Kind AHEAD = new Letter.Kind("reminder.ahead", true);

    /** Of what is late; somebody has to hear of it, so that nobody turns it off. */
    static final Letter.Kind OVERDUE = new Letter.Kind("reminder.overdue", false);

    private static final int LONGEST_TITLE = 140;
    private static final int MOST_LINKS = 50;
    private static final int WEEK = 7;

    private ReminderLetter() {}

    static Letter.Kind kind(Due due, LocalDate today) {
        return due.lateOn(today) > 0 ? OVERDUE : AHEAD;
    }

    /** Who reads it; English for a language that letters are not written in. */
    static Addressee addressee(FocalPoint person) {
        return new Addressee(
                person.email(),
                person.name(),
                Language.findForInterface(person.language()).orElse(Language.EN),
                person.id().toString());
    }

    /**
     * The letter.
     *
     * @param told all for the same person, not empty, what is due first before what is due later
     */
    static Letter of(List<Told> told, LocalDate today) {
        long late = told.stream().filter(one -> one.due().lateOn(today) > 0).count();
        Letter letter = told.size() == 1 ? one(told.getFirst(), today) : several(told, late, today);
        return letter.with(new Letter.Link(Phrase.of("reminder.mail.wishes"), "/settings"))
                .whichMayWait();
    }

    private static Letter one(Told told, LocalDate today) {
        Due due = told.due();
        Addressee to = addressee(told.to());
        String title = title(due, to.language().code());
        return Letter.of(
                        to,
                        kind(due, today),
                        told.key(),
                        Phrase.of("reminder.mail.subject." + group(due, today), title, due.on()),
                        Phrase.of("reminder.mail.text." + group(due, today), title, due.on()),
                        Phrase.of("reminder.mail.todo." + due.kind()),
                        Phrase.of("reminder.mail.part." + told.part()))
                .with(new Letter.Link(Phrase.of("reminder.mail.open"), due.path()));
    }

    private static Letter several(List<Told> told, long late, LocalDate today) {
        Addressee to = addressee(told.getFirst().to());
        Letter letter =
                Letter.of(
                        to,
                        late > 0 ? OVERDUE : AHEAD,
                        key(told),
                        Phrase.of("reminder.mail.subject.several", told.size(), late),
                        Phrase.of("reminder.mail.text.several", told.size()),
                        Phrase.of("reminder.mail.part.several"));
        for (Told one : told.subList(0, Math.min(MOST_LINKS, told.size()))) {
            Due due = one.due();
            var words =
                    Phrase.of(
                            "reminder.mail.line." + group(due, today),
                            title(due, to.language().code()),
                            due.on());
            letter = letter.with(new Letter.Link(words, due.path()));
        }
        return letter.with(new Letter.Link(Phrase.of("reminder.mail.all"), "/"));
    }

    /** Another letter about some of the same things is another letter. */
    private static String key(List<Told> told) {
        String keys = told.stream().map(Told::key).sorted().collect(Collectors.joining("\n"));
        return "reminders " + UUID.nameUUIDFromBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    /** Overdue, today, this week, or later. */
    static String group(Due due, LocalDate today) {
        long late = due.lateOn(today);
        if (late > 0) {
            return "overdue";
        }
        if (late == 0) {
            return "today";
        }
        return late >= -WEEK ? "week" : "later";
    }

    /** What it is called, short enough for a line. */
    static String title(Due due, String language) {
        String words = due.title().wordsFor(language).strip().replaceAll("\\s+", " ");
        if (words.codePointCount(0, words.length()) <= LONGEST_TITLE) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + "…";
    }
}

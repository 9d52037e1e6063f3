package org.nmirf.node.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nmirf.node.letter.Addressee;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.letter.Letters;
import org.nmirf.node.people.FocalPoint;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells one person of everything in one letter. */
@Service
class RemindPerson {

    private final Reminders reminders;
    private final Letters letters;
    private final Clock clock;

    RemindPerson(Reminders reminders, Letters letters, Clock clock) {
        this.reminders = reminders;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Posts a letter about what the person was not told of before. Of two that do this at once, one
     * posts it.
     *
     * @param told all for the same person
     * @return how many things the letter is about; 0: none was posted
     */
    @Transactional
    public int remind(List<Told> told, LocalDate today) {
        Instant now = clock.instant();
        Addressee to = ReminderLetter.addressee(told.getFirst().to());
        List<Told> fresh = new ArrayList<>();
        for (Told one : told) {
            boolean isWanted = letters.isWanted(to, ReminderLetter.kind(one.due(), today));
            if (reminders.add(one, isWanted, now) && isWanted) {
                fresh.add(one);
            }
        }
        if (!fresh.isEmpty()) {
            Letter letter = ReminderLetter.of(fresh, today);
            letters.post(letter);
            fresh.forEach(one -> reminders.posted(one, letter.once()));
        }
        return fresh.size();
    }

    /**
     * The last day before the letter after this one leaves.
     *
     * @param next when the reminders after these are posted
     * @return empty if those leave as soon as these: they then say it, as of that day
     */
    Optional<LocalDate> covers(FocalPoint to, Instant next) {
        Addressee addressee = ReminderLetter.addressee(to);
        LocalDate then = letters.leaves(addressee, next);
        return letters.leaves(addressee, clock.instant()).equals(then)
                ? Optional.empty()
                : Optional.of(then.minusDays(1));
    }
}

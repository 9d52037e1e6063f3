package org.nmirf.node.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nmirf.node.due.AllDue;
import org.nmirf.node.due.Due;
import org.nmirf.node.letter.Addressee;
import org.nmirf.node.letter.Letter;
import org.nmirf.node.letter.LetterRenewal;
import org.nmirf.node.people.FocalPoint;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words reminders again that leave on a later day: what is done meanwhile is not mentioned, nor
 * what somebody else answers for now, and nobody reads "today" of yesterday.
 */
@Service
class RenewReminders implements LetterRenewal {

    private final AllDue due;
    private final Supplier<Directory> directory;
    private final Reminders reminders;
    private final DailyReminders.Around around;

    RenewReminders(
            AllDue due,
            Supplier<Directory> directory,
            Reminders reminders,
            DailyReminders.Around around) {
        this.due = due;
        this.directory = directory;
        this.reminders = reminders;
        this.around = around;
    }

    @Override
    public boolean knows(Letter.Kind kind, String once) {
        return (kind.equals(ReminderLetter.AHEAD) || kind.equals(ReminderLetter.OVERDUE))
                && reminders.isKnown(once);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if a feature does not answer
     */
    // On its own: a feature that fails must not take the sending of the letter with it.
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Optional<Letter> again(Letter.Kind kind, String once, Addressee to) {
        LocalDate today = around.today();
        Directory people = directory.get();
        Optional<FocalPoint> person =
                people.find(UUID.fromString(to.person())).filter(Directory::isReached);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        var named = reminders.in(once, person.get().id());
        var found = due.open(today.plusDays(around.settings().ahead()));
        if (!found.isWhole()) {
            throw new IllegalStateException("Not everything that is due is known");
        }
        List<Told> told =
                found.items().stream()
                        .flatMap(one -> told(one, named, person.get(), people))
                        .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(ReminderLetter.of(told, today));
    }

    private Stream<Told> told(
            Due item, List<Reminders.Named> named, FocalPoint person, Directory people) {
        return named.stream()
                .filter(one -> one.is(item))
                .limit(1)
                .flatMap(
                        one ->
                                Plan.of(item, people, around.settings())
                                        .part(person.id(), one.stage(), around.today())
                                        .map(part -> new Told(person, item, one.stage(), part))
                                        .stream());
    }
}

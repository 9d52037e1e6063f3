package org.nmirf.node.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.nmirf.node.access.Audit;
import org.nmirf.node.access.Person;
import org.nmirf.node.due.AllDue;
import org.nmirf.node.due.Due;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.springframework.stereotype.Service;

/** Reminds of one thing since somebody asks for it; once a day at most. */
@Service
class RemindNow {

    private final AllDue due;
    private final Supplier<Directory> directory;
    private final RemindPerson remind;
    private final Reminders reminders;
    private final Asked asked;

    RemindNow(
            AllDue due,
            Supplier<Directory> directory,
            RemindPerson remind,
            Reminders reminders,
            Asked asked) {
        this.due = due;
        this.directory = directory;
        this.remind = remind;
        this.reminders = reminders;
        this.asked = asked;
    }

    /** What is known of an asking: when, by which settings, and where it is noted. */
    @org.springframework.stereotype.Component
    record Asked(DailyReminders.Around around, Audit audit) {}

    /**
     * Tells those who answer for it, or who stand in for them.
     *
     * @return how many people were told, or a refusal: {@code reminder.unknown}, {@code
     *     reminder.nobody}, {@code reminder.asked-today}, {@code reminder.unwanted}
     */
    Outcome<Integer> remind(String kind, UUID id, Person person) {
        LocalDate today = asked.around().today();
        var item = find(kind, id, today).filter(one -> one.isFor(person));
        if (item.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "reminder.unknown"));
        }
        List<Told> told =
                Plan.of(item.get(), directory.get(), asked.around().settings()).now(today);
        if (told.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "reminder.nobody"));
        }
        if (told.stream().anyMatch(reminders::isNoted)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "reminder.asked-today"));
        }
        int number = 0;
        for (Told one : told) {
            number += remind.remind(List.of(one), today);
        }
        asked.audit().note(person.name(), "reminder.asked", kind + " " + id);
        return number == 0
                ? Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "reminder.unwanted"))
                : Outcome.done(number);
    }

    private Optional<Due> find(String kind, UUID id, LocalDate today) {
        LocalDate until = today.plusDays(asked.around().settings().ahead());
        return due.open(until).items().stream()
                .filter(one -> one.kind().equals(kind) && one.id().equals(id))
                .findFirst();
    }
}

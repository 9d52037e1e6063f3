package org.nmirf.node.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.nmirf.node.due.AllDue;
import org.nmirf.node.people.FocalPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Tells everybody once a day. What was not told since something failed is told when it is tried
 * again; several processes may do so at once.
 */
@Service
class DailyReminders {

    private static final Logger log = LoggerFactory.getLogger(DailyReminders.class);

    private final AllDue due;
    private final Supplier<Directory> directory;
    private final Reminders reminders;
    private final RemindPerson remind;
    private final Around around;

    DailyReminders(
            AllDue due,
            Supplier<Directory> directory,
            Reminders reminders,
            RemindPerson remind,
            Around around) {
        this.due = due;
        this.directory = directory;
        this.reminders = reminders;
        this.remind = remind;
        this.around = around;
    }

    /** Settings and time. */
    record Around(ReminderSettings settings, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }

        /** When reminders leave the day after. */
        Instant next(LocalDate today) {
            LocalTime at = settings.at() == null ? LocalTime.MIN : settings.at();
            return today.plusDays(1).atTime(at).atZone(clock.getZone()).toInstant();
        }
    }

    /** Does the reminders of the day if their hour has come and they are not done. */
    void tick() {
        LocalTime at = around.settings().at();
        ZonedDateTime now = ZonedDateTime.now(around.clock());
        LocalDate today = now.toLocalDate();
        if (at == null || now.toLocalTime().isBefore(at) || reminders.isDone(today)) {
            return;
        }
        if (run(today)) {
            reminders.done(today, around.clock().instant());
        }
    }

    /** Tells everybody whatever is to be told by that day; whether nothing failed. */
    boolean run(LocalDate today) {
        var found = due.open(today.plusDays(around.settings().ahead()));
        var people = directory.get();
        Map<UUID, Optional<LocalDate>> covered = new HashMap<>();
        Map<UUID, List<Told>> told =
                found.items().stream()
                        .map(one -> Plan.of(one, people, around.settings()))
                        .flatMap(one -> one.by(today, to -> covers(to, today, covered)).stream())
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.to().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        boolean isWell = found.isWhole();
        for (List<Told> ofPerson : told.values()) {
            isWell &= tell(ofPerson, today);
        }
        return isWell;
    }

    private Optional<LocalDate> covers(
            FocalPoint to, LocalDate today, Map<UUID, Optional<LocalDate>> known) {
        return known.computeIfAbsent(to.id(), id -> remind.covers(to, around.next(today)));
    }

    private boolean tell(List<Told> told, LocalDate today) {
        UUID person = told.getFirst().to().id();
        try {
            remind.remind(told, today);
            return true;
        } catch (RuntimeException fault) {
            // Nobody else waits for the mending of this one.
            log.error("Not reminded person={} fault={}", person, fault.getClass().getName());
            return false;
        }
    }
}

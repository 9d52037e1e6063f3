package org.nmirf.node.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.due.AllDue;
import org.nmirf.node.due.Due;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.reminder.Told.Part;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Who has to do what, and who was reminded of it: for the secretariat. */
@Component
class Overview {

    private final AllDue due;
    private final Supplier<Directory> directory;
    private final Reminders reminders;
    private final DailyReminders.Around around;

    Overview(
            AllDue due,
            Supplier<Directory> directory,
            Reminders reminders,
            DailyReminders.Around around) {
        this.due = due;
        this.directory = directory;
        this.reminders = reminders;
        this.around = around;
    }

    /** Lists that the page has. */
    enum Section {
        OVERDUE,
        COMING,
        /** No letter about it reaches anybody. */
        LOST
    }

    /**
     * One thing, and who was told of it.
     *
     * @param answering names of those who answer for it
     * @param number how often somebody was told
     * @param last when that was last; null: never
     * @param next day on which somebody is told next; null: never
     * @param escalated names of deputies and coordinators who were told
     */
    record Row(
            DueLine line,
            List<FocalPoint> answering,
            int number,
            @Nullable Instant last,
            @Nullable LocalDate next,
            List<String> escalated) {}

    /** Who looks, and how they read. */
    record Looking(Person person, Reader reader) {}

    /** A list, and how many there are in each. */
    record Page(List<Row> rows, Map<Section, Integer> counts, boolean isWhole) {}

    Page of(Section wanted, int page, int size, Looking looking) {
        LocalDate today = around.today();
        var found = due.open(today.plusDays(around.settings().ahead()));
        var people = directory.get();
        Map<Section, List<Due>> lists = new EnumMap<>(Section.class);
        for (Section part : Section.values()) {
            lists.put(part, new ArrayList<>());
        }
        for (Due one : found.items()) {
            if (!one.isFor(looking.person())) {
                continue;
            }
            boolean isLost = Plan.of(one, people, around.settings()).isLost();
            boolean isOverdue = one.lateOn(today) > 0;
            Section part = isLost ? Section.LOST : isOverdue ? Section.OVERDUE : Section.COMING;
            lists.getOrDefault(part, List.of()).add(one);
        }
        Map<Section, Integer> counts = new EnumMap<>(Section.class);
        lists.forEach((part, items) -> counts.put(part, items.size()));
        List<Row> rows =
                lists.getOrDefault(wanted, List.of()).stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(one -> row(one, people, today, looking.reader()))
                        .toList();
        return new Page(rows, counts, found.isWhole());
    }

    private Row row(Due item, Directory people, LocalDate today, Reader reader) {
        List<Reminders.Entry> told =
                reminders.of(item).stream().filter(Reminders.Entry::isTold).toList();
        return new Row(
                DueLine.of(item, today, false, reader),
                people.answering(item),
                told.size(),
                told.isEmpty() ? null : told.getFirst().at(),
                Plan.of(item, people, around.settings()).next(today).orElse(null),
                told.stream()
                        .filter(one -> one.part() != Part.OWN)
                        .flatMap(one -> people.find(one.person()).stream())
                        .map(FocalPoint::name)
                        .distinct()
                        .toList());
    }
}

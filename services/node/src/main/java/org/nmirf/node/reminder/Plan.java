package org.nmirf.node.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nmirf.node.due.Due;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.reminder.Told.Part;

/**
 * Who is told of one thing, and on which days. Whoever cannot be reached is replaced at once: by
 * the deputy, else by the coordinators; but nobody is told of what is not for them.
 */
final class Plan {

    private final Due due;
    private final ReminderSettings settings;
    private final Map<UUID, Line> lines = new LinkedHashMap<>();

    /** The days of one person. */
    private record Line(
            FocalPoint person, Part part, boolean isEscalated, SortedSet<Integer> days) {

        boolean isTold(int day, ReminderSettings settings) {
            return days.contains(day) || (isEscalated && day >= settings.coordinator());
        }

        /** Puts days beside those that the person has for another reason. */
        Line with(Line other) {
            SortedSet<Integer> all = new TreeSet<>(days);
            all.addAll(other.days());
            Part first = part.compareTo(other.part()) <= 0 ? part : other.part();
            return new Line(person, first, isEscalated || other.isEscalated(), all);
        }
    }

    private Plan(Due due, ReminderSettings settings) {
        this.due = due;
        this.settings = settings;
    }

    static Plan of(Due due, Directory directory, ReminderSettings settings) {
        var plan = new Plan(due, settings);
        List<FocalPoint> answering = directory.answering(due);
        answering.forEach(person -> plan.put(person, directory));
        if (answering.isEmpty()) {
            plan.coordinate(directory, settings.person(), false);
        }
        plan.coordinate(directory, List.of(settings.coordinator()), true);
        return plan;
    }

    private void put(FocalPoint person, Directory directory) {
        Optional<FocalPoint> deputy = directory.deputy(person).filter(one -> due.isFor(one.id()));
        if (Directory.isReached(person)) {
            put(person, Part.OWN, settings.person(), false);
            deputy.ifPresent(one -> put(one, Part.DEPUTY, settings.deputy(), false));
        } else if (deputy.isPresent()) {
            put(deputy.get(), Part.DEPUTY, settings.person(), false);
        } else {
            coordinate(directory, settings.person(), false);
        }
    }

    private void coordinate(Directory directory, Collection<Integer> days, boolean isEscalated) {
        directory.coordinators().stream()
                .filter(one -> due.isFor(one.id()))
                .forEach(one -> put(one, Part.COORDINATOR, days, isEscalated));
    }

    private void put(FocalPoint to, Part part, Collection<Integer> days, boolean isEscalated) {
        lines.merge(to.id(), new Line(to, part, isEscalated, new TreeSet<>(days)), Line::with);
    }

    /** Whether that coordinator is told in the place of somebody who cannot be. */
    boolean standsIn(UUID coordinator) {
        Line line = lines.get(coordinator);
        return line != null
                && line.part() == Part.COORDINATOR
                && line.days().containsAll(settings.person());
    }

    /** Whether nobody at all is ever told of it. */
    boolean isLost() {
        return lines.isEmpty();
    }

    /**
     * Who is to be told by that day, and of which stage: the last that has come. Earlier ones that
     * were missed are left out, so that a node that stood still does not flood anybody.
     *
     * @param covers until which day a letter of today has to tell that person, since the next one
     *     leaves after it: what comes by then is told now, unless it is that something is late;
     *     empty for somebody who need not be told today, since a later letter leaves as soon
     */
    List<Told> by(LocalDate today, Function<FocalPoint, Optional<LocalDate>> covers) {
        long late = due.lateOn(today);
        return lines.values().stream()
                .flatMap(
                        line ->
                                covers
                                        .apply(line.person())
                                        .flatMap(covered -> stage(line, late, covered))
                                        .stream())
                .toList();
    }

    private Optional<Told> stage(Line line, long late, LocalDate covered) {
        long come = Math.max(late, Math.min(0, due.lateOn(covered)));
        return days(line, late)
                .filter(day -> day <= come)
                .reduce((first, second) -> second)
                .map(day -> told(line, day));
    }

    /**
     * Why that person is still to be told at that stage; empty for somebody who is not, as somebody
     * else answers for it now.
     */
    Optional<Part> part(UUID person, String stage, LocalDate today) {
        Stream<Line> told =
                Told.isAsked(stage)
                        ? now(today).stream().map(Told::to).flatMap(to -> line(to.id()))
                        : line(person)
                                .filter(line -> line.isTold(Integer.parseInt(stage), settings));
        return told.filter(line -> line.person().id().equals(person)).map(Line::part).findFirst();
    }

    private Stream<Line> line(UUID person) {
        return Stream.ofNullable(lines.get(person));
    }

    /** Whom somebody may have told now: those who answer; coordinators only in their place. */
    List<Told> now(LocalDate today) {
        List<Line> closest =
                lines.values().stream().filter(line -> line.part() != Part.COORDINATOR).toList();
        return (closest.isEmpty() ? lines.values() : closest)
                .stream().map(line -> told(line, 0).asked(today)).toList();
    }

    private Told told(Line line, long day) {
        return new Told(line.person(), due, Long.toString(day), line.part());
    }

    /** The next day after that one on which somebody is told. */
    Optional<LocalDate> next(LocalDate today) {
        long late = due.lateOn(today);
        return lines.values().stream()
                .flatMap(line -> days(line, late).filter(day -> day > late).limit(1))
                .min(Long::compare)
                .map(day -> due.on().plusDays(day));
    }

    /** The days of a line in their order, up to the first one after today. */
    private Stream<Long> days(Line line, long late) {
        Stream<Long> own = line.days().stream().map(Integer::longValue);
        if (!line.isEscalated()) {
            return own;
        }
        long first = settings.coordinator();
        long passed = Math.max(0, Math.floorDiv(late - first, settings.again()));
        long last = first + passed * settings.again();
        return Stream.concat(own, Stream.of(last, last + settings.again())).distinct().sorted();
    }
}

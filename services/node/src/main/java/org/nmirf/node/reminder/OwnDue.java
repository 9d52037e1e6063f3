package org.nmirf.node.reminder;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.due.AllDue;
import org.nmirf.node.due.Due;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** What is due for whoever looks: own things, and those of people whose deputy one is. */
@Component
class OwnDue {

    private final AllDue due;
    private final FocalPoints focalPoints;
    private final Supplier<Directory> directory;
    private final DailyReminders.Around around;

    OwnDue(
            AllDue due,
            FocalPoints focalPoints,
            Supplier<Directory> directory,
            DailyReminders.Around around) {
        this.due = due;
        this.focalPoints = focalPoints;
        this.directory = directory;
        this.around = around;
    }

    /**
     * What is due for the person.
     *
     * @param lines what is due first before what is due later, so what is overdue first
     * @param isKnown whether the node knows who the person is; else there are no lines
     * @param isWhole whether all that is due could be found
     */
    record Mine(List<DueLine> lines, boolean isKnown, boolean isWhole) {

        Mine {
            lines = List.copyOf(lines);
        }
    }

    /** What is due for anybody by the day on which the first reminder comes. */
    AllDue.Found found() {
        return due.open(around.today().plusDays(around.settings().ahead()));
    }

    /** What is due for that person by the day on which the first reminder comes. */
    Mine of(Person person, Reader reader) {
        return of(person, found(), reader);
    }

    Mine of(Person person, AllDue.Found found, Reader reader) {
        Optional<FocalPoint> self =
                focalPoints.findByAccount(person.name()).filter(FocalPoint::isActive);
        if (self.isEmpty()) {
            return new Mine(List.of(), false, true);
        }
        var people = directory.get();
        return new Mine(
                found.items().stream()
                        .filter(one -> one.isFor(person) && one.isFor(self.get().id()))
                        .flatMap(one -> line(one, self.get(), people, reader))
                        .toList(),
                true,
                found.isWhole());
    }

    /** As the reader reads it. */
    DueLine line(Due item, Reader reader) {
        return DueLine.of(item, around.today(), false, reader);
    }

    private Stream<DueLine> line(Due item, FocalPoint self, Directory people, Reader reader) {
        var answering = people.answering(item);
        boolean isFallback =
                self.isCoordinator()
                        && Plan.of(item, people, around.settings()).standsIn(self.id());
        if (isFallback || answering.stream().anyMatch(one -> one.id().equals(self.id()))) {
            return Stream.of(DueLine.of(item, around.today(), false, reader));
        }
        return answering.stream().anyMatch(one -> self.id().equals(one.deputy()))
                ? Stream.of(DueLine.of(item, around.today(), true, reader))
                : Stream.empty();
    }
}

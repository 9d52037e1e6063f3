package org.nmirf.hub.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.change.ChangeSettings;
import org.nmirf.hub.gathering.Gathering;
import org.nmirf.hub.gathering.Gatherings;
import org.nmirf.hub.gathering.Plan;
import org.nmirf.hub.gathering.TakenBack;
import org.springframework.stereotype.Component;

/** Gatherings of the network as the calendar has them. */
@Component
class GatheringItems {

    private final Gatherings gatherings;
    private final ChangeSettings settings;

    GatheringItems(Gatherings gatherings, ChangeSettings settings) {
        this.gatherings = gatherings;
        this.settings = settings;
    }

    List<CalendarItem> items() {
        return gatherings.all().stream().map(this::item).toList();
    }

    List<Gone> gone() {
        return gatherings.takenBack().stream().map(this::gone).toList();
    }

    /** One that was not taken back. */
    Optional<CalendarItem> find(UUID id) {
        return gatherings.find(id).map(this::item);
    }

    /** One that was taken back. */
    Optional<Gone> findGone(UUID id) {
        return gatherings.takenBack().stream()
                .filter(one -> one.id().equals(id))
                .map(this::gone)
                .findFirst();
    }

    private CalendarItem item(Gathering one) {
        Plan plan = one.plan();
        return new CalendarItem(
                uid(one.id()),
                CalendarKind.GATHERING,
                plan.place().isInCity() ? List.of(plan.place().country()) : List.of(),
                "",
                plan.kind(),
                0,
                new When(plan.from(), plan.until(), false),
                plan.source(),
                null,
                one,
                one.sequence(),
                one.changed());
    }

    private Gone gone(TakenBack one) {
        return new Gone(
                uid(one.id()), CalendarKind.GATHERING, null, null, one.sequence(), one.changed());
    }

    private String uid(UUID id) {
        return id + "@" + settings.authority();
    }
}

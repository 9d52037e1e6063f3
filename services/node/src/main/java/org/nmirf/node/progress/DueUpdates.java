package org.nmirf.node.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.nmirf.node.due.Due;
import org.nmirf.node.due.DueItems;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Updates that were handed in and wait for somebody to publish them; coordinators see to it. */
@Component
class DueUpdates implements DueItems {

    private final ProgressUpdates updates;
    private final Settings settings;
    private final ZoneId zone;

    DueUpdates(ProgressUpdates updates, Settings settings, Clock clock) {
        this.updates = updates;
        this.settings = settings;
        this.zone = clock.getZone();
    }

    /**
     * How long a review may take.
     *
     * @param reviewWithin days from the handing in
     */
    @ConfigurationProperties("node.updates")
    record Settings(@DefaultValue("14") int reviewWithin) {}

    @Override
    public List<Due> open(LocalDate until) {
        return updates.in(State.IN_REVIEW).stream()
                .map(this::due)
                .filter(one -> !one.on().isAfter(until))
                .toList();
    }

    private Due due(ProgressUpdate update) {
        LocalDate handedIn = LocalDate.ofInstant(update.changed().at(), zone);
        return new Due(
                ProgressUpdates.KIND,
                update.id(),
                update.content().text(),
                "/updates/" + update.id(),
                handedIn.plusDays(settings.reviewWithin()),
                List.of(),
                List.of());
    }
}

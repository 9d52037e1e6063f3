package org.nmirf.node.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nmirf.node.access.Role;
import org.nmirf.node.access.SeenAccounts;
import org.nmirf.node.due.Due;
import org.nmirf.node.due.DueItems;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Updates that were handed in and wait for somebody to publish them. Those who may do so are told,
 * and only what it is about: nobody published the words yet, and those of a contribution are nobody
 * else's.
 */
@Component
class DueUpdates implements DueItems {

    private static final Set<Role> REVIEWERS = Set.of(Role.OFFICER, Role.APPROVER);

    private final ProgressUpdates updates;
    private final Subjects subjects;
    private final Reviewers reviewers;
    private final Around around;

    DueUpdates(ProgressUpdates updates, Subjects subjects, Reviewers reviewers, Around around) {
        this.updates = updates;
        this.subjects = subjects;
        this.reviewers = reviewers;
        this.around = around;
    }

    /**
     * How long a review may take.
     *
     * @param reviewWithin days from the handing in
     */
    @ConfigurationProperties("node.updates")
    record Settings(@DefaultValue("14") int reviewWithin) {}

    /** Time and settings. */
    @Component("dueUpdatesAround")
    record Around(Settings settings, Clock clock) {

        LocalDate due(ProgressUpdate update) {
            return LocalDate.ofInstant(update.changed().at(), clock.getZone())
                    .plusDays(settings.reviewWithin());
        }
    }

    /** People who came last as officers or approvers. */
    @Component("updateReviewers")
    record Reviewers(FocalPoints focalPoints, SeenAccounts accounts) {

        List<FocalPoint> all() {
            List<String> seen = accounts.with(REVIEWERS);
            return focalPoints.all().stream()
                    .filter(one -> one.isActive() && seen.contains(one.account()))
                    .toList();
        }
    }

    @Override
    public List<Due> open(LocalDate until) {
        List<ProgressUpdate> waiting =
                updates.in(State.IN_REVIEW).stream()
                        .filter(one -> !around.due(one).isAfter(until))
                        .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<FocalPoint> all = reviewers.all();
        return waiting.stream().map(one -> due(one, all.stream())).toList();
    }

    private Due due(ProgressUpdate update, Stream<FocalPoint> all) {
        return new Due(
                ProgressUpdates.KIND,
                update.id(),
                subjects.of(update.about()),
                "/updates/" + update.id(),
                around.due(update),
                all.filter(one -> !update.writers().contains(one.account()))
                        .map(FocalPoint::id)
                        .toList(),
                List.of(),
                REVIEWERS);
    }
}

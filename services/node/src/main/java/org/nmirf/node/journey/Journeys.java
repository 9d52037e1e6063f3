package org.nmirf.node.journey;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeState;
import org.nmirf.node.review.ReviewPractice;
import org.nmirf.web.page.Journey;
import org.nmirf.web.page.Journey.Stage;
import org.springframework.stereotype.Component;

/** Works out how far a practice has come on its way to the network. */
@Component
public class Journeys {

    private final Releases releases;
    private final ReviewPractice review;

    Journeys(Releases releases, ReviewPractice review) {
        this.releases = releases;
        this.review = review;
    }

    /** The way of the practice as it stands: its draft, or the release of its last approval. */
    public Journey of(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Draft _ -> draft(practice);
            case PracticeState.InReview(var by, var at) ->
                    Journey.at(
                            Stage.REVIEWED,
                            Map.of(Stage.WRITTEN, practice.changed().at(), Stage.REVIEWED, at),
                            false,
                            "journey.waits.approval");
            case PracticeState.Approved _, PracticeState.Withdrawn _ ->
                    latest(practice)
                            .map(Journeys::of)
                            .orElseGet(
                                    () -> written(Stage.APPROVED, practice, "journey.waits.way"));
        };
    }

    /** How many findings of the practice still need a decision; empty when it cannot be scanned. */
    public Optional<Long> undecided(Practice practice) {
        return switch (review.findings(practice.id())) {
            case Outcome.Done(var found) -> Optional.of(found.undecided());
            case Outcome.Refused(var refusal) -> Optional.empty();
        };
    }

    /** The last release of the practice, withdrawals included. */
    public Optional<Release> latest(Practice practice) {
        return releases
                .list(new RecordId.OfPractice(practice.id().value()), null, 0, 1)
                .items()
                .stream()
                .findFirst();
    }

    private Journey draft(Practice practice) {
        return undecided(practice)
                .map(
                        open ->
                                open > 0
                                        ? written(
                                                Stage.SCANNED, practice, "journey.waits.decisions")
                                        : written(
                                                Stage.REVIEWED, practice, "journey.waits.hand-in"))
                .orElseGet(() -> written(Stage.WRITTEN, practice, "journey.waits.scan"));
    }

    private static Journey written(Stage reached, Practice practice, String waitsForKey) {
        return Journey.at(
                reached, Map.of(Stage.WRITTEN, practice.changed().at()), false, waitsForKey);
    }

    /** The way of one release after its approval. */
    static Journey of(Release release) {
        Map<Stage, Instant> since = new EnumMap<>(Stage.class);
        release.times().forEach((state, at) -> since.put(stage(state), at));
        since.remove(Stage.WRITTEN);
        String key = "release.waits." + release.state();
        return switch (release.state()) {
            case QUEUED -> Journey.at(Stage.APPROVED, since, false, key);
            case SENT -> Journey.at(Stage.SENT, since, false, key);
            case ADMITTED -> Journey.at(Stage.ADMITTED, since, false, key);
            case SEARCHABLE, GONE -> Journey.at(Stage.SEARCHABLE, since, false, key);
            case REFUSED, SUPERSEDED -> Journey.at(Stage.SENT, since, true, key);
        };
    }

    private static Stage stage(ReleaseState state) {
        return switch (state) {
            case QUEUED -> Stage.APPROVED;
            case SENT -> Stage.SENT;
            case ADMITTED -> Stage.ADMITTED;
            case SEARCHABLE -> Stage.SEARCHABLE;
            // Not a stage of its own.
            case REFUSED, SUPERSEDED, GONE -> Stage.WRITTEN;
        };
    }
}

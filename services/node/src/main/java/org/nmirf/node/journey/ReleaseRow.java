package org.nmirf.node.journey;

import java.time.Instant;
import java.util.UUID;
import org.nmirf.backbone.event.EventType;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.site.Heading;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Journey;

/**
 * One release in a list.
 *
 * @param isWithdrawal whether it takes back instead of giving
 * @param since when it came into its state
 */
public record ReleaseRow(
        UUID id,
        Heading heading,
        boolean isWithdrawal,
        long version,
        ReleaseState state,
        Instant since,
        Journey journey) {

    /** The release of a practice with that content, for that reader. */
    public static ReleaseRow of(Release release, PracticeContent content, Language reader) {
        return new ReleaseRow(
                release.id(),
                Heading.of(content, reader),
                release.type() == EventType.WITHDRAWN,
                release.version(),
                release.state(),
                since(release),
                Journeys.of(release));
    }

    /** Message key of what comes next. */
    public String waitsKey() {
        return isWithdrawal && state == ReleaseState.ADMITTED
                ? "release.waits.leaving"
                : "release.waits." + state;
    }

    private static Instant since(Release release) {
        return release.times().getOrDefault(release.state(), Instant.EPOCH);
    }
}

package org.nmirf.node.journey;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nmirf.backbone.event.EventType;
import org.nmirf.node.ledger.RecordId;
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
 * @param isFigures whether it is a table of figures
 * @param since when it came into its state
 */
public record ReleaseRow(
        UUID id,
        Heading heading,
        boolean isWithdrawal,
        boolean isFigures,
        long version,
        ReleaseState state,
        Instant since,
        Journey journey) {

    private static final Set<String> OWN_WORDS = Set.of("REFUSED", "GONE", "leaving");

    /** The release of a practice with that content, for that reader. */
    public static ReleaseRow of(Release release, PracticeContent content, Language reader) {
        return of(release, Heading.of(content, reader));
    }

    /** The release of whatever has that heading. */
    public static ReleaseRow of(Release release, Heading heading) {
        return new ReleaseRow(
                release.id(),
                heading,
                release.type() == EventType.WITHDRAWN,
                release.recordId() instanceof RecordId.OfFigures,
                release.version(),
                release.state(),
                since(release),
                Journeys.of(release));
    }

    /** Message key of what comes next. */
    public String waitsKey() {
        String word = isWithdrawal && state == ReleaseState.ADMITTED ? "leaving" : state.name();
        return (isFigures && OWN_WORDS.contains(word) ? "release.waits.figures." : "release.waits.")
                + word;
    }

    private static Instant since(Release release) {
        return release.times().getOrDefault(release.state(), Instant.EPOCH);
    }
}

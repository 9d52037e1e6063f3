package org.nmirf.node.journey;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
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
 * @param what practice, figures, mechanism or obligations
 * @param record address of the page of what it was made of
 * @param since when it came into its state
 */
public record ReleaseRow(
        UUID id,
        Heading heading,
        boolean isWithdrawal,
        String what,
        String record,
        long version,
        ReleaseState state,
        Instant since,
        Journey journey) {

    private static final Set<String> OWN_WORDS = Set.of("REFUSED", "GONE", "leaving");
    private static final String FIGURES = "figures";
    private static final String OBLIGATIONS = "obligations";

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
                release.subject().kind() == Kind.PROGRESS
                        ? FIGURES
                        : release.subject().kind().word(),
                record(release),
                release.version(),
                release.state(),
                since(release),
                Journeys.of(release));
    }

    /** Message key of what comes next. */
    public String waitsKey() {
        String word = isWithdrawal && state == ReleaseState.ADMITTED ? "leaving" : state.name();
        return "release.waits." + (OWN_WORDS.contains(word) ? words() : "") + word;
    }

    /** Message key of what it is. */
    public String kindKey() {
        return isWithdrawal ? "release.withdrawal" : "release." + what;
    }

    /** Message key of the sentence above its page. */
    public String leadKey() {
        String own = words();
        return "release.lead"
                + (isWithdrawal ? ".withdrawal" : "")
                + (own.isEmpty() ? "" : "." + own.substring(0, own.length() - 1));
    }

    /** Message key of the link to what it was made of. */
    public String openKey() {
        return "release.to-" + (isDeclaration() ? "declaration" : what);
    }

    /** Whether it is a table of figures. */
    public boolean isFigures() {
        return what.equals(FIGURES);
    }

    /** Whether it is what the mechanism says of itself. */
    public boolean isDeclaration() {
        return what.equals(OBLIGATIONS) || what.equals(Kind.MECHANISM.word());
    }

    private String words() {
        return isFigures() ? "figures." : isDeclaration() ? "declaration." : "";
    }

    private static String record(Release release) {
        return switch (release.subject().kind()) {
            case PROGRESS -> "/figures/" + release.recordId();
            case MECHANISM -> "/profile";
            case OBLIGATIONS -> "/obligations/network";
            default -> "/practices/" + release.recordId();
        };
    }

    private static Instant since(Release release) {
        return release.times().getOrDefault(release.state(), Instant.EPOCH);
    }
}

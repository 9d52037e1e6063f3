package org.nmirf.node.release;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;

/**
 * A release as the API shows it.
 *
 * @param id id of the release; releaseId is the same
 * @param practiceId the practice that it is of, or null
 * @param tableId the table of figures that it is of, or null
 * @param subject what the network calls it
 * @param type practice, figures, profile, obligations or withdrawal
 * @param codes refusal codes; empty unless refused
 * @param reasons the codes in the reader's language
 * @param times when each state was reached, by its name in lower case
 */
@Schema(name = "Release", description = "A release or a withdrawal on its way")
record ReleaseAnswer(
        UUID id,
        UUID releaseId,
        @Nullable UUID practiceId,
        @Nullable UUID tableId,
        @Schema(example = "practice/8f14e45f-ceea-467f-a0e6-0cf2c2a3a1d4") String subject,
        long version,
        @Schema(allowableValues = {"PRACTICE", "PROGRESS", "MECHANISM", "OBLIGATIONS", "WITHDRAWN"})
                String type,
        ReleaseState state,
        List<String> codes,
        List<String> reasons,
        @Schema(example = "{\"queued\":\"2026-03-01T10:00:00Z\"}") Map<String, Instant> times) {

    static ReleaseAnswer of(Release release, List<String> reasons) {
        var times = new TreeMap<String, Instant>();
        release.times()
                .forEach((state, at) -> times.put(state.name().toLowerCase(Locale.ROOT), at));
        return new ReleaseAnswer(
                release.id(),
                release.id(),
                release.recordId() instanceof RecordId.OfPractice(var id) ? id : null,
                release.recordId() instanceof RecordId.OfFigures(var id) ? id : null,
                release.subject().key(),
                release.version(),
                release.type().name(),
                release.state(),
                release.codes(),
                reasons,
                times);
    }
}

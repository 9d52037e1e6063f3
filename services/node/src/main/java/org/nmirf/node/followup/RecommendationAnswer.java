package org.nmirf.node.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Grade;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Source;

/** A recommendation as the API answers it. */
@Schema(name = "Recommendation")
record RecommendationAnswer(
        UUID id,
        @Schema(description = "Counts up with every change; send it back with yours") int revision,
        Source source,
        FollowUp followUp,
        List<Grade> grades,
        boolean archived,
        String changedBy,
        Instant changedAt,
        @Schema(description = "Proposal to show more of it, which waits for another person")
                @Nullable UUID waiting) {

    /**
     * As a reader of that scope sees it.
     *
     * @param waiting proposals by the record that they would show
     */
    static RecommendationAnswer of(Recommendation one, Map<UUID, UUID> waiting, Scope scope) {
        boolean isWhole = scope.isWhole();
        return new RecommendationAnswer(
                one.id().value(),
                one.revision(),
                one.source(),
                isWhole ? one.followUp() : one.followUp().forOthers(),
                one.grades(),
                one.isArchived(),
                one.changed().by(),
                one.changed().at(),
                isWhole ? waiting.get(one.id().value()) : null);
    }
}

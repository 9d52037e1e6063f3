package org.nmirf.node.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.nmirf.node.due.Due;
import org.nmirf.node.due.DueItems;
import org.springframework.stereotype.Component;

/**
 * Recommendations whose follow-up is to be brought up to date. The State's own assessment does so
 * from some days before the day on; another day asks for the next one.
 */
@Component
class DueRecommendations implements DueItems {

    private final Recommendations recommendations;
    private final DueSettings settings;

    DueRecommendations(Recommendations recommendations, DueSettings settings) {
        this.recommendations = recommendations;
        this.settings = settings;
    }

    @Override
    public List<Due> open(LocalDate until) {
        return recommendations.dueUntil(until).stream()
                .filter(one -> isOpen(one.followUp(), settings.assessedBefore()))
                .map(DueRecommendations::due)
                .toList();
    }

    /** Whether nobody assessed it since that many days before the day. */
    static boolean isOpen(FollowUp followUp, int assessedBefore) {
        LocalDate due = followUp.due();
        LocalDate assessed = followUp.assessedOn();
        return due != null
                && (assessed == null || assessed.isBefore(due.minusDays(assessedBefore)));
    }

    private static Due due(Recommendation one) {
        LocalDate on = one.followUp().due();
        if (on == null) {
            throw new IllegalStateException("No day: " + one.id());
        }
        return new Due(
                Recommendations.KIND,
                one.id().value(),
                one.source().texts(),
                "/recommendations/" + one.id(),
                on,
                one.followUp().focalPoints(),
                one.followUp().institutions());
    }
}

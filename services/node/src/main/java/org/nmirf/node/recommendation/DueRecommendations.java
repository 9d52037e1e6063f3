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
        return recommendations.dueUntil(until, settings.assessedBefore());
    }
}

package org.nmirf.node.publishing;

import static org.nmirf.node.recommendation.RecommendationFixtures.unique;

import java.util.List;
import org.nmirf.node.indicator.IndicatorForm;
import org.nmirf.node.wording.Wordings;

/** What is asked to be shown in tests. */
final class ShowingFixtures {

    private ShowingFixtures() {}

    static IndicatorForm anIndicator(int revision, boolean isShown) {
        return new IndicatorForm(
                revision,
                null,
                Wordings.of("en", unique("Places")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                isShown);
    }
}

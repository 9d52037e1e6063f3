package org.nmirf.node.followup;

import org.nmirf.node.access.Person;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.springframework.stereotype.Component;

/** Finds the recommendation of an address, as far as the person may see it. */
@Component
public class SeenRecommendations {

    private final Recommendations recommendations;
    private final Scopes scopes;

    SeenRecommendations(Recommendations recommendations, Scopes scopes) {
        this.recommendations = recommendations;
        this.scopes = scopes;
    }

    /**
     * The recommendation at that address.
     *
     * @throws MissingPageException when there is none, or it is not for that person: nobody learns
     *     which
     */
    public Recommendation get(String id, Person person) {
        return recommendations
                .find(new RecommendationId(Dossiers.uuid(id)))
                .filter(one -> scopes.of(person).holds(one))
                .orElseThrow(() -> new MissingPageException(id));
    }
}

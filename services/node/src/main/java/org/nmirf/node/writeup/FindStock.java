package org.nmirf.node.writeup;

import java.util.List;
import java.util.Optional;
import org.nmirf.node.assembly.TellAccount;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationId;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.wording.Wordings;
import org.springframework.stereotype.Component;

/** Finds what there is to write up. */
@Component
class FindStock {

    private final Clusters clusters;
    private final Recommendations recommendations;
    private final TellAccount tell;

    FindStock(Clusters clusters, Recommendations recommendations, TellAccount tell) {
        this.clusters = clusters;
        this.recommendations = recommendations;
        this.tell = tell;
    }

    /** What is there; nothing when what it would come from is not there itself. */
    Optional<Stock> of(Origin origin) {
        return switch (origin.kind()) {
            case CLUSTER -> clusters.find(origin.id()).map(this::of);
            case RECOMMENDATION ->
                    recommendations.find(new RecommendationId(origin.id())).map(this::of);
        };
    }

    Stock of(Cluster cluster) {
        return new Stock(cluster.title(), tell.of(cluster.members()));
    }

    Stock of(Recommendation one) {
        return new Stock(one.source().texts(), tell.of(List.of(one.id().value())));
    }

    /** What it is called in words for a reader; nothing when it is not there any more. */
    Optional<Wordings> title(Origin origin) {
        return switch (origin.kind()) {
            case CLUSTER -> clusters.find(origin.id()).map(Cluster::title);
            case RECOMMENDATION ->
                    recommendations
                            .find(new RecommendationId(origin.id()))
                            .map(one -> one.source().texts());
        };
    }
}

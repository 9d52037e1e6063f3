package org.nmirf.node.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.cluster.SuggestClusters;
import org.nmirf.node.cluster.SuggestClusters.Alike;
import org.nmirf.node.cluster.SuggestClusters.Found;
import org.nmirf.node.progress.RecommendationActions;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.writeup.Offer;
import org.nmirf.node.writeup.Offers;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Finds what stands around a recommendation: work, clusters, what is like it, its history. */
@Component
class Surroundings {

    private static final int MOST_ALIKE = 5;

    private final RecommendationActions work;
    private final Likes likes;
    private final HistoryView history;
    private final Scopes scopes;

    Surroundings(RecommendationActions work, Likes likes, HistoryView history, Scopes scopes) {
        this.work = work;
        this.likes = likes;
        this.history = history;
        this.scopes = scopes;
    }

    /** Clusters, what is like a recommendation, and the practice it can become. */
    @Component
    record Likes(
            Clusters clusters,
            SuggestClusters suggest,
            Recommendations recommendations,
            Offers offers) {}

    /** A cluster to which it belongs. */
    record InCluster(String id, @Nullable Wording title, int size) {}

    /** Another that asks for nearly the same. */
    record Like(String id, String name, @Nullable Wording text, String status, int percent) {}

    /**
     * What stands around it.
     *
     * @param offer to write it up as a practice; null where there is none
     * @param isLooking whether what is like it is still being looked for
     * @param versions its history; empty for people to whom it is not shown
     */
    record View(
            RecommendationActions.View work,
            @Nullable Offer offer,
            List<InCluster> clusters,
            List<Like> alike,
            boolean isLooking,
            List<ShownVersion> versions) {

        View {
            clusters = List.copyOf(clusters);
            alike = List.copyOf(alike);
            versions = List.copyOf(versions);
        }
    }

    View of(Recommendation one, Person person, Reader reader) {
        Found<Alike> found = likes.suggest().to(one.id().value(), MOST_ALIKE);
        return new View(
                work.of(one.id(), person, reader),
                likes.offers().of(one, person, reader).orElse(null),
                likes.clusters().of(one.id().value()).stream()
                        .map(
                                cluster ->
                                        new InCluster(
                                                cluster.id().toString(),
                                                cluster.title()
                                                        .bestFor(reader.language().code())
                                                        .orElse(null),
                                                cluster.members().size()))
                        .toList(),
                alike(found.items(), person, reader),
                found.isLooking(),
                history.of(Recommendations.KIND, one.id().value(), person, reader));
    }

    private List<Like> alike(List<Alike> found, Person person, Reader reader) {
        Map<UUID, Recommendation> others = new HashMap<>();
        var scope = scopes.of(person);
        likes.recommendations().find(found.stream().map(Alike::recommendation).toList()).stream()
                .filter(scope::holds)
                .forEach(other -> others.put(other.id().value(), other));
        List<Like> alike = new ArrayList<>();
        for (Alike each : found) {
            Recommendation other = others.get(each.recommendation());
            if (other != null) {
                alike.add(
                        new Like(
                                other.id().toString(),
                                other.source().citation(),
                                other.source()
                                        .texts()
                                        .bestFor(reader.language().code())
                                        .orElse(null),
                                other.followUp().status(),
                                each.percent()));
            }
        }
        return alike;
    }
}

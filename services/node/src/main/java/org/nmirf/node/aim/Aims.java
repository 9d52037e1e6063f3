package org.nmirf.node.aim;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.cluster.Cluster;

/**
 * What an action, an indicator or an update answers.
 *
 * @param recommendations ids of single recommendations
 * @param clusters ids of clusters; whatever joins them later is answered too
 */
public record Aims(List<UUID> recommendations, List<UUID> clusters) {

    /** Nothing at all. */
    public static final Aims NONE = new Aims(List.of(), List.of());

    /** Copies the ids, each once. */
    public Aims {
        recommendations = recommendations.stream().distinct().toList();
        clusters = clusters.stream().distinct().toList();
    }

    /** One recommendation. */
    public static Aims recommendation(UUID id) {
        return new Aims(List.of(id), List.of());
    }

    /** The same with the members of a cluster in its place. */
    public Aims without(Cluster cluster) {
        return new Aims(
                Stream.concat(recommendations.stream(), cluster.members().stream().sorted())
                        .toList(),
                clusters.stream().filter(id -> !id.equals(cluster.id())).toList());
    }

    /** Whether there is none. */
    public boolean none() {
        return recommendations.isEmpty() && clusters.isEmpty();
    }
}

package org.nmirf.node.aim;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Scope;

/** The recommendations behind many aims, read at once so that lists ask the database twice. */
public final class ReadAims {

    private final Map<UUID, List<UUID>> members;
    private final Map<UUID, Recommendation> recommendations;

    ReadAims(Map<UUID, List<UUID>> members, Map<UUID, Recommendation> recommendations) {
        this.members = Map.copyOf(members);
        this.recommendations = Map.copyOf(recommendations);
    }

    /** The recommendations that are answered, those of clusters included, each once. */
    public List<Recommendation> of(Aims aims) {
        return ids(aims, members)
                .flatMap(id -> Stream.ofNullable(recommendations.get(id)))
                .toList();
    }

    /** Whether there is such a cluster. */
    public boolean hasCluster(UUID id) {
        return members.containsKey(id);
    }

    /** Whether somebody with that scope works on at least one of them. */
    public boolean isWithin(Aims aims, Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.Nothing() -> false;
            case Scope.Own own -> of(aims).stream().anyMatch(own::holds);
        };
    }

    /** Codes of the themes of what is answered, each once. */
    public List<String> themes(Aims aims) {
        return of(aims).stream()
                .flatMap(one -> one.source().themes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<UUID> ids(Aims aims, Map<UUID, List<UUID>> members) {
        return Stream.concat(
                        aims.recommendations().stream(),
                        aims.clusters().stream()
                                .flatMap(id -> members.getOrDefault(id, List.of()).stream()))
                .distinct();
    }
}

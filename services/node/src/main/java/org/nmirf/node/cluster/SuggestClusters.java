package org.nmirf.node.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.cluster.Suggestions.Apart;
import org.nmirf.node.cluster.Suggestions.Suggestion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Suggests clusters from what is in the register now. */
@Component
public class SuggestClusters {

    // Versions only ever grow; clusters themselves come and go.
    private static final String DECISIONS =
            """
            SELECT (SELECT count(*) FROM history WHERE kind = 'cluster')
                || ' ' || (SELECT count(*) FROM cluster_separation)
            """;

    /** Whoever looks at proposals waits so long for the newest. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Nobody waits longer for what stands at the edge of a page. */
    private static final Duration BLINK = Duration.ofMillis(100);

    private final Lock deciding = new ReentrantLock();
    private final JdbcClient database;
    private final CompareRegister compare;
    private final Clusters clusters;
    private final Separations separations;
    private @Nullable Proposed proposed;

    SuggestClusters(
            JdbcClient database,
            CompareRegister compare,
            Clusters clusters,
            Separations separations) {
        this.database = database;
        this.compare = compare;
        this.clusters = clusters;
        this.separations = separations;
    }

    /** What was proposed, and what likeness and decisions were like then. */
    private record Proposed(Likeness likeness, String decisions, List<Proposal> proposals) {

        @SuppressWarnings("ReferenceEquality") // What was compared once stays as it is.
        boolean isOf(Likeness other, String others) {
            return likeness == other && decisions.equals(others);
        }
    }

    /**
     * A group that people may decide on.
     *
     * @param cluster that some of them belong to, and which the others may join; null for a new one
     * @param members the one most like all others first
     * @param percent mean likeness of its pairs, 0 to 100
     */
    public record Proposal(@Nullable Cluster cluster, List<UUID> members, int percent) {

        /** Copies the members. */
        public Proposal {
            members = List.copyOf(members);
        }
    }

    /** Another recommendation and how alike it is, 0 to 100. */
    public record Alike(UUID recommendation, int percent) {}

    /**
     * What was found so far.
     *
     * @param isLooking whether the register changed since and is still being compared
     */
    public record Found<T>(List<T> items, boolean isLooking) {

        /** Copies the items. */
        public Found {
            items = List.copyOf(items);
        }
    }

    /** Groups that are not decided yet, the most alike first; waits a little for the newest. */
    public Found<Proposal> proposals() {
        return proposals(PATIENCE);
    }

    /** The same as far as they are known within that time. */
    public Found<Proposal> proposals(Duration patience) {
        CompareRegister.Known known = compare.within(patience);
        Likeness likeness = known.likeness();
        return new Found<>(likeness == null ? List.of() : proposals(likeness), known.isLooking());
    }

    /** What is like one recommendation, the most alike first, as far as it is known. */
    public Found<Alike> to(UUID recommendation, int most) {
        CompareRegister.Known known = compare.within(BLINK);
        Likeness likeness = known.likeness();
        return new Found<>(
                likeness == null
                        ? List.of()
                        : likeness.to(recommendation).stream()
                                .limit(most)
                                .map(entry -> new Alike(entry.getKey(), percent(entry.getValue())))
                                .toList(),
                known.isLooking());
    }

    private List<Proposal> proposals(Likeness likeness) {
        String decisions = database.sql(DECISIONS).query(String.class).single();
        deciding.lock();
        try {
            Proposed before = proposed;
            if (before == null || !before.isOf(likeness, decisions)) {
                before = new Proposed(likeness, decisions, propose(likeness));
                proposed = before;
            }
            return before.proposals();
        } finally {
            deciding.unlock();
        }
    }

    private List<Proposal> propose(Likeness likeness) {
        List<Cluster> decided = clusters.all();
        Set<Apart> apart = separations.all();
        List<Proposal> proposals = new ArrayList<>();
        Set<UUID> members = new HashSet<>();
        decided.forEach(one -> members.addAll(one.members()));
        for (Suggestion suggestion : Suggestions.of(likeness, apart, members)) {
            proposal(suggestion, decided, apart).ifPresent(proposals::add);
        }
        return List.copyOf(proposals);
    }

    private static Optional<Proposal> proposal(
            Suggestion suggestion, List<Cluster> decided, Set<Apart> apart) {
        Map<UUID, Cluster> touched = new HashMap<>();
        Set<UUID> free = new HashSet<>(suggestion.members());
        for (Cluster cluster : decided) {
            if (cluster.members().stream().anyMatch(suggestion.members()::contains)) {
                touched.put(cluster.id(), cluster);
                free.removeAll(cluster.members());
            }
        }
        // Whoever is kept out of a cluster stays out when others join it.
        touched.values().forEach(cluster -> free.removeIf(one -> isApart(one, cluster, apart)));
        // Who is in several clusters was put there by people; that is not to be undone.
        if (free.isEmpty() || touched.size() > 1 || (touched.isEmpty() && free.size() < 2)) {
            return Optional.empty();
        }
        List<UUID> members = suggestion.members().stream().filter(free::contains).toList();
        Cluster cluster = touched.values().stream().findFirst().orElse(null);
        return Optional.of(new Proposal(cluster, members, percent(suggestion.likeness())));
    }

    private static boolean isApart(UUID one, Cluster cluster, Set<Apart> apart) {
        return cluster.members().stream().anyMatch(own -> apart.contains(Apart.of(one, own)));
    }

    private static int percent(double value) {
        return (int) Math.round(100 * value);
    }
}

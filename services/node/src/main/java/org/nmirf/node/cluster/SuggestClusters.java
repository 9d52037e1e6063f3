package org.nmirf.node.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.cluster.Suggestions.Apart;
import org.nmirf.node.cluster.Suggestions.Suggestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Suggests clusters from what is in the register now. */
@Component
public class SuggestClusters {

    private static final String REGISTER =
            """
            SELECT count(*) || ' ' || coalesce(max(changed_at)::text, '') FROM recommendation
            """;
    // Versions only ever grow; clusters themselves come and go.
    private static final String DECISIONS =
            """
            SELECT (SELECT count(*) FROM history WHERE kind = 'cluster')
                || ' ' || (SELECT count(*) FROM cluster_separation)
            """;

    private static final Logger log = LoggerFactory.getLogger(SuggestClusters.class);

    private final AtomicBoolean looking = new AtomicBoolean();
    private final JdbcClient database;
    private final Lexemes lexemes;
    private final Clusters clusters;
    private final Separations separations;
    private volatile @Nullable Compared last;
    private volatile @Nullable Proposed proposed;

    SuggestClusters(
            JdbcClient database, Lexemes lexemes, Clusters clusters, Separations separations) {
        this.database = database;
        this.lexemes = lexemes;
        this.clusters = clusters;
        this.separations = separations;
    }

    /** What was compared, and what the register was like then. */
    private record Compared(String state, Likeness likeness) {}

    /** What was proposed, and what register and decisions were like then. */
    private record Proposed(String state, List<Proposal> proposals) {}

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

    /** Groups that are not decided yet, the most alike first. */
    public List<Proposal> proposals() {
        String state = state();
        Proposed before = proposed;
        if (before == null || !before.state().equals(state)) {
            before = new Proposed(state, List.copyOf(propose()));
            proposed = before;
        }
        return before.proposals();
    }

    /**
     * How many groups there were when somebody last asked; they are looked for anew beside the
     * caller, who does not wait, if something changed since.
     */
    int lastNumber() {
        Proposed before = proposed;
        boolean isOld = before == null || !before.state().equals(state());
        if (isOld && looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("suggest-clusters").start(this::look);
        }
        return before == null ? 0 : before.proposals().size();
    }

    private void look() {
        try {
            log.debug("Clusters suggested number={}", proposals().size());
        } catch (RuntimeException fault) {
            log.warn("Clusters not suggested", fault);
        } finally {
            looking.set(false);
        }
    }

    private String state() {
        return state(REGISTER) + " " + state(DECISIONS);
    }

    private List<Proposal> propose() {
        List<Cluster> decided = clusters.all();
        Set<Apart> apart = separations.all();
        List<Proposal> proposals = new ArrayList<>();
        for (Suggestion suggestion : Suggestions.of(likeness(), apart)) {
            proposal(suggestion, decided, apart).ifPresent(proposals::add);
        }
        return proposals;
    }

    /** What is like one recommendation, the most alike first. */
    public List<Alike> to(UUID recommendation, int most) {
        return likeness().to(recommendation).stream()
                .limit(most)
                .map(entry -> new Alike(entry.getKey(), percent(entry.getValue())))
                .toList();
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

    private Likeness likeness() {
        String state = state(REGISTER);
        Compared compared = last;
        if (compared == null || !compared.state().equals(state)) {
            compared = new Compared(state, Likeness.of(lexemes.all()));
            last = compared;
        }
        return compared.likeness();
    }

    private String state(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private static int percent(double value) {
        return (int) Math.round(100 * value);
    }
}

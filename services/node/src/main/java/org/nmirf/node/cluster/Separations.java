package org.nmirf.node.cluster;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.cluster.Suggestions.Apart;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs that people said do not belong together; they are not suggested again. */
@Component
class Separations {

    /** Kind of such a decision in the history. */
    static final String KIND = "cluster-separation";

    private final JdbcClient database;
    private final History history;

    Separations(JdbcClient database, History history) {
        this.database = database;
        this.history = history;
    }

    Set<Apart> all() {
        return new HashSet<>(
                database.sql("SELECT one, other FROM cluster_separation")
                        .query(
                                (row, number) ->
                                        Apart.of(
                                                row.getObject("one", UUID.class),
                                                row.getObject("other", UUID.class)))
                        .list());
    }

    /**
     * One decision as the history holds it.
     *
     * @param cluster from which they are kept apart; null when it is each from each
     */
    record Kept(@Nullable UUID cluster, List<UUID> recommendations) {}

    /** Keeps the pairs and, in the history, the decision that made them. */
    void keep(Collection<Apart> pairs, Kept decision, UUID id, Change change) {
        history.keep(KIND, id, 1, change, decision);
        for (Apart pair : pairs) {
            database.sql(
                            """
                            INSERT INTO cluster_separation (one, other, person, at)
                            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                            """)
                    .params(pair.one(), pair.other(), change.by(), Timestamp.from(change.at()))
                    .update();
        }
    }
}

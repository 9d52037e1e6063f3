package org.nmirf.node.cluster;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.cluster.Suggestions.Apart;
import org.nmirf.node.history.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pairs that people said do not belong together; they are not suggested again. */
@Component
class Separations {

    private final JdbcClient database;

    Separations(JdbcClient database) {
        this.database = database;
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

    void keep(Collection<Apart> pairs, Change change) {
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

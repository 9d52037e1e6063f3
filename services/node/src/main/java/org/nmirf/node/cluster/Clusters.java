package org.nmirf.node.cluster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.history.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The clusters in the country's database. */
@Component
public class Clusters {

    /** Kind of a cluster in the history. */
    public static final String KIND = "cluster";

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    Clusters(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** All of them, those with most recommendations first. */
    public List<Cluster> all() {
        return database.sql(
                        """
                        SELECT content FROM cluster
                        ORDER BY (SELECT count(*) FROM cluster_member
                            WHERE cluster_id = cluster.id) DESC, id
                        """)
                .query(this::cluster)
                .list();
    }

    /** The one with that id. */
    public Optional<Cluster> find(UUID id) {
        return database.sql("SELECT content FROM cluster WHERE id = ?")
                .param(id)
                .query(this::cluster)
                .optional();
    }

    /** Those to which a recommendation belongs. */
    public List<Cluster> of(UUID recommendation) {
        return database.sql(
                        """
                        SELECT content FROM cluster JOIN cluster_member ON cluster_id = id
                        WHERE recommendation_id = ? ORDER BY id
                        """)
                .param(recommendation)
                .query(this::cluster)
                .list();
    }

    Optional<Cluster> hold(UUID id) {
        return database.sql("SELECT content FROM cluster WHERE id = ? FOR UPDATE")
                .param(id)
                .query(this::cluster)
                .optional();
    }

    /** Keeps a new or changed one and its version, inside the transaction of the caller. */
    void keep(Cluster cluster) {
        database.sql(
                        """
                        INSERT INTO cluster (id, revision, content)
                        VALUES (:id, :revision, :content::jsonb)
                        ON CONFLICT (id) DO UPDATE
                            SET revision = excluded.revision, content = excluded.content
                        """)
                .param("id", cluster.id())
                .param("revision", cluster.revision())
                .param("content", json.writeValueAsString(cluster))
                .update();
        database.sql("DELETE FROM cluster_member WHERE cluster_id = ?")
                .param(cluster.id())
                .update();
        database.sql(
                        """
                        INSERT INTO cluster_member (cluster_id, recommendation_id)
                        SELECT :id, unnest(CAST(:members AS uuid[]))
                        """)
                .param("id", cluster.id())
                .param("members", cluster.members().toArray(UUID[]::new))
                .update();
        history.keep(KIND, cluster.id(), cluster.revision(), cluster.changed(), cluster.kept());
    }

    /** Takes one apart; its versions stay. */
    void remove(Cluster cluster) {
        database.sql("DELETE FROM cluster_member WHERE cluster_id = ?")
                .param(cluster.id())
                .update();
        database.sql("DELETE FROM cluster WHERE id = ?").param(cluster.id()).update();
        history.keep(KIND, cluster.id(), cluster.revision(), cluster.changed(), cluster.kept());
    }

    private Cluster cluster(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("content"), Cluster.class);
    }
}

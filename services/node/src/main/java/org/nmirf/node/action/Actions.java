package org.nmirf.node.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.WhenDissolved;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.recommendation.RecommendationId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The actions of the State, in its database. */
@Component
public class Actions implements WhenDissolved {

    /** Kind of an action in the history. */
    public static final String KIND = "action";

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    Actions(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** All of them, archived ones too, in the order in which they were added. */
    public List<Action> all() {
        return list(database.sql("SELECT content FROM action ORDER BY sequence"));
    }

    /** Those that shall be done by that day, done or not; archived ones are left out. */
    List<Action> targeted(LocalDate last) {
        return list(
                database.sql(
                                """
                                SELECT content FROM action
                                WHERE NOT archived AND content #>> '{content,dates,target}' <= ?
                                ORDER BY sequence
                                """)
                        .param(last.toString()));
    }

    /** Those that name a person, done or not; archived ones are left out. */
    public List<Action> naming(UUID person) {
        return list(
                database.sql(
                                """
                                SELECT content FROM action
                                WHERE NOT archived AND jsonb_exists(
                                    content #> '{content,responsible,focalPoints}', ?)
                                ORDER BY sequence
                                """)
                        .param(person.toString()));
    }

    /** The one with that id. */
    public Optional<Action> find(UUID id) {
        return list(database.sql("SELECT content FROM action WHERE id = ?").param(id)).stream()
                .findFirst();
    }

    /** Those with these ids, in the order in which they were added. */
    public List<Action> find(Collection<UUID> ids) {
        return list(
                database.sql("SELECT content FROM action WHERE id = ANY(?) ORDER BY sequence")
                        .param(ids.toArray(UUID[]::new)));
    }

    /**
     * Those that answer a recommendation, or a cluster to which it belongs; archived ones are left
     * out.
     */
    public List<Action> of(RecommendationId recommendation) {
        return list(
                database.sql(
                                """
                                SELECT content FROM action
                                WHERE NOT archived AND (recommendations @> ARRAY[:id]::uuid[]
                                    OR clusters && ARRAY(SELECT cluster_id FROM cluster_member
                                        WHERE recommendation_id = :id))
                                ORDER BY sequence
                                """)
                        .param("id", recommendation.value()));
    }

    /** The same of many recommendations, by their ids; those that nothing answers are left out. */
    public Map<UUID, List<Action>> of(Collection<UUID> recommendations) {
        Map<UUID, List<Action>> found = new HashMap<>();
        RowCallbackHandler put =
                row -> {
                    Action action = json.readValue(row.getString("content"), Action.class);
                    for (Object id : (Object[]) row.getArray("answered").getArray()) {
                        found.computeIfAbsent((UUID) id, key -> new ArrayList<>()).add(action);
                    }
                };
        database.sql(
                        """
                        SELECT content, ARRAY(
                            SELECT unnest(recommendations) INTERSECT SELECT unnest(CAST(:ids AS uuid[]))
                            UNION SELECT recommendation_id FROM cluster_member
                                WHERE cluster_id = ANY(clusters) AND recommendation_id = ANY(:ids)
                            ) AS answered
                        FROM action
                        WHERE NOT archived AND (recommendations && :ids
                            OR clusters && ARRAY(SELECT cluster_id FROM cluster_member
                                WHERE recommendation_id = ANY(:ids)))
                        ORDER BY sequence
                        """)
                .param("ids", recommendations.toArray(UUID[]::new))
                .query(put);
        return found;
    }

    /** The one with that id, held until the transaction ends: others who want it wait. */
    Optional<Action> hold(UUID id) {
        return list(database.sql("SELECT content FROM action WHERE id = ? FOR UPDATE").param(id))
                .stream()
                .findFirst();
    }

    @Override
    public void dissolved(Cluster cluster, Change change) {
        list(database.sql(
                                """
                                SELECT content FROM action
                                WHERE clusters @> ARRAY[?]::uuid[]
                                ORDER BY id FOR UPDATE
                                """)
                        .param(cluster.id()))
                .forEach(one -> keep(one.with(one.content().aims().without(cluster), change)));
    }

    /** Keeps a new or changed one and its version, inside the transaction of the caller. */
    void keep(Action action) {
        database.sql(
                        """
                        INSERT INTO action (id, revision, archived, recommendations, clusters,
                            content)
                        VALUES (:id, :revision, :archived, :recommendations, :clusters,
                            :content::jsonb)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            archived = excluded.archived,
                            recommendations = excluded.recommendations,
                            clusters = excluded.clusters, content = excluded.content
                        """)
                .param("id", action.id())
                .param("revision", action.revision())
                .param("archived", action.isArchived())
                .param(
                        "recommendations",
                        action.content().aims().recommendations().toArray(UUID[]::new))
                .param("clusters", action.content().aims().clusters().toArray(UUID[]::new))
                .param("content", json.writeValueAsString(action))
                .update();
        history.keep(KIND, action.id(), action.revision(), action.changed(), action.kept());
    }

    private List<Action> list(JdbcClient.StatementSpec sql) {
        return sql.query(String.class).list().stream()
                .map(content -> json.readValue(content, Action.class))
                .toList();
    }
}

package org.nmirf.node.progress;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Actions;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.WhenDissolved;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.recommendation.RecommendationId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Progress updates in the country's database. */
@Component
public class ProgressUpdates implements WhenDissolved {

    /** Kind of an update in the history. */
    public static final String KIND = "progress-update";

    /**
     * What is about a recommendation, about a cluster in which it is or was until that was taken
     * apart, or about an action that answers.
     */
    private static final String OF_RECOMMENDATION =
            """
            ((about_kind = 'RECOMMENDATION' AND about_id = :id)
                OR (about_kind = 'CLUSTER' AND about_id IN (SELECT cluster_id
                    FROM cluster_member WHERE recommendation_id = :id))
                OR about_members @> ARRAY[:id]::uuid[]
                OR (about_kind = 'ACTION' AND about_id = ANY(:actions)))
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;
    private final Actions actions;

    ProgressUpdates(JdbcClient database, JsonMapper json, History history, Actions actions) {
        this.database = database;
        this.json = json;
        this.history = history;
        this.actions = actions;
    }

    /**
     * What the State published of recommendations, by their ids, with what is about clusters in
     * which they are or were and about the actions that answer them, the latest period first; those
     * of which nothing was told are left out. Contributions of others are no words of the State:
     * see {@link #contributions}.
     *
     * @param answering the actions that answer each
     * @param from first day; what ended before is left out
     * @param to last day; what began after is left out
     */
    public Map<UUID, List<ProgressUpdate>> published(
            Collection<UUID> recommendations,
            Map<UUID, List<Action>> answering,
            LocalDate from,
            LocalDate to) {
        Map<UUID, List<UUID>> answered = new HashMap<>();
        answering.forEach(
                (id, some) ->
                        some.forEach(
                                action ->
                                        answered.computeIfAbsent(
                                                        action.id(), key -> new ArrayList<>())
                                                .add(id)));
        Map<UUID, List<ProgressUpdate>> found = new HashMap<>();
        RowCallbackHandler put =
                row -> {
                    var update = json.readValue(row.getString("content"), ProgressUpdate.class);
                    List<UUID> of =
                            update.about().kind() == ProgressUpdate.Kind.ACTION
                                    ? answered.getOrDefault(update.about().id(), List.of())
                                    : ids(row.getArray("told"));
                    of.forEach(
                            id -> found.computeIfAbsent(id, key -> new ArrayList<>()).add(update));
                };
        database.sql(
                        """
                        SELECT content, CASE about_kind WHEN 'CLUSTER' THEN ARRAY(
                                SELECT recommendation_id FROM cluster_member
                                WHERE cluster_id = about_id AND recommendation_id = ANY(:ids)
                                UNION (SELECT unnest(about_members)
                                    INTERSECT SELECT unnest(CAST(:ids AS uuid[]))))
                            ELSE ARRAY[about_id] END AS told
                        FROM progress_update
                        WHERE ((about_kind = 'RECOMMENDATION' AND about_id = ANY(:ids))
                            OR (about_kind = 'CLUSTER' AND about_id IN (SELECT cluster_id
                                FROM cluster_member WHERE recommendation_id = ANY(:ids)))
                            OR about_members && :ids
                            OR (about_kind = 'ACTION' AND about_id = ANY(:actions)))
                            AND state = 'PUBLISHED' AND NOT contribution
                            AND period_from <= :to AND period_to >= :from
                        ORDER BY period_to DESC, sequence DESC
                        """)
                .param("ids", recommendations.toArray(UUID[]::new))
                .param("actions", answered.keySet().toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .query(put);
        return found;
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

    /** What national institutions and civil society contributed, by the same rules. */
    public List<ProgressUpdate> contributions(
            RecommendationId recommendation, LocalDate from, LocalDate to) {
        return list(
                of(
                                recommendation,
                                """
                                 AND state = 'PUBLISHED' AND contribution
                                 AND period_from <= :to AND period_to >= :from
                                """)
                        .param("from", from)
                        .param("to", to));
    }

    /** All of a recommendation, its clusters and the actions that answer it, in any state. */
    public List<ProgressUpdate> of(RecommendationId recommendation) {
        return list(of(recommendation, ""));
    }

    private JdbcClient.StatementSpec of(RecommendationId recommendation, String more) {
        return database.sql(
                        "SELECT content FROM progress_update WHERE "
                                + OF_RECOMMENDATION
                                + more
                                + " ORDER BY period_to DESC, sequence DESC")
                .param("id", recommendation.value())
                .param(
                        "actions",
                        actions.of(recommendation).stream().map(Action::id).toArray(UUID[]::new));
    }

    /** All about one thing, in any state, the latest period first. */
    public List<ProgressUpdate> about(About about) {
        return list(
                database.sql(
                                """
                                SELECT content FROM progress_update
                                WHERE about_kind = ? AND about_id = ?
                                ORDER BY period_to DESC, sequence DESC
                                """)
                        .params(about.kind().name(), about.id()));
    }

    /** Those in a state, the one that waits longest first. */
    public List<ProgressUpdate> in(State state) {
        return list(
                database.sql(
                                """
                                SELECT content FROM progress_update WHERE state = ?
                                ORDER BY changed_at, sequence
                                """)
                        .param(state.name()));
    }

    /** Those that somebody had a hand in, the newest first. */
    public List<ProgressUpdate> by(String writer) {
        return list(
                database.sql(
                                """
                                SELECT content FROM progress_update WHERE writers @> ARRAY[?]::text[]
                                ORDER BY sequence DESC
                                """)
                        .param(writer));
    }

    /** Some of those, and how many there are in all. */
    Page by(String writer, int page, int size) {
        List<ProgressUpdate> items =
                list(
                        database.sql(
                                        """
                                        SELECT content FROM progress_update
                                        WHERE writers @> ARRAY[?]::text[]
                                        ORDER BY sequence DESC LIMIT ? OFFSET ?
                                        """)
                                .params(writer, size, (long) page * size));
        int total =
                database.sql(
                                "SELECT count(*) FROM progress_update"
                                        + " WHERE writers @> ARRAY[?]::text[]")
                        .param(writer)
                        .query(Integer.class)
                        .single();
        return new Page(items, total);
    }

    /** Some updates of many. */
    record Page(List<ProgressUpdate> items, int total) {}

    /** The one with that id. */
    public Optional<ProgressUpdate> find(UUID id) {
        return list(database.sql("SELECT content FROM progress_update WHERE id = ?").param(id))
                .stream()
                .findFirst();
    }

    /** The one with that id, held until the transaction ends: others who want it wait. */
    Optional<ProgressUpdate> hold(UUID id) {
        String sql = "SELECT content FROM progress_update WHERE id = ? FOR UPDATE";
        return list(database.sql(sql).param(id)).stream().findFirst();
    }

    @Override
    public void dissolved(Cluster cluster, Change change) {
        list(database.sql(
                                """
                                SELECT content FROM progress_update
                                WHERE about_kind = 'CLUSTER' AND about_id = ?
                                ORDER BY id FOR UPDATE
                                """)
                        .param(cluster.id()))
                .forEach(one -> keep(one.without(cluster, change)));
    }

    /** Keeps a new or changed one and its version, inside the transaction of the caller. */
    void keep(ProgressUpdate update) {
        database.sql(
                        """
                        INSERT INTO progress_update (id, revision, about_kind, about_id, about_members,
                            state, contribution, period_from, period_to, writers, changed_at,
                            content)
                        VALUES (:id, :revision, :kind, :about, :members, :state, :contribution,
                            :from, :to, :writers, :changed, :content::jsonb)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            about_members = excluded.about_members,
                            state = excluded.state, period_from = excluded.period_from,
                            period_to = excluded.period_to, writers = excluded.writers,
                            changed_at = excluded.changed_at, content = excluded.content
                        """)
                .param("id", update.id())
                .param("revision", update.revision())
                .param("kind", update.about().kind().name())
                .param("about", update.about().id())
                .param("members", update.about().members().toArray(UUID[]::new))
                .param("state", update.state().name())
                .param("contribution", update.voice().isContribution())
                .param("from", update.content().from())
                .param("to", update.content().to())
                .param("writers", update.writers().toArray(String[]::new))
                .param("changed", java.sql.Timestamp.from(update.changed().at()))
                .param("content", json.writeValueAsString(update))
                .update();
        history.keep(KIND, update.id(), update.revision(), update.changed(), update.kept());
    }

    private List<ProgressUpdate> list(JdbcClient.StatementSpec sql) {
        return sql.query(String.class).list().stream()
                .map(content -> json.readValue(content, ProgressUpdate.class))
                .toList();
    }
}

package org.nmirf.node.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Indicators and their values in the country's database. */
@Component
public class Indicators implements WhenDissolved {

    /** Kind of an indicator in the history. */
    public static final String KIND = "indicator";

    /** Kind of one of its values in the history. */
    public static final String VALUE = "indicator-value";

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    Indicators(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** All of them, archived ones too, in the order in which they were added. */
    public List<Indicator> all() {
        return list(database.sql("SELECT content FROM indicator ORDER BY sequence"));
    }

    /** The one with that id. */
    public Optional<Indicator> find(UUID id) {
        return list(database.sql("SELECT content FROM indicator WHERE id = ?").param(id)).stream()
                .findFirst();
    }

    /**
     * Those that measure a recommendation, a cluster to which it belongs, or an action that answers
     * either; archived ones are left out.
     */
    public List<Indicator> of(RecommendationId recommendation) {
        return list(
                database.sql(
                                """
                                SELECT content FROM indicator
                                WHERE NOT archived AND (recommendations @> ARRAY[:id]::uuid[]
                                    OR clusters && ARRAY(SELECT cluster_id FROM cluster_member
                                        WHERE recommendation_id = :id)
                                    OR actions && ARRAY(SELECT id FROM action
                                        WHERE NOT archived
                                            AND (recommendations @> ARRAY[:id]::uuid[]
                                                OR clusters && ARRAY(SELECT cluster_id
                                                    FROM cluster_member
                                                    WHERE recommendation_id = :id))))
                                ORDER BY sequence
                                """)
                        .param("id", recommendation.value()));
    }

    /** The same of many recommendations, by their ids; those without any are left out. */
    public Map<UUID, List<Indicator>> of(Collection<UUID> recommendations) {
        Map<UUID, List<Indicator>> found = new HashMap<>();
        RowCallbackHandler put =
                row -> {
                    var one = json.readValue(row.getString("content"), Indicator.class);
                    for (Object id : (Object[]) row.getArray("measured").getArray()) {
                        found.computeIfAbsent((UUID) id, key -> new ArrayList<>()).add(one);
                    }
                };
        database.sql(
                        """
                        SELECT content, ARRAY(
                            SELECT unnest(recommendations) INTERSECT SELECT unnest(CAST(:ids AS uuid[]))
                            UNION SELECT recommendation_id FROM cluster_member
                                WHERE cluster_id = ANY(clusters) AND recommendation_id = ANY(:ids)
                            UNION (SELECT unnest(action.recommendations) FROM action
                                WHERE action.id = ANY(indicator.actions) AND NOT action.archived
                                INTERSECT SELECT unnest(CAST(:ids AS uuid[])))
                            UNION SELECT recommendation_id FROM cluster_member
                                JOIN action ON cluster_id = ANY(action.clusters)
                                WHERE action.id = ANY(indicator.actions) AND NOT action.archived
                                    AND recommendation_id = ANY(:ids)
                            ) AS measured
                        FROM indicator
                        WHERE NOT archived AND (recommendations && :ids
                            OR clusters && ARRAY(SELECT cluster_id FROM cluster_member
                                WHERE recommendation_id = ANY(:ids))
                            OR actions && ARRAY(SELECT id FROM action
                                WHERE NOT archived AND (recommendations && :ids
                                    OR clusters && ARRAY(SELECT cluster_id FROM cluster_member
                                        WHERE recommendation_id = ANY(:ids)))))
                        ORDER BY sequence
                        """)
                .param("ids", recommendations.toArray(UUID[]::new))
                .query(put);
        return found;
    }

    /** Those that show the progress of an action; archived ones are left out. */
    public List<Indicator> ofAction(UUID action) {
        return list(
                database.sql(
                                """
                                SELECT content FROM indicator
                                WHERE NOT archived AND actions @> ARRAY[?]::uuid[]
                                ORDER BY sequence
                                """)
                        .param(action));
    }

    /** The values of an indicator in the order of time; what was taken out is left out. */
    public List<IndicatorValue> values(UUID indicator) {
        return allValues(indicator).stream().filter(one -> one.entry().value() != null).toList();
    }

    /** The same of many indicators, by their ids; those without any are left out. */
    public Map<UUID, List<IndicatorValue>> values(Collection<UUID> some) {
        Map<UUID, List<IndicatorValue>> found = new HashMap<>();
        database
                .sql("SELECT content FROM indicator_value WHERE indicator_id = ANY(?)")
                .param(some.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(content -> json.readValue(content, IndicatorValue.class))
                .filter(one -> one.entry().value() != null)
                .sorted(Comparator.comparing(one -> one.entry().period()))
                .forEach(
                        one ->
                                found.computeIfAbsent(one.indicator(), key -> new ArrayList<>())
                                        .add(one));
        return found;
    }

    /** The value with that id, also where it was taken out. */
    public Optional<IndicatorValue> findValue(UUID id) {
        return database.sql("SELECT content FROM indicator_value WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, IndicatorValue.class));
    }

    /** A number that changes with every value that is entered, corrected or taken out. */
    public int seen(UUID indicator) {
        String sql =
                "SELECT coalesce(sum(revision), 0) FROM indicator_value WHERE indicator_id = ?";
        return database.sql(sql).param(indicator).query(Integer.class).single();
    }

    static int seen(Collection<IndicatorValue> values) {
        return values.stream().mapToInt(IndicatorValue::revision).sum();
    }

    /** The values of an indicator, those taken out included, in the order of time. */
    List<IndicatorValue> allValues(UUID indicator) {
        return database
                .sql("SELECT content FROM indicator_value WHERE indicator_id = ?")
                .param(indicator)
                .query(String.class)
                .list()
                .stream()
                .map(content -> json.readValue(content, IndicatorValue.class))
                .sorted(Comparator.comparing(one -> one.entry().period()))
                .toList();
    }

    /** Counts up with every change of an indicator or of one of its values. */
    int changes(Indicator one) {
        return one.revision() + seen(one.id());
    }

    /** Accounts of those who entered, corrected or took out values at that moment or later. */
    Set<String> whoEntered(UUID indicator, Instant since) {
        List<UUID> values = allValues(indicator).stream().map(IndicatorValue::id).toList();
        return history.people(VALUE, values, since);
    }

    /** The one with that id, held until the transaction ends: others who want it wait. */
    Optional<Indicator> hold(UUID id) {
        String sql = "SELECT content FROM indicator WHERE id = ? FOR UPDATE";
        return list(database.sql(sql).param(id)).stream().findFirst();
    }

    @Override
    public void dissolved(Cluster cluster, Change change) {
        list(database.sql(
                                """
                                SELECT content FROM indicator
                                WHERE clusters @> ARRAY[?]::uuid[]
                                ORDER BY id FOR UPDATE
                                """)
                        .param(cluster.id()))
                .forEach(one -> keep(one.without(cluster, change)));
    }

    /** Keeps a new or changed one and its version, inside the transaction of the caller. */
    void keep(Indicator indicator) {
        var links = indicator.content().links();
        database.sql(
                        """
                        INSERT INTO indicator (id, revision, archived, recommendations, clusters,
                            actions, content)
                        VALUES (:id, :revision, :archived, :recommendations, :clusters, :actions,
                            :content::jsonb)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            archived = excluded.archived,
                            recommendations = excluded.recommendations,
                            clusters = excluded.clusters, actions = excluded.actions,
                            content = excluded.content
                        """)
                .param("id", indicator.id())
                .param("revision", indicator.revision())
                .param("archived", indicator.isArchived())
                .param("recommendations", links.aims().recommendations().toArray(UUID[]::new))
                .param("clusters", links.aims().clusters().toArray(UUID[]::new))
                .param("actions", links.actions().toArray(UUID[]::new))
                .param("content", json.writeValueAsString(indicator))
                .update();
        history.keep(
                KIND, indicator.id(), indicator.revision(), indicator.changed(), indicator.kept());
    }

    /** Keeps a new or corrected value and its version, inside the transaction of the caller. */
    void keep(IndicatorValue value) {
        database.sql(
                        """
                        INSERT INTO indicator_value (id, indicator_id, period, revision, content)
                        VALUES (:id, :indicator, :period, :revision, :content::jsonb)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            content = excluded.content
                        """)
                .param("id", value.id())
                .param("indicator", value.indicator())
                .param("period", value.entry().period().toString())
                .param("revision", value.revision())
                .param("content", json.writeValueAsString(value))
                .update();
        history.keep(VALUE, value.id(), value.revision(), value.changed(), value.entry());
    }

    private List<Indicator> list(JdbcClient.StatementSpec sql) {
        return sql.query(String.class).list().stream()
                .map(content -> json.readValue(content, Indicator.class))
                .toList();
    }
}

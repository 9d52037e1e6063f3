package org.nmirf.node.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.due.Due;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.nmirf.node.revision.HoldOrder;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The recommendations in the country's database. */
@Component
public class Recommendations {

    /** Kind of a recommendation in the history. */
    public static final String KIND = "recommendation";

    private static final TypeReference<List<Grade>> GRADES = new TypeReference<>() {};
    private static final String ALL =
            """
            SELECT id, revision, source, imported, follow_up, grades, archived, created_by,
                created_at, changed_by, changed_at, changed_why
            FROM recommendation
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final RecommendationRow rows;
    private final History history;

    Recommendations(JdbcClient database, JsonMapper json, RecommendationRow rows, History history) {
        this.database = database;
        this.json = json;
        this.rows = rows;
        this.history = history;
    }

    /** The one with that id. */
    public Optional<Recommendation> find(RecommendationId id) {
        return one("WHERE id = ?", id.value());
    }

    /** The one with that id, held until the transaction ends: others who want it wait. */
    public Optional<Recommendation> hold(RecommendationId id) {
        return one("WHERE id = ? FOR UPDATE", id.value());
    }

    /**
     * Those with these ids, held until the transaction ends, in the order in which everybody holds
     * many.
     */
    public List<Recommendation> hold(Collection<UUID> ids) {
        return HoldOrder.of(ids).stream()
                .flatMap(id -> hold(new RecommendationId(id)).stream())
                .toList();
    }

    /** Those with these ids, in the order of their documents. */
    public List<Recommendation> find(Collection<UUID> ids) {
        return database.sql(
                        ALL + "WHERE id = ANY(?) ORDER BY dated DESC NULLS LAST, symbol, place, id")
                .param(ids.toArray(UUID[]::new))
                .query(this::recommendation)
                .list();
    }

    /** All there are, archived ones too, in the order of their documents. */
    public List<Recommendation> all() {
        return database.sql(ALL + "ORDER BY dated DESC NULLS LAST, symbol, place, id")
                .query(this::recommendation)
                .list();
    }

    /**
     * What is due of those that were not put away, on that day or earlier, and not assessed since
     * so many days before it: as {@link StillOpen} says.
     */
    List<Due> dueUntil(LocalDate last, int assessedBefore) {
        return database.sql(
                        """
                        SELECT id, source -> 'texts' AS texts, due, focal_points, institutions
                        FROM recommendation
                        WHERE due <= :last AND NOT archived
                            AND (follow_up ->> 'assessedOn' IS NULL
                                OR CAST(follow_up ->> 'assessedOn' AS date) < due - :before)
                        ORDER BY due, id
                        """)
                .param("last", last)
                .param("before", assessedBefore)
                .query(this::due)
                .list();
    }

    private Due due(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Due(
                KIND,
                id,
                json.readValue(row.getString("texts"), Wordings.class),
                "/recommendations/" + id,
                row.getObject("due", LocalDate.class),
                List.of((UUID[]) row.getArray("focal_points").getArray()),
                List.of((UUID[]) row.getArray("institutions").getArray()));
    }

    /** The one that the country calls so; nothing for an empty reference. */
    public Optional<Recommendation> findByReference(String reference) {
        return one("WHERE reference = ? AND reference <> ''", reference);
    }

    /** The one with that id in the Universal Human Rights Index. */
    public Optional<Recommendation> findByAnnotation(UUID annotationId) {
        return one("WHERE annotation_id = ?", annotationId);
    }

    /** The first that is the same by document, paragraph and words: see {@link Identity}. */
    public Optional<Recommendation> findByIdentity(String identity) {
        return one("WHERE identity = ? ORDER BY created_at, id LIMIT 1", identity);
    }

    /** Those of one paragraph of one document. */
    public List<Recommendation> findByPlace(String symbol, String paragraph) {
        return database.sql(ALL + "WHERE symbol = ? AND paragraph = ? ORDER BY created_at, id")
                .params(symbol, paragraph)
                .query(this::recommendation)
                .list();
    }

    /** Those that name the person and were not put away, in the order of their documents. */
    public List<Recommendation> findByFocalPoint(UUID person) {
        return database.sql(
                        ALL
                                + """
                                WHERE focal_points @> ARRAY[?]::uuid[] AND NOT archived
                                ORDER BY dated DESC NULLS LAST, symbol, place, id
                                """)
                .param(person)
                .query(this::recommendation)
                .list();
    }

    /**
     * The State's own assessment of each whose cycle is not over, by id; empty codes where there is
     * none.
     */
    public Map<UUID, String> currentStatuses() {
        Map<UUID, String> statuses = new HashMap<>();
        RowCallbackHandler put =
                row -> statuses.put(row.getObject("id", UUID.class), row.getString("status"));
        database.sql("SELECT id, status FROM recommendation WHERE NOT archived").query(put);
        return statuses;
    }

    /** Those that had been put away and that somebody took out again. */
    public Set<UUID> takenOut() {
        return Set.copyOf(
                database.sql(
                                """
                                SELECT DISTINCT record_id FROM history
                                JOIN recommendation ON recommendation.id = record_id
                                WHERE history.kind = ? AND NOT recommendation.archived
                                    AND history.content ->> 'isArchived' = 'true'
                                """)
                        .param(KIND)
                        .query(UUID.class)
                        .list());
    }

    /** How many there are, archived ones too. */
    public long count() {
        return database.sql("SELECT count(*) FROM recommendation").query(Long.class).single();
    }

    /**
     * Keeps a new one and its first version, inside the transaction of the caller.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another has its reference or
     *     annotation id
     */
    public void add(Recommendation recommendation) {
        rows.insert(recommendation);
        keepVersion(recommendation);
    }

    /**
     * Keeps a changed one and its version, inside the transaction of the caller, who holds it.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another has its reference or
     *     annotation id
     */
    public void replace(Recommendation recommendation) {
        rows.update(recommendation);
        keepVersion(recommendation);
    }

    private void keepVersion(Recommendation recommendation) {
        history.keep(
                KIND,
                recommendation.id().value(),
                recommendation.revision(),
                recommendation.changed(),
                recommendation.kept());
    }

    private Optional<Recommendation> one(String where, Object parameter) {
        return database.sql(ALL + where).param(parameter).query(this::recommendation).optional();
    }

    private Recommendation recommendation(ResultSet row, int number) throws SQLException {
        String imported = row.getString("imported");
        return new Recommendation(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getInt("revision"),
                json.readValue(row.getString("source"), Source.class),
                imported == null ? null : json.readValue(imported, Source.class),
                json.readValue(row.getString("follow_up"), FollowUp.class),
                json.readValue(row.getString("grades"), GRADES),
                row.getBoolean("archived"),
                new Change(row.getString("created_by"), at(row, "created_at"), ""),
                new Change(
                        row.getString("changed_by"),
                        at(row, "changed_at"),
                        row.getString("changed_why")));
    }

    private static java.time.Instant at(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}

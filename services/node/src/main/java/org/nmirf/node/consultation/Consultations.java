package org.nmirf.node.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.WhenDissolved;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The calls for contributions, in the country's database. */
@Component
public class Consultations implements WhenDissolved {

    /** Kind of a call in the history. */
    public static final String KIND = "consultation";

    private static final String ALL =
            """
            SELECT id, revision, content, created_by, created_at, changed_by, changed_at
            FROM consultation
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    Consultations(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** All of them, what closes last first. */
    public List<Consultation> all() {
        return database.sql(ALL + "ORDER BY closes DESC, id").query(this::consultation).list();
    }

    /** The one with that id. */
    public Optional<Consultation> find(UUID id) {
        return database.sql(ALL + "WHERE id = ?").param(id).query(this::consultation).optional();
    }

    Optional<Consultation> hold(UUID id) {
        return database.sql(ALL + "WHERE id = ? FOR UPDATE")
                .param(id)
                .query(this::consultation)
                .optional();
    }

    @Override
    public void dissolved(Cluster cluster, Change change) {
        database.sql(ALL + "WHERE content->'clusters' @> to_jsonb(?::text) ORDER BY id FOR UPDATE")
                .param(cluster.id().toString())
                .query(this::consultation)
                .list()
                .forEach(one -> keep(one.with(one.content().without(cluster), change)));
    }

    void keep(Consultation consultation) {
        database.sql(
                        """
                        INSERT INTO consultation (id, revision, closes, content, created_by,
                            created_at, changed_by, changed_at)
                        VALUES (:id, :revision, :closes, :content::jsonb, :createdBy, :createdAt,
                            :changedBy, :changedAt)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            closes = excluded.closes, content = excluded.content,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("id", consultation.id())
                .param("revision", consultation.revision())
                .param("closes", consultation.content().closes())
                .param("content", json.writeValueAsString(consultation.content()))
                .param("createdBy", consultation.created().by())
                .param("createdAt", Timestamp.from(consultation.created().at()))
                .param("changedBy", consultation.changed().by())
                .param("changedAt", Timestamp.from(consultation.changed().at()))
                .update();
        history.keep(
                KIND,
                consultation.id(),
                consultation.revision(),
                consultation.changed(),
                consultation.content());
    }

    private Consultation consultation(ResultSet row, int number) throws SQLException {
        return new Consultation(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                json.readValue(row.getString("content"), Consultation.Content.class),
                Change.of(row.getString("created_by"), row.getTimestamp("created_at").toInstant()),
                Change.of(row.getString("changed_by"), row.getTimestamp("changed_at").toInstant()));
    }
}

package org.nmirf.node.plenary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.history.Change;
import org.nmirf.node.history.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The meetings of the mechanism, in the country's database. */
@Component
public class Plenaries {

    /** Kind of a meeting in the history. */
    public static final String KIND = "plenary";

    private static final String ALL =
            """
            SELECT id, revision, content, created_by, created_at, changed_by, changed_at
            FROM plenary
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    Plenaries(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** All of them, the latest first. */
    public List<Plenary> all() {
        return database.sql(ALL + "ORDER BY held DESC, id").query(this::plenary).list();
    }

    /** The one with that id. */
    public Optional<Plenary> find(UUID id) {
        return database.sql(ALL + "WHERE id = ?").param(id).query(this::plenary).optional();
    }

    Optional<Plenary> hold(UUID id) {
        return database.sql(ALL + "WHERE id = ? FOR UPDATE")
                .param(id)
                .query(this::plenary)
                .optional();
    }

    void keep(Plenary plenary) {
        database.sql(
                        """
                        INSERT INTO plenary (id, revision, held, content, created_by, created_at,
                            changed_by, changed_at)
                        VALUES (:id, :revision, :held, :content::jsonb, :createdBy, :createdAt,
                            :changedBy, :changedAt)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            held = excluded.held, content = excluded.content,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .param("id", plenary.id())
                .param("revision", plenary.revision())
                .param("held", plenary.content().held())
                .param("content", json.writeValueAsString(plenary.content()))
                .param("createdBy", plenary.created().by())
                .param("createdAt", Timestamp.from(plenary.created().at()))
                .param("changedBy", plenary.changed().by())
                .param("changedAt", Timestamp.from(plenary.changed().at()))
                .update();
        history.keep(KIND, plenary.id(), plenary.revision(), plenary.changed(), plenary.written());
    }

    private Plenary plenary(ResultSet row, int number) throws SQLException {
        return new Plenary(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                json.readValue(row.getString("content"), Plenary.Content.class),
                Change.of(row.getString("created_by"), row.getTimestamp("created_at").toInstant()),
                Change.of(row.getString("changed_by"), row.getTimestamp("changed_at").toInstant()));
    }
}

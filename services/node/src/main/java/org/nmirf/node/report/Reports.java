package org.nmirf.node.report;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.history.History;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The reports of the State, in its database. */
@Component
public class Reports {

    /** Kind of a report in the history. */
    public static final String KIND = "report";

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    Reports(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** All of them, what changed last first. */
    public List<Report> all() {
        String sql = "SELECT content FROM report ORDER BY changed_at DESC, sequence DESC";
        return list(database.sql(sql));
    }

    /** The one with that id. */
    public Optional<Report> find(UUID id) {
        return list(database.sql("SELECT content FROM report WHERE id = ?").param(id)).stream()
                .findFirst();
    }

    /** The one with that id, held until the transaction ends: others who want it wait. */
    Optional<Report> hold(UUID id) {
        return list(database.sql("SELECT content FROM report WHERE id = ? FOR UPDATE").param(id))
                .stream()
                .findFirst();
    }

    /** Keeps a new or changed one and its version, inside the transaction of the caller. */
    void keep(Report report) {
        database.sql(
                        """
                        INSERT INTO report (id, revision, state, changed_at, content)
                        VALUES (:id, :revision, :state, :changed, :content::jsonb)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            state = excluded.state, changed_at = excluded.changed_at,
                            content = excluded.content
                        """)
                .param("id", report.id())
                .param("revision", report.revision())
                .param("state", report.state().name())
                .param("changed", Timestamp.from(report.changed().at()))
                .param("content", json.writeValueAsString(report))
                .update();
        history.keep(KIND, report.id(), report.revision(), report.changed(), report.kept());
    }

    private List<Report> list(JdbcClient.StatementSpec sql) {
        return sql.query(String.class).list().stream()
                .map(content -> json.readValue(content, Report.class))
                .toList();
    }
}

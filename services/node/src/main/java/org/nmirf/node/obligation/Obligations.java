package org.nmirf.node.obligation;

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

/** What the State owes, in the country's database. */
@Component
public class Obligations {

    /** Kind of an obligation in the history. */
    public static final String KIND = "obligation";

    private static final String ALL =
            """
            SELECT id, revision, content, working_group, created_by, created_at, changed_by,
                changed_at, changed_why
            FROM obligation
            """;

    private static final String UNSUBMITTED =
            "WHERE coalesce(content -> 'submission', 'null') = 'null' ";

    private final JdbcClient database;
    private final JsonMapper json;
    private final History history;

    Obligations(JdbcClient database, JsonMapper json, History history) {
        this.database = database;
        this.json = json;
        this.history = history;
    }

    /** All of them, what is due first before what is due later. */
    public List<Obligation> all() {
        return database.sql(ALL + "ORDER BY due, body, id").query(this::obligation).list();
    }

    /** Those that were not submitted, what is due first before what is due later. */
    List<Obligation> unsubmitted() {
        return database.sql(ALL + UNSUBMITTED + "ORDER BY due, body, id")
                .query(this::obligation)
                .list();
    }

    /** Those that were not submitted and whose group or steps name a person, in the same order. */
    public List<Obligation> unsubmitted(UUID person) {
        return database.sql(
                        ALL
                                + UNSUBMITTED
                                + "AND position(? IN working_group::text) > 0"
                                + " ORDER BY due, body, id")
                .param(person.toString())
                .query(this::obligation)
                .list();
    }

    /** The one with that id. */
    public Optional<Obligation> find(UUID id) {
        return database.sql(ALL + "WHERE id = ?").param(id).query(this::obligation).optional();
    }

    /** The first that is the same by body, procedure and due date. */
    public Optional<Obligation> find(String body, Procedure procedure, Due due) {
        return database.sql(
                        ALL
                                + "WHERE body = ? AND procedure = ? AND content->>'due' = ?"
                                + " ORDER BY created_at, id LIMIT 1")
                .params(body, procedure.name(), due.text())
                .query(this::obligation)
                .optional();
    }

    /**
     * What was owed by one version.
     *
     * @param change by which it came about
     */
    public record Past(Change change, Obligation.Content content) {}

    /** The versions of one, newest first. */
    public List<Past> past(UUID id) {
        return history.of(KIND, id).stream()
                .flatMap(
                        version ->
                                history.at(KIND, id, version.revision(), Was.class).stream()
                                        .map(was -> new Past(version.change(), was.content())))
                .toList();
    }

    /** What of a version is read again. */
    record Was(Obligation.Content content) {}

    Optional<Obligation> hold(UUID id) {
        return database.sql(ALL + "WHERE id = ? FOR UPDATE")
                .param(id)
                .query(this::obligation)
                .optional();
    }

    /** Keeps a new or changed one and its version, inside the transaction of the caller. */
    void keep(Obligation obligation) {
        database.sql(
                        """
                        INSERT INTO obligation (id, revision, body, procedure, due, content,
                            working_group, created_by, created_at, changed_by, changed_at,
                            changed_why)
                        VALUES (:id, :revision, :body, :procedure, :due, :content::jsonb,
                            :group::jsonb, :createdBy, :createdAt, :changedBy, :changedAt, :why)
                        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision,
                            body = excluded.body, procedure = excluded.procedure,
                            due = excluded.due, content = excluded.content,
                            working_group = excluded.working_group,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                            changed_why = excluded.changed_why
                        """)
                .param("id", obligation.id())
                .param("revision", obligation.revision())
                .param("body", obligation.content().body())
                .param("procedure", obligation.content().procedure().name())
                .param("due", obligation.content().due().last())
                .param("content", json.writeValueAsString(obligation.content()))
                .param("group", json.writeValueAsString(obligation.group()))
                .param("createdBy", obligation.created().by())
                .param("createdAt", Timestamp.from(obligation.created().at()))
                .param("changedBy", obligation.changed().by())
                .param("changedAt", Timestamp.from(obligation.changed().at()))
                .param("why", obligation.changed().reason())
                .update();
        history.keep(
                KIND,
                obligation.id(),
                obligation.revision(),
                obligation.changed(),
                obligation.written());
    }

    private Obligation obligation(ResultSet row, int number) throws SQLException {
        return new Obligation(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                json.readValue(row.getString("content"), Obligation.Content.class),
                json.readValue(row.getString("working_group"), WorkingGroup.class),
                new Change(
                        row.getString("created_by"),
                        row.getTimestamp("created_at").toInstant(),
                        ""),
                new Change(
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_why")));
    }
}

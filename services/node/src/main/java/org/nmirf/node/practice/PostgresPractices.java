package org.nmirf.node.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Practices in the node's database; contents as JSON. */
@Component
class PostgresPractices implements Practices {

    private final JdbcClient database;
    private final JsonMapper json;

    PostgresPractices(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<Practice> find(PracticeId id) {
        return database.sql("SELECT * FROM practice WHERE id = ?")
                .param(id.value())
                .query(this::practice)
                .optional();
    }

    @Override
    public Optional<Practice> hold(PracticeId id) {
        return database.sql("SELECT * FROM practice WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(this::practice)
                .optional();
    }

    @Override
    public Optional<Practice> findByReference(String reference) {
        return database.sql("SELECT * FROM practice WHERE reference = ? AND reference <> ''")
                .param(reference)
                .query(this::practice)
                .optional();
    }

    @Override
    public void add(Practice practice) {
        bind(
                        practice,
                        """
                        INSERT INTO practice (id, subject, reference, revision, content, created_by,
                            created_at, changed_by, changed_at, state, state_by, state_at,
                            state_reason, version, approved_revision, live)
                        VALUES (:id, :subject, :reference, :revision, :content::jsonb, :createdBy,
                            :createdAt, :changedBy, :changedAt, :state, :stateBy, :stateAt,
                            :stateReason, :version, :approvedRevision, :live)
                        """)
                .param("subject", practice.subject())
                .param("createdBy", practice.created().by())
                .param("createdAt", Timestamp.from(practice.created().at()))
                .update();
        keepRevision(practice);
    }

    @Override
    public void replace(Practice practice) {
        bind(
                        practice,
                        """
                        UPDATE practice SET reference = :reference, revision = :revision,
                            content = :content::jsonb, changed_by = :changedBy,
                            changed_at = :changedAt, state = :state, state_by = :stateBy,
                            state_at = :stateAt, state_reason = :stateReason, version = :version,
                            approved_revision = :approvedRevision, live = :live
                        WHERE id = :id
                        """)
                .update();
        keepRevision(practice);
    }

    private JdbcClient.StatementSpec bind(Practice practice, String sql) {
        var state = practice.state();
        String reason =
                state instanceof PracticeState.Withdrawn withdrawn ? withdrawn.reason() : "";
        return database.sql(sql)
                .param("id", practice.id().value())
                .param("reference", practice.content().reference())
                .param("revision", practice.revision())
                .param("content", json.writeValueAsString(practice.content()))
                .param("changedBy", practice.changed().by())
                .param("changedAt", Timestamp.from(practice.changed().at()))
                .param("state", state.name().name())
                .param("stateBy", state.by())
                .param("stateAt", Timestamp.from(state.at()))
                .param("stateReason", reason)
                .param("version", practice.releases().version())
                .param("approvedRevision", practice.releases().approvedRevision())
                .param("live", practice.releases().live());
    }

    private void keepRevision(Practice practice) {
        database.sql(
                        """
                        INSERT INTO practice_revision
                            (practice_id, revision, content, changed_by, changed_at)
                        VALUES (?, ?, ?::jsonb, ?, ?)
                        ON CONFLICT (practice_id, revision) DO NOTHING
                        """)
                .params(
                        practice.id().value(),
                        practice.revision(),
                        json.writeValueAsString(practice.content()),
                        practice.changed().by(),
                        Timestamp.from(practice.changed().at()))
                .update();
    }

    @Override
    public List<Revision> history(PracticeId id) {
        return database.sql(
                        "SELECT * FROM practice_revision WHERE practice_id = ? ORDER BY revision")
                .param(id.value())
                .query(
                        (row, number) ->
                                new Revision(
                                        row.getInt("revision"),
                                        content(row),
                                        change(row, "changed")))
                .list();
    }

    @Override
    public Page search(String words, PracticeState.@Nullable Name state, int page, int size) {
        var items =
                chosen(
                                "SELECT *",
                                words,
                                state,
                                "ORDER BY changed_at DESC, id LIMIT :size OFFSET :offset")
                        .param("size", size)
                        .param("offset", (long) page * size)
                        .query(this::practice)
                        .list();
        var total = chosen("SELECT count(*)", words, state, "").query(Long.class).single();
        return new Page(items, Objects.requireNonNull(total));
    }

    private JdbcClient.StatementSpec chosen(
            String what, String words, PracticeState.@Nullable Name state, String how) {
        // An empty text stands for "any": PostgreSQL cannot tell the type of a bare null.
        return database.sql(
                        what
                                + """
                                 FROM practice
                                WHERE :state IN ('', state) AND (:words = ''
                                    OR position(lower(:words) IN lower(reference)) > 0
                                    OR EXISTS (SELECT FROM jsonb_array_elements(content->'texts') t
                                        WHERE position(lower(:words) IN lower(t->>'title')) > 0))
                                """
                                + how)
                .param("state", state == null ? "" : state.name())
                .param("words", words);
    }

    private Practice practice(ResultSet row, int number) throws SQLException {
        return new Practice(
                new PracticeId(row.getObject("id", UUID.class)),
                row.getObject("subject", UUID.class),
                row.getInt("revision"),
                content(row),
                change(row, "created"),
                change(row, "changed"),
                state(row),
                new Practice.Releases(
                        row.getLong("version"),
                        row.getInt("approved_revision"),
                        row.getBoolean("live")));
    }

    private static PracticeState state(ResultSet row) throws SQLException {
        String by = row.getString("state_by");
        Instant at = row.getTimestamp("state_at").toInstant();
        return switch (PracticeState.Name.valueOf(row.getString("state"))) {
            case DRAFT -> new PracticeState.Draft(by, at);
            case IN_REVIEW -> new PracticeState.InReview(by, at);
            case APPROVED -> new PracticeState.Approved(by, at);
            case WITHDRAWN -> new PracticeState.Withdrawn(by, at, row.getString("state_reason"));
        };
    }

    private PracticeContent content(ResultSet row) throws SQLException {
        return json.readValue(row.getString("content"), PracticeContent.class);
    }

    private static Practice.Change change(ResultSet row, String prefix) throws SQLException {
        return new Practice.Change(
                row.getString(prefix + "_by"), row.getTimestamp(prefix + "_at").toInstant());
    }
}

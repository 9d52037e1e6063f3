package org.nmirf.node.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.identity.Ids;
import org.nmirf.node.importing.ImportJob.State;
import org.nmirf.node.outcome.Refusal;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Files on their way in. Steps are written at once, whatever becomes of the work itself. */
@Component
class ImportJobs {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String ALL =
            """
            SELECT id, person, name, state, done, total, refusal, report, begun_at, moved_at
            FROM import_job
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final Ids ids;

    ImportJobs(JdbcClient database, JsonMapper json, Clock clock, Ids ids) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /** Takes a file in, and forgets what is older than a month. */
    @Transactional
    UUID begin(String name, byte[] content, Person person) {
        Timestamp now = now();
        database.sql("DELETE FROM import_job WHERE begun_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        UUID id = ids.next();
        database.sql(
                        """
                        INSERT INTO import_job (id, person, name, content, state, done, total,
                            begun_at, moved_at)
                        VALUES (?, ?, ?, ?, 'LOOKING', 0, 0, ?, ?)
                        """)
                .params(id, person.name(), name, content, now, now)
                .update();
        return id;
    }

    Optional<ImportJob> find(UUID id) {
        return database.sql(ALL + "WHERE id = ?").param(id).query(this::job).optional();
    }

    /** The newest of the person. */
    List<ImportJob> newest(Person person, int most) {
        return database.sql(ALL + "WHERE person = ? ORDER BY begun_at DESC LIMIT ?")
                .params(person.name(), most)
                .query(this::job)
                .list();
    }

    /** Those of the person of which nothing is in the register yet, the newest first. */
    List<ImportJob> unfinished(Person person) {
        return database.sql(
                        """
                        SELECT id, person, name, state, done, total, refusal, NULL AS report,
                            begun_at, moved_at
                        FROM import_job
                        WHERE person = ? AND state IN ('LOOKING', 'LOOKED', 'KEEPING', 'FAILED')
                        ORDER BY begun_at DESC
                        """)
                .param(person.name())
                .query(this::job)
                .list();
    }

    /** The file; nothing once it is done. */
    Optional<byte[]> content(UUID id) {
        return database.sql("SELECT content FROM import_job WHERE id = ? AND content IS NOT NULL")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /** Says how far it is. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void move(UUID id, int done, int total) {
        database.sql("UPDATE import_job SET done = ?, total = ?, moved_at = ? WHERE id = ?")
                .params(done, total, now(), id)
                .update();
    }

    /** Takes it on to be kept, if nobody else did. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean take(UUID id) {
        return database.sql(
                                """
                                UPDATE import_job SET state = 'KEEPING', done = 0, moved_at = ?
                                WHERE id = ? AND state IN ('LOOKED', 'FAILED')
                                    AND content IS NOT NULL
                                """)
                        .params(now(), id)
                        .update()
                == 1;
    }

    /** Ends a step. The file goes where nothing more can come of it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void end(UUID id, State state, @Nullable Refusal refusal, @Nullable ImportReport report) {
        boolean isOver = state == State.KEPT || state == State.REFUSED;
        database.sql(
                        """
                        UPDATE import_job SET state = :state, refusal = :refusal::jsonb,
                            report = coalesce(:report::jsonb, report), moved_at = :now,
                            content = CASE WHEN :over THEN NULL ELSE content END
                        WHERE id = :id
                        """)
                .param("state", state.name())
                .param("refusal", text(refusal))
                .param("report", text(report))
                .param("now", now())
                .param("over", isOver)
                .param("id", id)
                .update();
    }

    private SqlParameterValue text(@Nullable Object value) {
        return new SqlParameterValue(
                Types.VARCHAR, value == null ? null : json.writeValueAsString(value));
    }

    private ImportJob job(ResultSet row, int number) throws SQLException {
        String refusal = row.getString("refusal");
        String report = row.getString("report");
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                refusal == null ? null : json.readValue(refusal, Refusal.class),
                report == null ? null : json.readValue(report, ImportReport.class),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("moved_at").toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

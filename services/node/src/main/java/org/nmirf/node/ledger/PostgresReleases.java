package org.nmirf.node.ledger;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox in the node's database. */
@Component
class PostgresReleases implements Releases {

    // Any number will do, as long as nothing else in this database locks it.
    private static final long LOCK = 7_301_002;

    private final JdbcClient database;

    PostgresReleases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Release release) {
        bind(
                        release,
                        """
                        INSERT INTO release (id, sequence, record_id, type, subject, version,
                            state, codes, queued_at, sent_at, admitted_at, settled_at, attempts,
                            next_attempt)
                        VALUES (:id, :sequence, :record, :type, :subject, :version, :state,
                            :codes, :queued, :sent, :admitted, :settled, :attempts, :next)
                        """)
                .param("sequence", release.sequence())
                .param("record", release.recordId().value())
                .param("type", release.type().type())
                .param("subject", release.subject().key())
                .param("version", release.version())
                .param("queued", time(release, ReleaseState.QUEUED))
                .update();
    }

    @Override
    public void replace(Release release) {
        bind(
                        release,
                        """
                        UPDATE release SET state = :state, codes = :codes, sent_at = :sent,
                            admitted_at = :admitted, settled_at = :settled,
                            attempts = :attempts, next_attempt = :next
                        WHERE id = :id
                        """)
                .update();
    }

    private JdbcClient.StatementSpec bind(Release release, String sql) {
        var next = release.nextAttempt();
        var settled = release.state().isFinal() ? time(release, release.state()) : null;
        return database.sql(sql)
                .param("id", release.id())
                .param("state", release.state().name())
                .param("codes", release.codes().toArray(String[]::new))
                .param("sent", time(release, ReleaseState.SENT), java.sql.Types.TIMESTAMP)
                .param("admitted", time(release, ReleaseState.ADMITTED), java.sql.Types.TIMESTAMP)
                .param("settled", settled, java.sql.Types.TIMESTAMP)
                .param("attempts", release.attempts())
                .param(
                        "next",
                        next == null ? null : Timestamp.from(next),
                        java.sql.Types.TIMESTAMP);
    }

    private static @Nullable Timestamp time(Release release, ReleaseState state) {
        Instant at = release.times().get(state);
        return at == null ? null : Timestamp.from(at);
    }

    @Override
    public Optional<Release> find(UUID id) {
        return database.sql("SELECT * FROM release WHERE id = ?")
                .param(id)
                .query(PostgresReleases::release)
                .optional();
    }

    @Override
    public Optional<Release> hold(UUID id) {
        return database.sql("SELECT * FROM release WHERE id = ? FOR UPDATE")
                .param(id)
                .query(PostgresReleases::release)
                .optional();
    }

    @Override
    public boolean claimSending() {
        return Boolean.TRUE.equals(
                database.sql("SELECT pg_try_advisory_xact_lock(?)")
                        .param(LOCK)
                        .query(Boolean.class)
                        .single());
    }

    @Override
    public List<Release> due(Instant now, int limit) {
        // Who waits for nobody cannot deadlock with the taking of receipts.
        return database.sql(
                        """
                        SELECT * FROM release
                        WHERE state = 'QUEUED' OR (state = 'SENT' AND next_attempt <= ?)
                        ORDER BY sequence LIMIT ? FOR UPDATE SKIP LOCKED
                        """)
                .params(Timestamp.from(now), limit)
                .query(PostgresReleases::release)
                .list();
    }

    @Override
    public List<Release> unsettled(Subject subject, long belowVersion) {
        return database.sql(
                        """
                        SELECT * FROM release WHERE subject = ? AND version < ?
                            AND state IN ('QUEUED', 'SENT', 'ADMITTED')
                        ORDER BY sequence FOR UPDATE
                        """)
                .params(subject.key(), belowVersion)
                .query(PostgresReleases::release)
                .list();
    }

    @Override
    public Page list(
            @Nullable RecordId recordId, @Nullable ReleaseState state, int page, int size) {
        // An empty text stands for "any": PostgreSQL cannot tell the type of a bare null.
        String condition =
                " FROM release WHERE :record IN ('', record_id::text)"
                        + " AND :state IN ('', state)";
        String ofRecord = recordId == null ? "" : recordId.toString();
        String inState = state == null ? "" : state.name();
        var items =
                database.sql(
                                "SELECT *"
                                        + condition
                                        + " ORDER BY sequence DESC LIMIT :size OFFSET :offset")
                        .param("record", ofRecord)
                        .param("state", inState)
                        .param("size", size)
                        .param("offset", (long) page * size)
                        .query(PostgresReleases::release)
                        .list();
        var total =
                database.sql("SELECT count(*)" + condition)
                        .param("record", ofRecord)
                        .param("state", inState)
                        .query(Long.class)
                        .single();
        return new Page(items, Objects.requireNonNull(total));
    }

    @Override
    public List<Release> latestUnsettled() {
        return database.sql(
                        """
                        SELECT * FROM release this
                        WHERE state IN ('REFUSED', 'QUEUED', 'SENT', 'ADMITTED')
                            AND NOT EXISTS (SELECT FROM release later
                                WHERE later.record_id = this.record_id
                                    AND later.sequence > this.sequence)
                        ORDER BY sequence DESC
                        """)
                .query(PostgresReleases::release)
                .list();
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        var state = ReleaseState.valueOf(row.getString("state"));
        Timestamp next = row.getTimestamp("next_attempt");
        var subject = Subject.parse(row.getString("subject")).orElseThrow();
        return new Release(
                row.getObject("id", UUID.class),
                row.getLong("sequence"),
                RecordId.of(subject, row.getObject("record_id", UUID.class)),
                EventType.of(row.getString("type")).orElseThrow(),
                subject,
                row.getLong("version"),
                state,
                codes(row.getArray("codes")),
                times(row, state),
                row.getInt("attempts"),
                next == null ? null : next.toInstant());
    }

    private static Map<ReleaseState, Instant> times(ResultSet row, ReleaseState state)
            throws SQLException {
        var times = new EnumMap<ReleaseState, Instant>(ReleaseState.class);
        put(times, ReleaseState.QUEUED, row.getTimestamp("queued_at"));
        put(times, ReleaseState.SENT, row.getTimestamp("sent_at"));
        put(times, ReleaseState.ADMITTED, row.getTimestamp("admitted_at"));
        if (state.isFinal()) {
            put(times, state, row.getTimestamp("settled_at"));
        }
        return times;
    }

    private static void put(
            Map<ReleaseState, Instant> times, ReleaseState state, @Nullable Timestamp at) {
        if (at != null) {
            times.put(state, at.toInstant());
        }
    }

    private static List<String> codes(Array codes) throws SQLException {
        return List.of((String[]) codes.getArray());
    }
}

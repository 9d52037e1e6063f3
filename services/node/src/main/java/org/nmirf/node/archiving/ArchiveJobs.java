package org.nmirf.node.archiving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.archiving.ArchiveJob.State;
import org.nmirf.node.identity.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Archives on their way out, in pieces, so that each process of the node can hand them out. */
@Component
class ArchiveJobs {

    /** So long an archive waits to be fetched. */
    static final Duration WAITS = Duration.ofHours(24);

    /** One that did not move for so long was left by a process that died. */
    private static final Duration LOST = Duration.ofMinutes(10);

    /** Longer than anybody takes to fetch it. */
    private static final Duration FETCHING = Duration.ofHours(6);

    private final JdbcClient database;
    private final Clock clock;
    private final Ids ids;

    ArchiveJobs(JdbcClient database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /** Begins one, unless another is being written or waits. */
    Optional<UUID> begin(String person) {
        UUID id = ids.next();
        try {
            database.sql(
                            """
                            INSERT INTO archive_job (id, person, state, done, total, bytes, sha256,
                                begun_at, moved_at)
                            VALUES (?, ?, 'WRITING', 0, 0, 0, '', ?, ?)
                            """)
                    .params(id, person, now(), now())
                    .update();
            return Optional.of(id);
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
    }

    /** The newest first. */
    List<ArchiveJob> newest(int most) {
        return database.sql("SELECT * FROM archive_job ORDER BY begun_at DESC LIMIT ?")
                .param(most)
                .query(ArchiveJobs::job)
                .list();
    }

    /** Says how far it is. */
    void move(UUID id, int done, int total) {
        database.sql("UPDATE archive_job SET done = ?, total = ?, moved_at = ? WHERE id = ?")
                .params(done, total, now(), id)
                .update();
    }

    /**
     * Keeps the next piece.
     *
     * @return whether the archive is still wanted
     */
    @Transactional
    public boolean add(UUID id, int number, byte[] content) {
        int wanted =
                database.sql(
                                """
                                UPDATE archive_job SET bytes = bytes + ?, moved_at = ?
                                WHERE id = ? AND state = 'WRITING'
                                """)
                        .params(content.length, now(), id)
                        .update();
        if (wanted == 1) {
            database.sql("INSERT INTO archive_piece (job_id, number, content) VALUES (?, ?, ?)")
                    .params(id, number, content)
                    .update();
        }
        return wanted == 1;
    }

    /** The whole of it is there. */
    void finish(UUID id, String sha256) {
        database.sql(
                        """
                        UPDATE archive_job SET state = 'READY', sha256 = ?, moved_at = ?
                        WHERE id = ? AND state = 'WRITING'
                        """)
                .params(sha256, now(), id)
                .update();
    }

    /** Lets its one reader have it; whoever comes second comes too late. */
    boolean take(UUID id, String person) {
        return database.sql(
                                """
                                UPDATE archive_job SET state = 'FETCHED', moved_at = ?
                                WHERE id = ? AND person = ? AND state = 'READY' AND moved_at > ?
                                """)
                        .params(now(), id, person, ago(WAITS))
                        .update()
                == 1;
    }

    /** A piece; nothing behind the last one. */
    Optional<byte[]> piece(UUID id, int number) {
        return database.sql("SELECT content FROM archive_piece WHERE job_id = ? AND number = ?")
                .params(id, number)
                .query(byte[].class)
                .optional();
    }

    /** Ends what is written or waits, and deletes its bytes. */
    @Transactional
    public boolean end(UUID id, State state) {
        int ended =
                database.sql(
                                """
                                UPDATE archive_job SET state = ?, moved_at = ?
                                WHERE id = ? AND state IN ('WRITING', 'READY')
                                """)
                        .params(state.name(), now(), id)
                        .update();
        forget(id);
        return ended == 1;
    }

    /** Deletes the bytes. */
    void forget(UUID id) {
        database.sql("DELETE FROM archive_piece WHERE job_id = ?").param(id).update();
    }

    /** Ends what nobody fetched in time, and what a process that died left behind. */
    @Transactional
    public void sweep() {
        end("READY", State.EXPIRED, WAITS);
        end("WRITING", State.FAILED, LOST);
        database.sql(
                        """
                        DELETE FROM archive_piece p USING archive_job j
                        WHERE j.id = p.job_id AND (j.state NOT IN ('WRITING', 'READY', 'FETCHED')
                            OR j.state = 'FETCHED' AND j.moved_at < ?)
                        """)
                .param(ago(FETCHING))
                .update();
    }

    private void end(String from, State to, Duration after) {
        database.sql(
                        """
                        UPDATE archive_job SET state = ?, moved_at = ?
                        WHERE state = ? AND moved_at < ?
                        """)
                .params(to.name(), now(), from, ago(after))
                .update();
    }

    private static ArchiveJob job(ResultSet row, int number) throws SQLException {
        return new ArchiveJob(
                row.getObject("id", UUID.class),
                row.getString("person"),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("moved_at").toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp ago(Duration duration) {
        return Timestamp.from(clock.instant().minus(duration));
    }
}

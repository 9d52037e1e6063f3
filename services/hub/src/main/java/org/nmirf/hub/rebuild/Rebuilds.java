package org.nmirf.hub.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rebuilds there were, in PostgreSQL; a running one makes live events go to two indices. */
@Component
class Rebuilds {

    private final JdbcClient database;
    private final Clock clock;

    Rebuilds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Rebuild> find(UUID id) {
        return database.sql("select * from rebuild where id = ?")
                .param(id)
                .query(Rebuilds::rebuild)
                .optional();
    }

    List<Rebuild> latest(int count) {
        return database.sql("select * from rebuild order by started desc limit ?")
                .param(count)
                .query(Rebuilds::rebuild)
                .list();
    }

    void start(UUID id, String index) {
        database.sql("insert into rebuild (id, state, index_name, started) values (?, ?, ?, ?)")
                .params(id, Rebuild.State.RUNNING.name(), index, now())
                .update();
    }

    void progress(UUID id, long total, long read) {
        database.sql("update rebuild set total = ?, read = ? where id = ?")
                .params(total, read, id)
                .update();
    }

    void done(UUID id) {
        database.sql("update rebuild set state = 'DONE', ended = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void fail(UUID id, String reason) {
        database.sql("update rebuild set state = 'FAILED', ended = ?, reason = ? where id = ?")
                .params(now(), reason, id)
                .update();
    }

    /** A rebuild that is under way, or was when its process ended. */
    record Running(UUID id, String index) {}

    List<Running> running() {
        return database.sql("select id, index_name from rebuild where state = 'RUNNING'")
                .query(
                        (row, number) ->
                                new Running(
                                        row.getObject("id", UUID.class),
                                        row.getString("index_name")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Rebuild rebuild(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended");
        return new Rebuild(
                row.getObject("id", UUID.class),
                Rebuild.State.valueOf(row.getString("state")),
                row.getTimestamp("started").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getLong("total"),
                row.getLong("read"),
                row.getString("reason"));
    }
}

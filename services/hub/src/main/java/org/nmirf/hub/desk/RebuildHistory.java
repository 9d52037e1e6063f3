package org.nmirf.hub.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest rebuilds of the search index. */
@Component
class RebuildHistory {

    private static final int LATEST = 10;

    private final JdbcClient database;

    RebuildHistory(JdbcClient database) {
        this.database = database;
    }

    /**
     * One rebuild.
     *
     * @param state RUNNING, DONE or FAILED
     * @param total records to read
     * @param read records read so far
     * @param ended when it ended, or null while it runs
     */
    record Rebuild(
            UUID id,
            String state,
            Instant started,
            @Nullable Instant ended,
            long total,
            long read) {}

    /** Newest first. */
    List<Rebuild> latest() {
        return database.sql(
                        """
                        select id, state, started, ended, total, read from rebuild
                        order by started desc limit ?""")
                .param(LATEST)
                .query(
                        (row, number) -> {
                            var ended = row.getTimestamp("ended");
                            return new Rebuild(
                                    row.getObject("id", UUID.class),
                                    row.getString("state"),
                                    row.getTimestamp("started").toInstant(),
                                    ended == null ? null : ended.toInstant(),
                                    row.getLong("total"),
                                    row.getLong("read"));
                        })
                .list();
    }
}

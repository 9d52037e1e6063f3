package org.nmirf.node.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.nmirf.disclosure.Reading;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.practice.Practice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Readings in the node's database. */
@Component
class PostgresReadings implements Readings {

    private final JdbcClient database;

    PostgresReadings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Read> of(Practice practice) {
        return database.sql(
                        """
                        SELECT reader, content_hash, array_agg(passage) AS passages,
                               max(read_at) AS read_at
                        FROM reading WHERE practice_id = ? AND revision = ?
                        GROUP BY reader, content_hash ORDER BY read_at, reader
                        """)
                .params(practice.id().value(), practice.revision())
                .query((row, number) -> read(row))
                .list();
    }

    private static Read read(ResultSet row) throws SQLException {
        var passages =
                Arrays.stream((String[]) row.getArray("passages").getArray())
                        .map(Passages::key)
                        .collect(Collectors.toSet());
        return new Read(
                new Reading(row.getString("reader"), row.getString("content_hash"), passages),
                row.getTimestamp("read_at").toInstant());
    }

    @Override
    public void add(Practice practice, Reading reading, Instant at) {
        for (TextKey passage : reading.passages()) {
            database.sql(
                            """
                            INSERT INTO reading
                                (practice_id, revision, reader, content_hash, passage, read_at)
                            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                            """)
                    .params(
                            practice.id().value(),
                            practice.revision(),
                            reading.reader(),
                            reading.contentHash(),
                            Passages.word(passage),
                            Timestamp.from(at))
                    .update();
        }
    }
}

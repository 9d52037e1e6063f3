package org.nmirf.node.writeup;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.node.access.Person;
import org.nmirf.node.practice.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From what practices were put together, in the country's database. */
@Component
class Origins {

    private final JdbcClient database;

    Origins(JdbcClient database) {
        this.database = database;
    }

    /** What the practice was put together from; nothing for one that somebody wrote freely. */
    Optional<Origin> of(PracticeId practice) {
        return database.sql("SELECT kind, source_id FROM practice_origin WHERE practice_id = ?")
                .param(practice.value())
                .query(
                        (row, number) ->
                                new Origin(
                                        Origin.Kind.valueOf(row.getString("kind")),
                                        row.getObject("source_id", UUID.class)))
                .optional();
    }

    /** The practices that came of it, the newest first. */
    List<PracticeId> practices(Origin origin) {
        return database
                .sql(
                        """
                        SELECT practice_id FROM practice_origin
                        WHERE kind = ? AND source_id = ? ORDER BY begun_at DESC, practice_id
                        """)
                .params(origin.kind().name(), origin.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(PracticeId::new)
                .toList();
    }

    /** Lets nobody else begin one from the same until the transaction ends. */
    void hold(Origin origin) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("practice from " + origin.path())
                .query((row, number) -> number)
                .list();
    }

    void keep(PracticeId practice, Origin origin, Person person, Instant at) {
        database.sql(
                        """
                        INSERT INTO practice_origin (practice_id, kind, source_id, begun_by,
                            begun_at)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(
                        practice.value(),
                        origin.kind().name(),
                        origin.id(),
                        person.name(),
                        Timestamp.from(at))
                .update();
    }
}

package org.nmirf.node.reading;

import java.sql.Timestamp;
import java.util.Optional;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeId;
import org.nmirf.node.practice.PracticeState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes in the node's database. */
@Component
class PostgresNotes implements Notes {

    private final JdbcClient database;

    PostgresNotes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(PracticeId practice, Note note) {
        database.sql("INSERT INTO note (practice_id, words, by, at) VALUES (?, ?, ?, ?)")
                .params(practice.value(), note.words(), note.by(), Timestamp.from(note.at()))
                .update();
    }

    @Override
    public Optional<Note> latest(Practice practice) {
        return practice.state() instanceof PracticeState.Draft
                ? database.sql(
                                """
                                SELECT words, by, at FROM note WHERE practice_id = ?
                                ORDER BY id DESC LIMIT 1
                                """)
                        .param(practice.id().value())
                        .query(
                                (row, number) ->
                                        new Note(
                                                row.getString("words"),
                                                row.getString("by"),
                                                row.getTimestamp("at").toInstant()))
                        .optional()
                : Optional.empty();
    }
}

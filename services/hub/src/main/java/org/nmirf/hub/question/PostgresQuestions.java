package org.nmirf.hub.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions in PostgreSQL. Whom they are for is read from the admission ledger each time. */
@Component
class PostgresQuestions {

    /** Most questions of one list. */
    private static final int MOST = 100;

    private final JdbcClient database;
    private final Clock clock;

    PostgresQuestions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Question question) {
        database.sql(
                        """
                        insert into question
                            (id, practice, asker, asker_country, language, text, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        question.id(),
                        question.practice(),
                        question.asker(),
                        question.country().code(),
                        question.language(),
                        question.text(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The question unless it was taken back, held until the transaction ends. */
    Optional<Question> hold(UUID id) {
        return database.sql("select * from question where id = ? and state = 'LIVE' for update")
                .param(id)
                .query(PostgresQuestions::question)
                .optional();
    }

    /** The question unless it was taken back. */
    Optional<Question> find(UUID id) {
        return database.sql("select * from question where id = ? and state = 'LIVE'")
                .param(id)
                .query(PostgresQuestions::question)
                .optional();
    }

    /** What a person asked, last first. */
    List<Question> askedBy(String person) {
        return database.sql(
                        """
                        select * from question where asker = ? and state = 'LIVE'
                        order by at desc, id limit ?""")
                .params(person, MOST)
                .query(PostgresQuestions::question)
                .list();
    }

    /** What was asked about practices of a country: unanswered ones first, then last first. */
    List<Question> askedOf(CountryCode country) {
        return database.sql(
                        """
                        select question.* from question
                        join admission on admission.subject = :kind || question.practice::text
                        where admission.owner = :owner and question.state = 'LIVE'
                        order by answer is not null, at desc, id limit :most""")
                .param("kind", Kind.PRACTICE.word() + "/")
                .param("owner", country.code())
                .param("most", MOST)
                .query(PostgresQuestions::question)
                .list();
    }

    void answer(UUID id, Question.Answer answer, String person) {
        database.sql(
                        """
                        update question set answer_language = ?, answer = ?, answered_on = ?,
                            answered_by = ? where id = ?""")
                .params(answer.language(), answer.text(), answer.on(), person, id)
                .update();
    }

    /** Takes a person's question back, words and all; false when there is none. */
    boolean withdraw(UUID id, String person) {
        return database.sql(
                                """
                                update question set state = 'WITHDRAWN', text = '', answer = null
                                where id = ? and asker = ? and state = 'LIVE'""")
                        .params(id, person)
                        .update()
                > 0;
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("practice", UUID.class),
                row.getString("asker"),
                new CountryCode(row.getString("asker_country")),
                row.getString("language"),
                row.getString("text"),
                LocalDate.ofInstant(row.getTimestamp("at").toInstant(), ZoneOffset.UTC),
                answer(row));
    }

    private static Question.@Nullable Answer answer(ResultSet row) throws SQLException {
        String text = row.getString("answer");
        return text == null
                ? null
                : new Question.Answer(
                        row.getString("answer_language"),
                        text,
                        row.getObject("answered_on", LocalDate.class));
    }
}

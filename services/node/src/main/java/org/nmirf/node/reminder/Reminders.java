package org.nmirf.node.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nmirf.node.due.Due;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was told of what, in the database of the country. */
@Component
class Reminders {

    private final JdbcClient database;

    Reminders(JdbcClient database) {
        this.database = database;
    }

    /**
     * That somebody was told.
     *
     * @param isTold false if the person wants no letters of that kind
     */
    record Entry(UUID person, String stage, Told.Part part, boolean isTold, Instant at) {}

    /**
     * Notes it, inside the transaction that posts the letter; another one that notes the same at
     * the same time waits for it.
     *
     * @return whether it was not noted before
     */
    boolean add(Told told, boolean isTold, Instant at) {
        return database.sql(
                                """
                                INSERT INTO reminder
                                    (kind, item, due, person, stage, part, told, at)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                                """)
                        .params(
                                told.due().kind(),
                                told.due().id(),
                                told.due().on(),
                                told.to().id(),
                                told.stage(),
                                told.part().name(),
                                isTold,
                                Timestamp.from(at))
                        .update()
                > 0;
    }

    /** Notes which letter tells of it. */
    void posted(Told told, String letter) {
        database.sql(
                        """
                        UPDATE reminder SET letter = ?
                        WHERE kind = ? AND item = ? AND due = ? AND person = ? AND stage = ?
                        """)
                .params(
                        letter,
                        told.due().kind(),
                        told.due().id(),
                        told.due().on(),
                        told.to().id(),
                        told.stage())
                .update();
    }

    /**
     * What a letter reminds somebody of.
     *
     * @param due the day for which it did
     */
    record Named(String kind, UUID item, LocalDate due, String stage) {

        boolean is(Due other) {
            return other.kind().equals(kind) && other.id().equals(item) && other.on().equals(due);
        }
    }

    /** What that letter told its person of; empty for a letter that is not known. */
    List<Named> in(String letter, UUID person) {
        return database.sql(
                        """
                        SELECT kind, item, due, stage FROM reminder
                        WHERE letter = ? AND letter <> '' AND person = ?
                        """)
                .params(letter, person)
                .query(
                        (row, number) ->
                                new Named(
                                        row.getString("kind"),
                                        row.getObject("item", UUID.class),
                                        row.getObject("due", LocalDate.class),
                                        row.getString("stage")))
                .list();
    }

    /** Whether it is known what that letter reminds of. */
    boolean isKnown(String letter) {
        return Boolean.TRUE.equals(
                database.sql(
                                "SELECT EXISTS (SELECT 1 FROM reminder WHERE letter = ? AND letter"
                                        + " <> '')")
                        .param(letter)
                        .query(Boolean.class)
                        .single());
    }

    /** Whether it was noted. */
    boolean isNoted(Told told) {
        return of(told.due()).stream()
                .anyMatch(
                        one ->
                                one.person().equals(told.to().id())
                                        && one.stage().equals(told.stage()));
    }

    /** Who was told of it, for the day on which it is due now; the last first. */
    List<Entry> of(Due due) {
        return database.sql(
                        """
                        SELECT person, stage, part, told, at FROM reminder
                        WHERE kind = ? AND item = ? AND due = ? ORDER BY at DESC, person, stage
                        """)
                .params(due.kind(), due.id(), due.on())
                .query(Reminders::entry)
                .list();
    }

    /** Whether all reminders of that day left. */
    boolean isDone(LocalDate day) {
        return Boolean.TRUE.equals(
                database.sql("SELECT EXISTS (SELECT 1 FROM reminder_run WHERE day = ?)")
                        .param(day)
                        .query(Boolean.class)
                        .single());
    }

    void done(LocalDate day, Instant at) {
        database.sql("INSERT INTO reminder_run VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(day, Timestamp.from(at))
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("person", UUID.class),
                row.getString("stage"),
                Told.Part.valueOf(row.getString("part")),
                row.getBoolean("told"),
                row.getTimestamp("at").toInstant());
    }
}

package org.nmirf.node.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.web.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The outbox of letters in the node's database. */
@Component
class StoredLetters {

    // Any number will do, as long as nothing else in this database locks it.
    private static final long LOCK = 7_301_011;

    private final JdbcClient database;
    private final JsonMapper json;

    StoredLetters(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Adds a letter; false if one about the same was posted to that address before. */
    boolean add(StoredLetter letter) {
        var sheet = letter.sheet();
        return bind(
                                letter.progress(),
                                """
                                INSERT INTO letter (id, parcel, kind, optional, once, address, name,
                                    language, sheet, may_wait, turn_off, state, reason, reply,
                                    posted_at, next_at, attempts, tried_at, ended_at, person)
                                VALUES (:id, :parcel, :kind, :optional, :once, :address, :name,
                                    :language, :sheet::jsonb, :wait, :off, :state, :reason, :reply,
                                    :posted, :next, :attempts, :tried, :ended, :person)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("id", letter.id())
                        .param("parcel", letter.parcel(), Types.OTHER)
                        .param("kind", letter.kind().code())
                        .param("optional", letter.kind().optional())
                        .param("once", letter.once())
                        .param("address", letter.to().address())
                        .param("name", letter.to().name())
                        .param("language", letter.to().language().code())
                        .param("person", letter.to().person())
                        .param(
                                "sheet",
                                sheet == null ? null : json.writeValueAsString(sheet),
                                Types.VARCHAR)
                        .param("wait", letter.mayWait())
                        .param("off", letter.turnOff())
                        .param("posted", Timestamp.from(letter.postedAt()))
                        .update()
                == 1;
    }

    /** Notes where a letter is now, and drops the words of one that is forgotten once sent. */
    void move(StoredLetter letter, StoredLetter.Progress progress) {
        bind(
                        progress,
                        """
                        UPDATE letter SET state = :state, reason = :reason, reply = :reply,
                            next_at = :next, attempts = :attempts, tried_at = :tried,
                            ended_at = :ended,
                            sheet = CASE WHEN :state = 'SENT' AND sheet ->> 'forgotten' = 'true'
                                THEN NULL ELSE sheet END
                        WHERE id = :id
                        """)
                .param("id", letter.id())
                .update();
    }

    /** Notes what a letter says now. */
    StoredLetter reword(StoredLetter letter, Sheet sheet) {
        database.sql("UPDATE letter SET sheet = ?::jsonb WHERE id = ?")
                .params(json.writeValueAsString(sheet), letter.id())
                .update();
        return letter.saying(sheet);
    }

    /** Ends letters that wait on their own, and drops the words of all of that name. */
    void withdraw(Letter.Kind kind, String once, StoredLetter.Progress progress) {
        bind(
                        progress,
                        """
                        UPDATE letter SET state = :state, reason = :reason, reply = :reply,
                            next_at = :next, attempts = :attempts, tried_at = :tried,
                            ended_at = :ended
                        WHERE kind = :kind AND once = :once AND NOT may_wait
                            AND state IN ('WAITING', 'RETRYING')
                        """)
                .param("kind", kind.code())
                .param("once", once)
                .update();
        database.sql("UPDATE letter SET sheet = NULL WHERE kind = ? AND once = ? AND NOT may_wait")
                .params(kind.code(), once)
                .update();
    }

    private JdbcClient.StatementSpec bind(StoredLetter.Progress progress, String sql) {
        return database.sql(sql)
                .param("state", progress.state().name())
                .param("reason", progress.reason())
                .param("reply", progress.reply())
                .param("next", Timestamp.from(progress.nextAt()))
                .param("attempts", progress.attempts())
                .param("tried", time(progress.triedAt()), Types.TIMESTAMP)
                .param("ended", time(progress.endedAt()), Types.TIMESTAMP);
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    /**
     * Joins letters whose digest is due, one e-mail for each person and language. They stay joined
     * from then on: an e-mail that is sent twice says the same twice.
     *
     * @return how many letters were joined; 0 also while another process is at it
     */
    int join(Instant now) {
        boolean isAlone =
                Boolean.TRUE.equals(
                        database.sql("SELECT pg_try_advisory_xact_lock(?)")
                                .param(LOCK)
                                .query(Boolean.class)
                                .single());
        return isAlone
                ? database.sql(
                                """
                                UPDATE letter SET parcel = joined.parcel
                                FROM (SELECT id, first_value(id) OVER (
                                        PARTITION BY lower(address), person, language
                                        ORDER BY posted_at, id) AS parcel
                                    FROM letter
                                    WHERE parcel IS NULL AND state = 'WAITING' AND next_at <= ?)
                                    AS joined
                                WHERE letter.id = joined.id
                                """)
                        .param(Timestamp.from(now))
                        .update()
                : 0;
    }

    /**
     * The letters of one e-mail that is due, the first one first; they are held until the
     * transaction ends, and other processes pass them by.
     */
    List<StoredLetter> claim(Instant now) {
        return database.sql(
                        """
                        SELECT id FROM letter
                        WHERE state IN ('WAITING', 'RETRYING') AND next_at <= ? AND parcel = id
                        ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param(Timestamp.from(now))
                .query(UUID.class)
                .optional()
                .map(this::parcel)
                .orElseGet(List::of);
    }

    private List<StoredLetter> parcel(UUID id) {
        return database.sql(
                        """
                        SELECT * FROM letter
                        WHERE parcel = ? AND state IN ('WAITING', 'RETRYING')
                        ORDER BY posted_at, id FOR UPDATE
                        """)
                .param(id)
                .query(this::letter)
                .list();
    }

    /** Makes one e-mail of letters that were part of another. */
    void regroup(List<StoredLetter> letters) {
        for (StoredLetter letter : letters) {
            database.sql("UPDATE letter SET parcel = ? WHERE id = ?")
                    .params(letters.getFirst().id(), letter.id())
                    .update();
        }
    }

    /** Drops the words of letters that ended before that moment. */
    void dropWords(Instant before) {
        database.sql("UPDATE letter SET sheet = NULL WHERE sheet IS NOT NULL AND ended_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    /** The letter that a link of a letter names. */
    Optional<StoredLetter> byTurnOff(UUID turnOff) {
        return database.sql("SELECT * FROM letter WHERE turn_off = ?")
                .param(turnOff)
                .query(this::letter)
                .optional();
    }

    private StoredLetter letter(ResultSet row, int number) throws SQLException {
        String sheet = row.getString("sheet");
        return new StoredLetter(
                row.getObject("id", UUID.class),
                row.getObject("parcel", UUID.class),
                new Letter.Kind(row.getString("kind"), row.getBoolean("optional")),
                row.getString("once"),
                new Addressee(
                        row.getString("address"),
                        row.getString("name"),
                        Language.find(row.getString("language")).orElse(Language.EN),
                        row.getString("person")),
                sheet == null ? null : json.readValue(sheet, Sheet.class),
                row.getBoolean("may_wait"),
                row.getObject("turn_off", UUID.class),
                row.getTimestamp("posted_at").toInstant(),
                progress(row));
    }

    private static StoredLetter.Progress progress(ResultSet row) throws SQLException {
        return new StoredLetter.Progress(
                LetterState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("reply"),
                row.getTimestamp("next_at").toInstant(),
                row.getInt("attempts"),
                instant(row.getTimestamp("tried_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

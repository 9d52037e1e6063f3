package org.nmirf.hub.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.alert.SavedSearch.Progress;
import org.nmirf.hub.alert.SavedSearch.Stop;
import org.nmirf.hub.alert.SavedSearch.Wish;
import org.nmirf.web.language.Language;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Saved searches in PostgreSQL. */
@Component
class SavedSearches {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final JdbcClient database;

    SavedSearches(JdbcClient database) {
        this.database = database;
    }

    void add(SavedSearch search) {
        Wish wish = search.wish();
        database.sql(
                        """
                        insert into saved_search
                            (id, person, name, search, language, frequency, way, target, secret,
                            token, place, due)
                        values (:id, :person, :name, :search, :language, :frequency, :way, :target,
                            :secret, :token, :place, :due)\
                        """)
                .param("id", search.id())
                .param("person", search.person())
                .param("name", wish.name())
                .param("search", wish.search())
                .param("language", wish.language().code())
                .param("frequency", wish.frequency().name())
                .param("way", wish.way().name())
                .param("target", wish.target())
                .param("secret", search.secret())
                .param("token", search.token())
                .param("place", search.place())
                .param("due", Timestamp.from(search.progress().due()))
                .update();
    }

    /** Takes what is wanted, the place, and when to look next; what failed is forgotten. */
    void change(SavedSearch search) {
        Wish wish = search.wish();
        database.sql(
                        """
                        update saved_search set name = :name, language = :language,
                            frequency = :frequency, way = :way, target = :target,
                            secret = :secret, token = :token, place = :place, due = :due,
                            attempts = 0, failing_since = null, fault = null, stopped = null
                        where id = :id\
                        """)
                .param("id", search.id())
                .param("name", wish.name())
                .param("language", wish.language().code())
                .param("frequency", wish.frequency().name())
                .param("way", wish.way().name())
                .param("target", wish.target())
                .param("secret", search.secret())
                .param("token", search.token())
                .param("place", search.place())
                .param("due", Timestamp.from(search.progress().due()))
                .update();
    }

    /** Gives it another secret and another token, and leaves all else as it is. */
    void renew(UUID id, String secret, UUID token) {
        database.sql("update saved_search set secret = ?, token = ? where id = ?")
                .params(secret, token, id)
                .update();
    }

    /** Keeps the person's other requests from counting until the transaction ends. */
    void lock(String person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 12))")
                .param(person)
                .query((row, number) -> true)
                .list();
    }

    /**
     * The search as it is now, held until the transaction ends. Whoever tells it holds it for as
     * long as a server of somebody else takes: people who wait for that hold connections.
     *
     * @param patience how long to wait for whoever is telling it
     * @throws BeingToldException if that takes longer
     */
    Optional<SavedSearch> hold(UUID id, Duration patience) {
        database.sql("select set_config('lock_timeout', ?, true)")
                .param(patience.toMillis() + "ms")
                .query((row, number) -> true)
                .list();
        try {
            Optional<SavedSearch> held =
                    database.sql("select * from saved_search where id = ? for update")
                            .param(id)
                            .query(SavedSearches::search)
                            .optional();
            // What else the transaction waits for is nobody's telling of this search.
            database.sql("set local lock_timeout to default").update();
            return held;
        } catch (UncategorizedSQLException fault) {
            SQLException answer = fault.getSQLException();
            if (answer != null && LOCK_NOT_AVAILABLE.equals(answer.getSQLState())) {
                throw new BeingToldException(id, fault);
            }
            throw fault;
        }
    }

    /** The search, if it is that person's. */
    Optional<SavedSearch> find(UUID id, String person) {
        return database.sql("select * from saved_search where id = ? and person = ?")
                .params(id, person)
                .query(SavedSearches::search)
                .optional();
    }

    /** All of a person, by their names. */
    List<SavedSearch> of(String person) {
        return database.sql("select * from saved_search where person = ? order by name, id")
                .param(person)
                .query(SavedSearches::search)
                .list();
    }

    /** The search that this token belongs to. */
    Optional<SavedSearch> byToken(UUID token) {
        return database.sql("select * from saved_search where token = ?")
                .param(token)
                .query(SavedSearches::search)
                .optional();
    }

    boolean remove(UUID id, String person) {
        return database.sql("delete from saved_search where id = ? and person = ?")
                        .params(id, person)
                        .update()
                > 0;
    }

    /**
     * One that is due to be told in that way, held until the transaction ends. Who gets letters
     * must have confirmed the address.
     */
    Optional<SavedSearch> claim(Instant now, Way way) {
        return database.sql(
                        """
                        select saved_search.* from saved_search
                        left join letter_address on letter_address.person = saved_search.person
                            and letter_address.address = saved_search.target
                        where stopped is null and saved_search.due <= :now and way = :way
                            and (way <> 'MAIL' or letter_address.confirmed)
                            and (frequency <> 'AT_ONCE'
                                or place < (select last_place from change_state))
                        order by saved_search.due limit 1
                        for update of saved_search skip locked\
                        """)
                .param("now", Timestamp.from(now))
                .param("way", way.name())
                .query(SavedSearches::search)
                .optional();
    }

    /** Notes that its owner was told up to that place. */
    void told(UUID id, long place, Instant due) {
        database.sql(
                        """
                        update saved_search set place = :place, due = :due, attempts = 0,
                            failing_since = null, fault = null
                        where id = :id\
                        """)
                .param("id", id)
                .param("place", place)
                .param("due", Timestamp.from(due))
                .update();
    }

    /** Notes an attempt that failed; the place stays, so that nothing is lost. */
    void failed(UUID id, String fault, Instant now, Instant due) {
        database.sql(
                        """
                        update saved_search set attempts = attempts + 1, fault = :fault, due = :due,
                            failing_since = coalesce(failing_since, :now)
                        where id = :id\
                        """)
                .param("id", id)
                .param("fault", fault)
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(due))
                .update();
    }

    /** Notes that it was not the time, which counts as no attempt. */
    void postpone(UUID id, String fault, Instant due) {
        database.sql("update saved_search set fault = :fault, due = :due where id = :id")
                .param("id", id)
                .param("fault", fault)
                .param("due", Timestamp.from(due))
                .update();
    }

    /** Tells nobody any more; the place stays. */
    void stop(UUID id, Stop why, @Nullable String fault) {
        database.sql("update saved_search set stopped = :why, fault = :fault where id = :id")
                .param("id", id)
                .param("why", why.name())
                .param("fault", fault, Types.VARCHAR)
                .update();
    }

    private static SavedSearch search(ResultSet row, int number) throws SQLException {
        Timestamp failing = row.getTimestamp("failing_since");
        String stopped = row.getString("stopped");
        return new SavedSearch(
                row.getObject("id", UUID.class),
                row.getString("person"),
                new Wish(
                        row.getString("name"),
                        row.getString("search"),
                        Language.find(row.getString("language")).orElseThrow(),
                        Frequency.valueOf(row.getString("frequency")),
                        Way.valueOf(row.getString("way")),
                        row.getString("target")),
                row.getString("secret"),
                row.getObject("token", UUID.class),
                row.getLong("place"),
                new Progress(
                        row.getTimestamp("due").toInstant(),
                        row.getInt("attempts"),
                        failing == null ? null : failing.toInstant(),
                        row.getString("fault"),
                        stopped == null ? null : Stop.valueOf(stopped)));
    }
}

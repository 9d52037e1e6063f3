package org.nmirf.hub.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.session.TreatySession.Announced;
import org.nmirf.hub.writing.Fault;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions of treaty bodies, kept in PostgreSQL. */
@Component
public class TreatySessions {

    private static final String TREATY_BODY = "treaty-body";
    private static final int MOST = 2_000;

    private final JdbcClient database;
    private final Clock clock;
    private final List<String> bodies;

    TreatySessions(JdbcClient database, Clock clock, Vocabularies vocabularies) {
        this.database = database;
        this.clock = clock;
        // Protocols are watched by the committee of their treaty and have no sessions of their own.
        this.bodies =
                vocabularies.vocabulary("bodies").concepts().stream()
                        .filter(one -> TREATY_BODY.equals(one.kind()) && one.broader() == null)
                        .map(Concept::code)
                        .toList();
    }

    /** Codes of the bodies that have sessions. */
    List<String> bodies() {
        return bodies;
    }

    /**
     * All that were ever entered, also what was taken back, last first.
     *
     * @throws org.springframework.dao.DataAccessException when the database is down
     */
    public List<TreatySession> all() {
        return database.sql(
                        """
                        select * from treaty_session
                        order by first_day desc nulls last, body, session limit ?""")
                .param(MOST)
                .query(TreatySessions::session)
                .list();
    }

    /** One that was not taken back. */
    Optional<TreatySession> find(String body, int number) {
        return database.sql(
                        """
                        select * from treaty_session
                        where body = ? and session = ? and first_day is not null""")
                .params(body, number)
                .query(TreatySessions::session)
                .optional();
    }

    /**
     * Keeps a session, or its new days where it is known.
     *
     * @param person subject of the token
     * @return what is wrong; empty if it is kept
     */
    @Transactional
    public List<Fault> keep(SessionForm form, String person) {
        List<Fault> faults = form.faults(bodies);
        if (faults.isEmpty()) {
            Announced days = form.announced();
            // What is sent again unchanged is no change: programs would tell their people of one.
            database.sql(
                            """
                            insert into treaty_session as known (body, session, first_day,
                                last_day, source, written_by, changed)
                            values (:body, :session, :first, :last, :source, :person, :now)
                            on conflict (body, session) do update set
                                first_day = excluded.first_day, last_day = excluded.last_day,
                                source = excluded.source, sequence = known.sequence + 1,
                                written_by = excluded.written_by, changed = excluded.changed
                            where (known.first_day, known.last_day, known.source) is distinct from
                                (excluded.first_day, excluded.last_day, excluded.source)""")
                    .param("body", form.body())
                    .param("session", form.session().orElseThrow())
                    .param("first", days.from())
                    .param("last", days.until())
                    .param("source", days.source())
                    .param("person", person)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        return faults;
    }

    /** Takes it back; false when there is none to take back. */
    @Transactional
    public boolean withdraw(String body, int number, String person) {
        return database.sql(
                                """
                                update treaty_session set first_day = null, last_day = null,
                                    source = null, sequence = sequence + 1, written_by = :person,
                                    changed = :now
                                where body = :body and session = :session
                                    and first_day is not null""")
                        .param("person", person)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("body", body)
                        .param("session", number)
                        .update()
                > 0;
    }

    private static TreatySession session(ResultSet row, int number) throws SQLException {
        return new TreatySession(
                row.getString("body"),
                row.getInt("session"),
                announced(row),
                row.getInt("sequence"),
                row.getTimestamp("changed").toInstant());
    }

    private static @Nullable Announced announced(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("first_day", LocalDate.class);
        return from == null
                ? null
                : new Announced(
                        from, row.getObject("last_day", LocalDate.class), row.getString("source"));
    }
}

package org.nmirf.hub.writing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often one person may write in a day. It counts by writer alone: a limit of whoever is written
 * to would tell which practices are of the same country.
 */
@Component
public class Quota {

    private static final Duration WINDOW = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    Quota(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes one of the person's places for today.
     *
     * @param person subject of the token
     * @param what is written
     * @return false when there is none left
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a
     *     transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(String person, String what, int most) {
        // Two requests at once must not both find the last place.
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 6))")
                .param(person)
                .query((row, number) -> true)
                .list();
        Instant now = clock.instant();
        database.sql("delete from written where at <= ?")
                .param(Timestamp.from(now.minus(WINDOW)))
                .update();
        return database.sql(
                                """
                                insert into written (person, what, at)
                                select :person, :what, :now where (
                                    select count(*) from written
                                    where person = :person and what = :what) < :most""")
                        .param("person", person)
                        .param("what", what)
                        .param("now", Timestamp.from(now))
                        .param("most", most)
                        .update()
                > 0;
    }
}

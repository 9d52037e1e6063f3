package org.nmirf.hub.letter;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of attempts to tell people, for themselves; never what they were told. */
@Component
public class Deliveries {

    private static final int MOST = 50;

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /**
     * An attempt.
     *
     * @param practices that it told of
     * @param fault why it failed, or null
     * @param reply what the other side answered, or 0
     */
    public record Attempt(Instant at, int practices, @Nullable String fault, int reply) {}

    /** Notes an attempt, and forgets all but the last fifty. */
    public void note(UUID alert, Instant at, int practices, Outcome outcome) {
        String fault =
                switch (outcome) {
                    case Outcome.Told() -> null;
                    case Outcome.Later(var why, _, _) -> why;
                    case Outcome.Never(var why, _) -> why;
                };
        int reply =
                switch (outcome) {
                    case Outcome.Told() -> 0;
                    case Outcome.Later(_, var code, _) -> code;
                    case Outcome.Never(_, var code) -> code;
                };
        database.sql(
                        """
                        insert into alert_delivery (alert, at, practices, fault, reply)
                        values (:alert, :at, :practices, :fault, :reply)\
                        """)
                .param("alert", alert)
                .param("at", Timestamp.from(at))
                .param("practices", practices)
                .param("fault", fault, Types.VARCHAR)
                .param("reply", reply)
                .update();
        database.sql(
                        """
                        delete from alert_delivery where alert = :alert and number < (
                            select min(number) from (
                                select number from alert_delivery where alert = :alert
                                order by number desc limit :most) as last)\
                        """)
                .param("alert", alert)
                .param("most", MOST)
                .update();
    }

    /** Attempts for an alert, last first. */
    public List<Attempt> of(UUID alert) {
        return database.sql("select * from alert_delivery where alert = ? order by number desc")
                .param(alert)
                .query(
                        (row, number) ->
                                new Attempt(
                                        row.getTimestamp("at").toInstant(),
                                        row.getInt("practices"),
                                        row.getString("fault"),
                                        row.getInt("reply")))
                .list();
    }

    /** Forgets all attempts for an alert. */
    public void forget(UUID alert) {
        database.sql("delete from alert_delivery where alert = ?").param(alert).update();
    }
}

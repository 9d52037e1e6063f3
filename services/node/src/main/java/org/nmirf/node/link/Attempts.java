package org.nmirf.node.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often somebody tried something lately, for all processes of a node together. */
@Component
public class Attempts {

    /** The stretch of time in which attempts are counted together. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    Attempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts one more; how many there are now in this stretch of time. */
    public int count(String what, String who) {
        Instant window = window();
        int count =
                database.sql(
                                """
                                INSERT INTO attempt (key, window_start, attempts) VALUES (?, ?, 1)
                                ON CONFLICT (key, window_start)
                                DO UPDATE SET attempts = attempt.attempts + 1
                                RETURNING attempts
                                """)
                        .params(key(what, who), Timestamp.from(window))
                        .query(Integer.class)
                        .single();
        if (count == 1) {
            database.sql("DELETE FROM attempt WHERE window_start < ?")
                    .param(Timestamp.from(window.minus(KEPT)))
                    .update();
        }
        return count;
    }

    /** How many there were in this stretch of time. */
    public int counted(String what, String who) {
        return database.sql("SELECT attempts FROM attempt WHERE key = ? AND window_start = ?")
                .params(key(what, who), Timestamp.from(window()))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Instant window() {
        long length = WINDOW.toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / length * length);
    }

    /** A hash, since an address of a computer is nobody's business. */
    private static byte[] key(String what, String who) {
        return Secret.hash(what + " " + who);
    }
}

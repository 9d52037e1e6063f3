package org.nmirf.node.access;

import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit trail in the node's database. */
@Component
class PostgresAudit implements Audit {

    private static final Logger log = LoggerFactory.getLogger(PostgresAudit.class);
    private static final int LONGEST_OBJECT = 300;

    private final JdbcClient database;
    private final Clock clock;

    PostgresAudit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void note(String person, String act, String object) {
        String kept = object.substring(0, Math.min(LONGEST_OBJECT, object.length()));
        database.sql("INSERT INTO audit (at, person, act, object) VALUES (?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), person, act, kept)
                .update();
        log.info("Noted act={} person={}", act, person);
    }
}

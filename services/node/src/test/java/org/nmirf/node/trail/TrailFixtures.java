package org.nmirf.node.trail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trails as a node writes them. */
public final class TrailFixtures {

    private TrailFixtures() {}

    /** Adds that many lines. */
    public static void write(JdbcClient database, int lines) {
        var trail = new Trail(database, Clock.systemUTC());
        for (int line = 1; line <= lines; line++) {
            trail.add(UUID.randomUUID(), line, "amina", new Act.Submitted("hash"));
        }
    }
}

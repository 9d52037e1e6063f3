package org.nmirf.node.trail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.practice.Practice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail in the node's database, which refuses to change a line. */
@Component
public class Trail {

    // Any number will do, as long as nothing else in this database locks it.
    private static final long LOCK = 7_301_003;

    private final JdbcClient database;
    private final Clock clock;

    Trail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes down what a person did, in the transaction in which it is done.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Practice practice, String person, Act act) {
        add(practice.id().value(), practice.revision(), person, act);
    }

    /**
     * Writes down what a person did to any record, in the transaction in which it is done.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID recordId, int revision, String person, Act act) {
        database.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        var last =
                database.sql("SELECT * FROM review_trail ORDER BY sequence DESC LIMIT 1")
                        .query((row, number) -> TrailEntry.read(row))
                        .optional();
        var entry =
                new TrailEntry(
                                last.map(TrailEntry::sequence).orElse(0L) + 1,
                                recordId,
                                revision,
                                person,
                                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                act.word(),
                                act.detail(),
                                last.map(TrailEntry::hash).orElse(TrailEntry.START),
                                "")
                        .withRightHash();
        database.sql(
                        """
                        INSERT INTO review_trail (sequence, record_id, revision, person, at, act,
                            detail, previous_hash, hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        entry.sequence(),
                        entry.recordId(),
                        entry.revision(),
                        entry.person(),
                        Timestamp.from(entry.at()),
                        entry.act(),
                        entry.detail(),
                        entry.previousHash(),
                        entry.hash())
                .update();
    }

    /** The trail of one practice or table, oldest first. */
    public List<TrailEntry> of(UUID recordId) {
        return database.sql("SELECT * FROM review_trail WHERE record_id = ? ORDER BY sequence")
                .param(recordId)
                .query((row, number) -> TrailEntry.read(row))
                .list();
    }

    /** Entries behind that number, oldest first. */
    public List<TrailEntry> after(long sequence, int limit) {
        return database.sql(
                        "SELECT * FROM review_trail WHERE sequence > ? ORDER BY sequence LIMIT ?")
                .params(sequence, limit)
                .query((row, number) -> TrailEntry.read(row))
                .list();
    }

    /**
     * A page of the trail, last first.
     *
     * @param recordId only of this record, or null for all
     * @param page counts from 0
     */
    public Page list(@Nullable UUID recordId, int page, int size) {
        // An empty text stands for "any": PostgreSQL cannot tell the type of a bare null.
        String ofRecord = recordId == null ? "" : recordId.toString();
        String condition = " FROM review_trail WHERE :record IN ('', record_id::text)";
        var items =
                database.sql(
                                "SELECT *"
                                        + condition
                                        + " ORDER BY sequence DESC LIMIT :size OFFSET :offset")
                        .param("record", ofRecord)
                        .param("size", size)
                        .param("offset", (long) page * size)
                        .query((row, number) -> TrailEntry.read(row))
                        .list();
        var total =
                database.sql("SELECT count(*)" + condition)
                        .param("record", ofRecord)
                        .query(Long.class)
                        .single();
        return new Page(items, total);
    }

    /**
     * Part of the trail.
     *
     * @param total how many entries there are on all pages
     */
    public record Page(List<TrailEntry> items, long total) {

        /** Copies the entries. */
        public Page {
            items = List.copyOf(items);
        }
    }
}

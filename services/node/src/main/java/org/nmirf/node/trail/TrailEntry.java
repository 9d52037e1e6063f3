package org.nmirf.node.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the trail.
 *
 * @param sequence counts up from 1 without gaps
 * @param person subject of the person's token
 * @param act what was done, in a word
 * @param detail places, kinds, decisions and hashes; never words of the text
 * @param hash covers all the rest and the hash before it
 */
public record TrailEntry(
        long sequence,
        UUID recordId,
        int revision,
        String person,
        Instant at,
        String act,
        String detail,
        String previousHash,
        String hash) {

    /** Every entry in the database, as {@link #read} takes it. */
    public static final String IN_ORDER = "SELECT * FROM review_trail ORDER BY sequence";

    /** What the first entry links to. */
    static final String START = "0".repeat(64);

    /** The entry in a row of the database, whatever it says. */
    public static TrailEntry read(ResultSet row) throws SQLException {
        return new TrailEntry(
                row.getLong("sequence"),
                row.getObject("record_id", UUID.class),
                row.getInt("revision"),
                row.getString("person"),
                row.getTimestamp("at").toInstant(),
                row.getString("act"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /** The hash that the entry should have. */
    String rightHash() {
        return TrailHash.of(
                "nmirf-trail/1",
                Long.toString(sequence),
                recordId.toString(),
                Integer.toString(revision),
                person,
                Long.toString(at.toEpochMilli()),
                act,
                detail,
                previousHash);
    }

    /** Whether it is exactly what was written as this number, after the entry with that hash. */
    boolean follows(long number, String previous) {
        return sequence == number && previousHash.equals(previous) && hash.equals(rightHash());
    }

    TrailEntry withRightHash() {
        return new TrailEntry(
                sequence, recordId, revision, person, at, act, detail, previousHash, rightHash());
    }
}

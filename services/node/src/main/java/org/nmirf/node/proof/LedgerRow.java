package org.nmirf.node.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.node.ledger.LedgerEntry;
import org.nmirf.node.ledger.RecordId;

/** A row of the database as an entry, and whether outbox and sign-offs say the same. */
final class LedgerRow {

    // What is taken back needs nobody's reading; all else leaves signed off, by the same person.
    /** Every entry, in order, with what outbox and sign-offs hold of it. */
    static final String QUERY =
            """
            SELECT e.*,
                r.id = e.event_id AND r.record_id = e.record_id AND r.type = e.type
                    AND r.subject = e.subject AND r.version = e.version
                    AND r.queued_at = e.approved_at AS in_outbox,
                e.type = 'org.nmirf.withdrawn' OR EXISTS
                    (SELECT FROM sign_off s WHERE s.release_id = e.event_id
                        AND s.approved_by = e.approved_by
                        AND s.payload_hash = encode(sha256(e.payload), 'hex')) OR EXISTS
                    (SELECT FROM figure_sign_off s WHERE s.release_id = e.event_id
                        AND s.approved_by = e.approved_by
                        AND s.payload_hash = encode(sha256(e.payload), 'hex')) OR EXISTS
                    (SELECT FROM declaration_sign_off s WHERE s.release_id = e.event_id
                        AND s.approved_by = e.approved_by
                        AND s.payload_hash = encode(sha256(e.payload), 'hex')) AS signed_off
            FROM egress_ledger e LEFT JOIN release r ON r.sequence = e.sequence
            ORDER BY e.sequence
            """;

    private LedgerRow() {}

    static EgressRecords.Step read(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        try {
            return new EgressRecords.Step.Entry(
                    entry(sequence, row),
                    row.getBoolean("in_outbox"),
                    row.getBoolean("signed_off"));
        } catch (IllegalArgumentException unreadable) {
            return new EgressRecords.Step.Unreadable(
                    Optional.of(sequence), String.valueOf(unreadable.getMessage()));
        }
    }

    private static LedgerEntry entry(long sequence, ResultSet row) throws SQLException {
        var envelope =
                Envelope.of(
                        id(row, "event_id"),
                        known(EventType.of(text(row, "type")), "type"),
                        known(Source.parse(text(row, "source")), "source"),
                        known(Subject.parse(text(row, "subject")), "subject"),
                        row.getLong("version"));
        return new LedgerEntry(
                sequence,
                RecordId.of(envelope.subject(), id(row, "record_id")),
                new SignedEvent(
                        envelope,
                        present(row.getBytes("payload"), "payload"),
                        text(row, "signature")),
                new LedgerEntry.Authority(
                        text(row, "approved_by"),
                        present(row.getTimestamp("approved_at"), "approved_at").toInstant(),
                        text(row, "policy")),
                text(row, "previous_hash"),
                text(row, "hash"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return present(row.getObject(column, UUID.class), column);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return present(row.getString(column), column);
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return value;
    }

    private static <T> T known(Optional<T> value, String column) {
        return value.orElseThrow(
                () -> new IllegalArgumentException(column + " is of no known form"));
    }
}

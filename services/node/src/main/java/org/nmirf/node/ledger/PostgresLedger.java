package org.nmirf.node.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The ledger in the node's database. */
@Component
class PostgresLedger implements Ledger {

    // Any number will do, as long as nothing else in this database locks it.
    private static final long LOCK = 7_301_001;

    private final JdbcClient database;

    PostgresLedger(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Tail holdTail() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The ledger grows inside a transaction only");
        }
        database.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        return database.sql(
                        "SELECT sequence, hash FROM egress_ledger ORDER BY sequence DESC LIMIT 1")
                .query((row, number) -> new Tail(row.getLong("sequence"), row.getString("hash")))
                .optional()
                .orElse(new Tail(0, Chain.START));
    }

    @Override
    public void add(LedgerEntry entry) {
        var envelope = entry.event().envelope();
        database.sql(
                        """
                        INSERT INTO egress_ledger (sequence, record_id, event_id, type, source,
                            subject, version, payload, signature, approved_by, approved_at, policy,
                            previous_hash, hash)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        entry.sequence(),
                        entry.recordId().value(),
                        envelope.id(),
                        envelope.type().type(),
                        envelope.source().uri().toString(),
                        envelope.subject().key(),
                        envelope.version(),
                        entry.event().payload(),
                        entry.event().signature(),
                        entry.authority().by(),
                        Timestamp.from(entry.authority().at()),
                        entry.authority().policy(),
                        entry.previousHash(),
                        entry.hash())
                .update();
    }

    @Override
    public Optional<LedgerEntry> find(UUID event) {
        return database.sql("SELECT * FROM egress_ledger WHERE event_id = ?")
                .param(event)
                .query(PostgresLedger::entry)
                .optional();
    }

    @Override
    public List<LedgerEntry> after(long sequence, int limit) {
        return database.sql(
                        "SELECT * FROM egress_ledger WHERE sequence > ? ORDER BY sequence LIMIT ?")
                .params(sequence, limit)
                .query(PostgresLedger::entry)
                .list();
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        var envelope =
                Envelope.of(
                        row.getObject("event_id", UUID.class),
                        EventType.of(row.getString("type")).orElseThrow(),
                        Source.parse(row.getString("source")).orElseThrow(),
                        Subject.parse(row.getString("subject")).orElseThrow(),
                        row.getLong("version"));
        return new LedgerEntry(
                row.getLong("sequence"),
                RecordId.of(envelope.subject(), row.getObject("record_id", UUID.class)),
                new SignedEvent(envelope, row.getBytes("payload"), row.getString("signature")),
                new LedgerEntry.Authority(
                        row.getString("approved_by"),
                        row.getTimestamp("approved_at").toInstant(),
                        row.getString("policy")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}

package org.nmirf.node.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.trail.TrailEntry;
import org.nmirf.node.trail.TrailWalk;

/** The ledger in a node's database, as it stood at one moment; nothing is written. */
final class DatabaseRecords implements EgressRecords {

    // Payloads may be half a megabyte each: this many are in memory at a time.
    private static final int FETCHED = 50;

    // What has no row of its number in the ledger; below the end a missing entry says it first.
    private static final String ORPHANS =
            """
            SELECT r.sequence FROM release r WHERE NOT EXISTS
                (SELECT FROM egress_ledger e WHERE e.sequence = r.sequence)
            ORDER BY r.sequence LIMIT 1
            """;

    // A record counts what left of it: the ledger must hold the version it has come to.
    private static final String UNKEPT =
            """
            WITH record AS (
                SELECT id, version, state_at, 'practice' AS what, 'practice/' || subject AS key
                    FROM practice
                UNION ALL
                SELECT id, version, state_at, 'table', 'progress/' || subject FROM figure_table
                UNION ALL
                SELECT id, version, state_at, 'declaration', lower(kind) || '/' || subject
                    FROM declaration)
            SELECT version, what, id FROM record r WHERE version > 0 AND NOT EXISTS
                (SELECT FROM egress_ledger e WHERE e.subject = r.key AND e.version = r.version)
            ORDER BY state_at LIMIT 1
            """;

    private final Connection connection;
    private final ResultSet rows;

    private DatabaseRecords(Connection connection, ResultSet rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /**
     * @throws UsageException if the database or its tables cannot be read
     */
    static DatabaseRecords open(Arguments.Database place) {
        try {
            Connection connection =
                    DriverManager.getConnection(place.url(), place.user(), place.password());
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return in(connection);
        } catch (SQLException unreadable) {
            throw fault(unreadable);
        }
    }

    /** The ledger as a transaction sees it; who opened the connection closes it. */
    static DatabaseRecords in(Connection connection) throws SQLException {
        var statement = connection.createStatement();
        statement.setFetchSize(FETCHED);
        return new DatabaseRecords(connection, statement.executeQuery(LedgerRow.QUERY));
    }

    @Override
    public Step next() {
        try {
            return rows.next() ? LedgerRow.read(rows) : new Step.End();
        } catch (SQLException unreadable) {
            throw fault(unreadable);
        }
    }

    @Override
    public Optional<Ending> ending(Ledger.Tail tail) {
        try (var statement = connection.createStatement()) {
            try (var orphan = statement.executeQuery(ORPHANS)) {
                if (orphan.next()) {
                    return Optional.of(new Ending(orphan.getLong(1), Flaw.ORPHAN, ""));
                }
            }
            try (var unkept = statement.executeQuery(UNKEPT)) {
                if (unkept.next()) {
                    var detail =
                            "version %d of %s %s left and is in no entry"
                                    .formatted(
                                            unkept.getLong(1),
                                            unkept.getString(2),
                                            unkept.getString(3));
                    return Optional.of(new Ending(tail.sequence() + 1, Flaw.CUT_OFF, detail));
                }
            }
            return trail(tail, statement);
        } catch (SQLException unreadable) {
            throw fault(unreadable);
        }
    }

    private static Optional<Ending> trail(Ledger.Tail tail, Statement statement)
            throws SQLException {
        statement.setFetchSize(FETCHED);
        var walk = new TrailWalk();
        try (var lines = statement.executeQuery(TrailEntry.IN_ORDER)) {
            while (lines.next()) {
                if (!walk.next(TrailEntry.read(lines))) {
                    var detail = "line %d of the trail".formatted(walk.entries() + 1);
                    return Optional.of(new Ending(tail.sequence() + 1, Flaw.TRAIL, detail));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String checks() {
        return "chain, payloads, signatures, outbox, sign-offs, versions of practices and tables,"
                + " audit trail";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException unreadable) {
            throw fault(unreadable);
        }
    }

    private static UsageException fault(SQLException unreadable) {
        return new UsageException("The database cannot be read: " + unreadable.getMessage());
    }
}

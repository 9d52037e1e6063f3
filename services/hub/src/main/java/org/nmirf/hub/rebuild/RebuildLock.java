package org.nmirf.hub.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets one process of the hub rebuild at a time. The database gives the lock back by itself when
 * the process ends, however it ends.
 */
@Component
class RebuildLock {

    // Any constant will do, as long as nothing else in this database uses it.
    private static final long LOCK = 0x6E6D697272L;

    private final DataSource database;

    RebuildLock(DataSource database) {
        this.database = database;
    }

    /** The lock, held by one connection until it is closed. */
    record Held(Connection connection) implements AutoCloseable {

        /** Whether the database still knows of it. */
        boolean isValid() {
            try {
                return connection.isValid(5);
            } catch (SQLException invalidArgument) {
                return false;
            }
        }

        @Override
        public void close() {
            try (connection;
                    var unlock = connection.prepareStatement("select pg_advisory_unlock(?)")) {
                unlock.setLong(1, LOCK);
                unlock.execute();
            } catch (SQLException connectionIsGone) {
                // And the lock with it.
            }
        }
    }

    /** The lock, or empty if somebody holds it. */
    Optional<Held> take() {
        try {
            Connection connection = database.getConnection();
            if (isTaken(connection)) {
                return Optional.of(new Held(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException fault) {
            throw new DataAccessResourceFailureException("No lock for a rebuild", fault);
        }
    }

    private static boolean isTaken(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}

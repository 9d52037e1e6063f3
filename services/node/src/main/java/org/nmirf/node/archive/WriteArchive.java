package org.nmirf.node.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes everything a node's database holds, as it stood at one moment, into an archive. */
public final class WriteArchive {

    // Rows may hold half a megabyte each: this many are in memory at a time.
    private static final int FETCHED = 50;

    private static final String TABLES =
            """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = current_schema AND table_type = 'BASE TABLE' ORDER BY 1
            """;

    private static final String CHANGES =
            """
            SELECT string_agg(version, ',' ORDER BY version::int) FROM flyway_schema_history
            WHERE success AND version IS NOT NULL
            """;

    private final String country;
    private final String node;
    private final Clock clock;

    /** Is told how far it is. */
    @FunctionalInterface
    public interface Progress {

        /** So many of so many entries are written. */
        void moved(int done, int total);
    }

    /**
     * @param country whose node it is
     * @param node its version
     */
    public WriteArchive(String country, String node, Clock clock) {
        this.country = country;
        this.node = node;
        this.clock = clock;
    }

    /**
     * Writes the archive; the target stays open.
     *
     * @param connection is read in one transaction of its own, and given back within it
     * @throws UnfitArchiveException if there is a table of which nobody said what becomes of it
     */
    public Manifest write(Connection connection, OutputStream target, Progress progress)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            refuseUnknownTables(statement);
            // Not closed: that would close the target.
            @SuppressWarnings("resource")
            var archive = new ArchiveStream(target);
            var files = files(statement);
            int total = Names.READMES.size() + Tables.HELD.size() + files.size();
            int done = 0;
            for (String readme : Names.READMES) {
                archive.add(readme, sink -> readme(readme, sink));
                progress.moved(++done, total);
            }
            for (String table : Tables.HELD) {
                var shape = TableShape.of(connection, table);
                archive.add(Names.rows(table), sink -> rows(statement, shape, sink));
                progress.moved(++done, total);
            }
            for (FileAt file : files) {
                archive.add(Names.file(file.sha256()), sink -> file(connection, file, sink));
                progress.moved(++done, total);
            }
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            return archive.finish(
                    new Manifest(
                            Manifest.FORMAT,
                            Manifest.VERSION,
                            country,
                            node,
                            changes(connection),
                            now,
                            List.of()));
        } finally {
            connection.rollback();
        }
    }

    private static void refuseUnknownTables(Statement statement) throws SQLException {
        try (var tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                if (!Tables.isKnown(tables.getString(1))) {
                    throw new UnfitArchiveException(Flaw.UNKNOWN_TABLE, tables.getString(1));
                }
            }
        }
    }

    private static long readme(String name, ArchiveStream.Sink sink) throws IOException {
        try (var words = WriteArchive.class.getResourceAsStream("/archive/" + name)) {
            sink.take(Objects.requireNonNull(words, name).readAllBytes());
            return 0;
        }
    }

    private static long rows(Statement statement, TableShape shape, ArchiveStream.Sink sink)
            throws SQLException, IOException {
        long count = 0;
        try (var rows = statement.executeQuery(shape.reading())) {
            while (rows.next()) {
                sink.take((rows.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
                count++;
            }
        }
        return count;
    }

    /** Where the bytes of a file are; a file that is there several times is written once. */
    private record FileAt(String sha256, String table, UUID id) {}

    private static List<FileAt> files(Statement statement) throws SQLException {
        var all =
                Tables.withFiles().stream()
                        .sorted()
                        .map(
                                table ->
                                        "SELECT encode(sha256(\"%s\"), 'hex') sha, '%s' held, id FROM \"%s\""
                                                .formatted(column(table), table, table))
                        .collect(Collectors.joining(" UNION ALL "));
        var query = "SELECT DISTINCT ON (sha) * FROM (" + all + ") f ORDER BY sha, held, id";
        var found = new ArrayList<FileAt>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(
                        new FileAt(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getObject(3, UUID.class)));
            }
        }
        return found;
    }

    private static long file(Connection connection, FileAt file, ArchiveStream.Sink sink)
            throws SQLException, IOException {
        var query =
                "SELECT \"%s\" FROM \"%s\" WHERE id = ?"
                        .formatted(column(file.table()), file.table());
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, file.id());
            try (var rows = statement.executeQuery()) {
                // The transaction reads what stood there at its start.
                rows.next();
                sink.take(rows.getBytes(1));
                return 0;
            }
        }
    }

    private static String column(String table) {
        return Tables.fileColumn(table).orElseThrow();
    }

    /** The changes of the tables that this database has seen. */
    static String changes(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(CHANGES)) {
            rows.next();
            return Objects.requireNonNullElse(rows.getString(1), "");
        }
    }
}

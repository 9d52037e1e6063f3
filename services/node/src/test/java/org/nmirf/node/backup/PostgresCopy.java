package org.nmirf.node.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.nmirf.engines.PostgresServer;

/**
 * Copies the files of a PostgreSQL server while it works, between its functions {@code
 * pg_backup_start} and {@code pg_backup_stop}: what {@code pg_basebackup} does, which the binaries
 * that tests run do not have.
 */
final class PostgresCopy {

    private static final String LOG = "pg_wal";

    private PostgresCopy() {}

    /**
     * Makes a backup.
     *
     * @param data directory of the server's files
     * @param target where the copy goes
     * @param meanwhile is done while files are copied
     */
    static void take(PostgresServer server, Path data, Path target, Runnable meanwhile)
            throws SQLException, IOException {
        try (var connection =
                        DriverManager.getConnection(
                                server.jdbcUrl("postgres"), server.superuser(), server.password());
                var statement = connection.createStatement()) {
            // What was written meanwhile must still be there when it is copied at the end.
            statement.execute("ALTER SYSTEM SET wal_keep_size = '1GB'");
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("SELECT pg_backup_start('nightly', true)");
            copy(data, target, file -> !file.startsWith(LOG));
            meanwhile.run();
            try (var rows = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                rows.next();
                Files.writeString(target.resolve("backup_label"), rows.getString(1));
            }
            copy(data, target, file -> file.startsWith(LOG));
        }
    }

    private interface Wanted {
        boolean is(Path file);
    }

    private static void copy(Path from, Path to, Wanted wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copyOne(from, file, to, wanted));
        }
    }

    private static void copyOne(Path from, Path file, Path to, Wanted wanted) {
        Path relative = from.relativize(file);
        Path target = to.resolve(relative);
        try {
            if (Files.isDirectory(file)) {
                if (!Files.exists(target)) {
                    Files.createDirectories(
                            target,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------")));
                }
            } else if (wanted.is(relative) && !relative.toString().startsWith("postmaster.")) {
                Files.copy(
                        file,
                        target,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (NoSuchFileException gone) {
            // Files come and go under a server that works; the log tells what was in them.
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

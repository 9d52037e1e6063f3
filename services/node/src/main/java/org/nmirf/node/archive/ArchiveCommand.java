package org.nmirf.node.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The commands that write a node's database into one file, and fill an empty one from it. */
public final class ArchiveCommand {

    private static final String EXPORT = "export-archive";
    private static final String IMPORT = "import-archive";
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int UNUSABLE = 2;

    private static final String HELP =
            """
            export-archive FILE: writes everything the node's database holds into a new file.
            import-archive FILE: fills a node's empty database from it, all or nothing.
              --database URL   JDBC address   (otherwise NODE_DATABASE_URL)
              --user NAME      its user       (otherwise NODE_DATABASE_USER)
              --country CC     whose node     (otherwise NODE_COUNTRY)
            import-archive proves what ever left; it needs the public keys that signed it:
              --key X          public key in base64url, as GET /api/identity names it
              --key-file FILE  JSON web key, of which only the public part is read
                               (otherwise NODE_SIGNING_KEY_FILE)
            The password of the database is taken from NODE_DATABASE_PASSWORD.
            Ends with 0 when done, 1 when the archive or the node refuses, 2 when not understood.
            The file holds confidential records and is not encrypted: keep it like the database.
            """;

    private ArchiveCommand() {}

    /** Whether the arguments name one of these commands. */
    public static boolean isMeantBy(String[] arguments) {
        return arguments.length > 0 && Set.of(EXPORT, IMPORT).contains(arguments[0]);
    }

    /**
     * Carries out the command and says what came of it.
     *
     * @return exit code: 0 done, 1 refused and nothing changed, 2 wrong usage or unreadable
     */
    public static int run(
            List<String> arguments, Map<String, String> environment, PrintStream out) {
        var rest = arguments.subList(1, arguments.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            out.print(HELP);
            return DONE;
        }
        try {
            var told = ArchiveArguments.of(rest, environment);
            if (arguments.getFirst().equals(EXPORT)) {
                export(told, out);
            } else {
                fill(told, out);
            }
            return DONE;
        } catch (UnfitArchiveException unfit) {
            out.println(unfit.getMessage());
            return Set.of(Flaw.USAGE, Flaw.DATABASE, Flaw.FILE).contains(unfit.flaw())
                    ? UNUSABLE
                    : REFUSED;
        }
    }

    private static void export(ArchiveArguments told, PrintStream out) {
        var writer = new WriteArchive(told.country(), version(), Clock.systemUTC());
        try (var connection = connect(told)) {
            create(told.file());
            Manifest manifest = write(writer, connection, told.file());
            long rows = manifest.entries().stream().mapToLong(Manifest.Entry::rows).sum();
            out.println(
                    "%d rows in %d entries: %s"
                            .formatted(rows, manifest.entries().size(), told.file()));
        } catch (SQLException unreadable) {
            throw new UnfitArchiveException(Flaw.DATABASE, state(unreadable));
        }
    }

    private static Manifest write(WriteArchive writer, Connection connection, Path file)
            throws SQLException {
        boolean isWhole = false;
        try (var target =
                new BufferedOutputStream(
                        Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING))) {
            var manifest = writer.write(connection, target, (done, total) -> {});
            isWhole = true;
            return manifest;
        } catch (IOException full) {
            throw new UnfitArchiveException(Flaw.FILE, file.toString());
        } finally {
            // Half an archive is none.
            if (!isWhole) {
                delete(file);
            }
        }
    }

    private static void create(Path file) {
        try {
            // For the eyes of its owner alone, from the first byte.
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } catch (IOException | UnsupportedOperationException there) {
            throw new UnfitArchiveException(Flaw.FILE, file + " is there, or cannot be made");
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UnfitArchiveException(Flaw.FILE, file.toString());
        }
    }

    private static void fill(ArchiveArguments told, PrintStream out) {
        try (var archive = ArchiveFile.open(told.file(), ArchiveFile.Limits.USUAL);
                var connection = connect(told)) {
            new ReadArchive(told.country(), told.keys()).read(archive, connection);
            long rows = archive.manifest().entries().stream().mapToLong(Manifest.Entry::rows).sum();
            out.println(rows + " rows read in; everything that ever left is proven.");
        } catch (SQLException unreadable) {
            throw new UnfitArchiveException(Flaw.DATABASE, state(unreadable));
        } catch (IOException damaged) {
            throw new UnfitArchiveException(Flaw.NO_ARCHIVE, told.file().toString());
        }
    }

    private static Connection connect(ArchiveArguments told) throws SQLException {
        return DriverManager.getConnection(told.url(), told.user(), told.password());
    }

    private static String state(SQLException unreadable) {
        // Its words may quote a row.
        return "SQL state " + unreadable.getSQLState();
    }

    /** The version of the node that is running. */
    public static String version() {
        return Objects.requireNonNullElse(
                ArchiveCommand.class.getPackage().getImplementationVersion(), "unknown");
    }
}

package org.nmirf.node.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.nmirf.backbone.signature.PublicKey;
import org.nmirf.node.proof.ProveLedger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty node from an archive: all of it, or nothing. */
final class ReadArchive {

    private static final JsonMapper JSON = new JsonMapper();

    private final String country;
    private final List<PublicKey> keys;

    /**
     * @param country whose node is to be filled
     * @param keys that signed what ever left
     */
    ReadArchive(String country, Collection<PublicKey> keys) {
        this.country = country;
        this.keys = List.copyOf(keys);
    }

    /**
     * Reads everything in, in one transaction.
     *
     * @param archive was not read yet
     * @throws UnfitArchiveException if something refuses it; then nothing has changed
     */
    void read(ArchiveFile archive, Connection connection) throws SQLException, IOException {
        if (!archive.manifest().country().equals(country)) {
            throw new UnfitArchiveException(Flaw.COUNTRY, archive.manifest().country());
        }
        archive.check();
        connection.setAutoCommit(false);
        try {
            refuseOtherTables(archive, connection);
            refuseFullTables(connection);
            empty(connection);
            for (String table : Tables.HELD) {
                fill(archive, connection, TableShape.of(connection, table));
            }
            var flaw = ProveLedger.flaw(connection, keys);
            if (flaw.isPresent()) {
                throw new UnfitArchiveException(Flaw.LEDGER, flaw.get());
            }
            connection.commit();
        } finally {
            // After a commit there is nothing left to take back.
            connection.rollback();
        }
    }

    private static void refuseOtherTables(ArchiveFile archive, Connection connection)
            throws SQLException {
        for (String table : Tables.HELD) {
            TableShape.of(connection, table);
        }
        String here = WriteArchive.changes(connection);
        if (!here.equals(archive.manifest().schema())) {
            throw new UnfitArchiveException(
                    Flaw.SCHEMA, "archive " + archive.manifest().schema() + ", node " + here);
        }
    }

    private static void refuseFullTables(Connection connection) throws SQLException {
        var found = new TreeSet<String>();
        try (var statement = connection.createStatement()) {
            for (String table : Tables.HELD) {
                // Held until the end, so that a node that runs meanwhile adds nothing.
                statement.execute("LOCK TABLE \"" + table + "\" IN SHARE ROW EXCLUSIVE MODE");
                if (Tables.BY_ITSELF.containsKey(table)) {
                    continue;
                }
                try (var rows = statement.executeQuery("SELECT count(*) FROM \"" + table + '"')) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        found.add(table + " " + rows.getLong(1));
                    }
                }
            }
        }
        if (!found.isEmpty()) {
            throw new UnfitArchiveException(Flaw.NOT_EMPTY, String.join(", ", found));
        }
    }

    /** Takes away what the node wrote by itself, which is no reason to refuse it. */
    private static void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : Tables.BY_ITSELF.entrySet()) {
                if (table.getValue() == Tables.ByItself.EMPTIED) {
                    statement.execute("DELETE FROM \"" + table.getKey() + '"');
                }
            }
        }
    }

    private static void fill(ArchiveFile archive, Connection connection, TableShape shape)
            throws SQLException, IOException {
        var place = new long[1];
        try (var filling = connection.prepareStatement(shape.filling())) {
            archive.rows(
                    shape.name(),
                    row -> {
                        place[0]++;
                        add(archive, filling, shape, row, place[0]);
                    });
        }
        if (shape.countingOn().isPresent()) {
            try (var statement = connection.createStatement()) {
                statement.execute(shape.countingOn().get());
            }
        }
    }

    private static void add(
            ArchiveFile archive,
            PreparedStatement filling,
            TableShape shape,
            String row,
            long place) {
        String where = "%s, row %d".formatted(Names.rows(shape.name()), place);
        try {
            int parameter = 1;
            var column = Tables.fileColumn(shape.name());
            if (column.isPresent()) {
                var hash = JSON.readTree(row).path(column.get()).asString("");
                // The list of columns is sorted, and the row itself stands behind it.
                filling.setBytes(parameter++, archive.file(hash));
            }
            filling.setString(parameter, row);
            filling.executeUpdate();
        } catch (SQLException | IOException | JacksonException unreadable) {
            // What a database says quotes the row.
            throw new UnfitArchiveException(Flaw.UNREADABLE, where);
        }
    }
}

package org.nmirf.node.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a table looks like in this database, and the statements that read and fill it.
 *
 * @param key columns that put its rows into an order which is always the same
 * @param identity column that the database counts, if there is one
 */
record TableShape(String name, List<Column> columns, List<Column> key, Optional<String> identity) {

    private static final String COLUMNS =
            """
            SELECT c.column_name, c.udt_name, c.is_identity = 'YES',
                coalesce(array_position(i.indkey::int2[], a.attnum), -1)
            FROM information_schema.columns c
            JOIN pg_attribute a ON a.attrelid = to_regclass(quote_ident(c.table_name))
                AND a.attname = c.column_name
            LEFT JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
            WHERE c.table_schema = current_schema AND c.table_name = ?
            ORDER BY c.column_name COLLATE "C"
            """;

    TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /**
     * A column.
     *
     * @param type as PostgreSQL calls it
     * @param place in the primary key, or -1
     */
    record Column(String name, String type, int place) {

        String quoted() {
            return '"' + name + '"';
        }

        private String ordered() {
            // Texts sort differently from one computer to the next, unless it is by their bytes.
            return type.equals("text") ? quoted() + " COLLATE \"C\"" : quoted();
        }
    }

    static TableShape of(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        Optional<String> identity = Optional.empty();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2), rows.getInt(4)));
                    identity = rows.getBoolean(3) ? Optional.of(rows.getString(1)) : identity;
                }
            }
        }
        if (columns.isEmpty()) {
            throw new UnfitArchiveException(
                    Flaw.SCHEMA, "no table " + table + ": start the node once, then stop it");
        }
        var key =
                columns.stream()
                        .filter(column -> column.place() >= 0)
                        .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                        .toList();
        return new TableShape(table, columns, key, identity);
    }

    /** Reads every row as a JSON object, in an order that is always the same. */
    String reading() {
        var fields = columns.stream().map(this::written).collect(Collectors.joining(", "));
        return "SELECT row_to_json(\"the row\")::text FROM (SELECT %s FROM \"%s\" ORDER BY %s) \"the row\""
                .formatted(fields, name, order());
    }

    private String order() {
        return identity.map(column -> '"' + column + '"')
                .orElseGet(
                        () -> key.stream().map(Column::ordered).collect(Collectors.joining(", ")));
    }

    private String written(Column column) {
        String quoted = column.quoted();
        String read =
                switch (column.type()) {
                    case "timestamptz" ->
                            "to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                                    .formatted(quoted);
                    case "bytea" ->
                            isFile(column)
                                    ? "encode(sha256(%s), 'hex')".formatted(quoted)
                                    : "translate(encode(%s, 'base64'), E'\\n', '')"
                                            .formatted(quoted);
                    default -> quoted;
                };
        return read + " AS " + quoted;
    }

    private boolean isFile(Column column) {
        return Tables.fileColumn(name).filter(column.name()::equals).isPresent();
    }

    /** Adds one row, given as a JSON object, and the bytes of its file if the table has files. */
    String filling() {
        var names = columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
        var values = columns.stream().map(this::taken).collect(Collectors.joining(", "));
        // A column of bytes is told as text, which the type of the row would take for an escape.
        var plain =
                columns.stream()
                        .filter(column -> column.type().equals("bytea"))
                        .map(column -> " - '" + column.name() + "'")
                        .collect(Collectors.joining());
        return """
        INSERT INTO "%s" (%s) OVERRIDING SYSTEM VALUE
        SELECT %s FROM (SELECT ?::jsonb AS line) given,
            jsonb_populate_record(NULL::"%s", given.line%s) taken
        """
                        .formatted(name, names, values, name, plain)
                + overwriting();
    }

    /** Where rows may be there already, the higher version stays. */
    private String overwriting() {
        if (Tables.BY_ITSELF.get(name) != Tables.ByItself.NEWEST) {
            return "";
        }
        return key.stream()
                        .map(Column::quoted)
                        .collect(Collectors.joining(", ", " ON CONFLICT (", ") DO UPDATE SET "))
                + columns.stream()
                        .map(column -> column.quoted() + " = excluded." + column.quoted())
                        .collect(Collectors.joining(", "))
                + " WHERE \"%s\".version < excluded.version".formatted(name);
    }

    private String taken(Column column) {
        if (!column.type().equals("bytea")) {
            return "taken." + column.quoted();
        }
        return isFile(column)
                ? "?"
                : "decode(given.line ->> '%s', 'base64')".formatted(column.name());
    }

    /** Lets the database count on behind the last row. */
    Optional<String> countingOn() {
        return identity.map(
                column ->
                        """
                        SELECT setval(pg_get_serial_sequence('"%s"', '%s'), max("%s"))
                        FROM "%s" HAVING count(*) > 0
                        """
                                .formatted(name, column, column, name));
    }
}

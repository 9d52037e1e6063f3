package org.nmirf.engines;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The statements that make a database and its owner. */
final class PostgresDatabases {

    private PostgresDatabases() {}

    static void create(PostgresEngine engine, String database, String owner, String password) {
        try (Connection connection = connect(engine);
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
                statement.execute("create role " + owner + " login");
            }
            statement.execute(
                    "alter role " + owner + " password '" + password.replace("'", "''") + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                statement.execute("create database " + database + " owner " + owner);
            }
            statement.execute("revoke all on database " + database + " from public");
        } catch (SQLException e) {
            throw new EngineException("Could not create database " + database, e);
        }
    }

    static boolean answers(PostgresEngine engine) {
        try (Connection connection = connect(engine)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connect(PostgresEngine engine) throws SQLException {
        return DriverManager.getConnection(
                engine.jdbcUrl("postgres"), engine.superuser(), engine.password());
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}

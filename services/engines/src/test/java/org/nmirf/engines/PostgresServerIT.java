package org.nmirf.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir static Path directory;

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = new PostgresServer(directory, FreePorts.find(1).getFirst(), "made up");
        server.start();
        server.awaitReady();
        server.createDatabase("archive", "archivist", "it's hers");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void letsTheOwnerIntoHerDatabase() throws SQLException {
        assertThat(answer("archive", "archivist", "it's hers", "select current_user"))
                .isEqualTo("archivist");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> answer("archive", "archivist", "guessed", "select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void refusesADatabaseToAnotherOwner() {
        server.createDatabase("library", "librarian", "secret");

        assertThatThrownBy(() -> answer("archive", "librarian", "secret", "select 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void createsADatabaseOnlyOnceAndTakesANewPassword() throws SQLException {
        server.createDatabase("museum", "curator", "first");
        server.createDatabase("museum", "curator", "second");

        assertThat(answer("museum", "curator", "second", "select 1")).isEqualTo("1");
    }

    @Test
    void refusesANameThatNeedsQuoting() {
        assertThatThrownBy(() -> server.createDatabase("a; drop", "owner", "secret"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsDataWhenKilledAndStartedAgain() throws SQLException {
        answer("archive", "archivist", "it's hers", "create table if not exists kept (n int)");

        server.kill();
        server.restart();

        assertThat(answer("archive", "archivist", "it's hers", "select count(*) from kept"))
                .isEqualTo("0");
    }

    private static String answer(String database, String user, String password, String sql)
            throws SQLException {
        String url = server.jdbcUrl(database);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}

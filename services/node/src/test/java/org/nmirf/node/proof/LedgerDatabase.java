package org.nmirf.node.proof;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.nmirf.engines.Engines;
import org.nmirf.engines.PostgresEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node's database of its own, which its keeper may tamper with, and the command on it. */
final class LedgerDatabase {

    private static final String NAME = "tampered_node";
    private static final String PASSWORD = "db-secret";

    private final PostgresEngine postgres = Engines.postgres();
    private final JdbcClient client;

    LedgerDatabase() {
        postgres.createDatabase(NAME, NAME, PASSWORD);
        Flyway.configure().dataSource(url(), NAME, PASSWORD).load().migrate();
        client = JdbcClient.create(new DriverManagerDataSource(url(), NAME, PASSWORD));
        // Who owns the tables can take away what would refuse a wrong row.
        for (String constraint :
                List.of(
                        "egress_ledger_pkey",
                        "egress_ledger_event_id_key",
                        "egress_ledger_subject_version_key")) {
            client.sql(
                            "ALTER TABLE egress_ledger DROP CONSTRAINT IF EXISTS "
                                    + constraint
                                    + " CASCADE")
                    .update();
        }
        for (String table :
                List.of(
                        "sign_off",
                        "figure_ledger",
                        "figure_sign_off",
                        "declaration_sign_off",
                        "review_trail")) {
            client.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER").update();
        }
    }

    private String url() {
        return postgres.jdbcUrl(NAME);
    }

    JdbcClient client() {
        return client;
    }

    /** What the command needs to know about this database. */
    Map<String, String> environment() {
        return Map.of(
                "NODE_DATABASE_URL", url(),
                "NODE_DATABASE_USER", NAME,
                "NODE_DATABASE_PASSWORD", PASSWORD);
    }

    /** What a command answered. */
    record Answer(int code, String words) {}

    Answer run(String command, String... arguments) {
        return run(environment(), command, arguments);
    }

    static Answer run(Map<String, String> environment, String command, String... arguments) {
        var words = new ByteArrayOutputStream();
        int code =
                EgressCommand.run(
                        Stream.concat(Stream.of(command), Stream.of(arguments)).toList(),
                        environment,
                        new PrintStream(words, true, StandardCharsets.UTF_8));
        return new Answer(code, words.toString(StandardCharsets.UTF_8));
    }
}

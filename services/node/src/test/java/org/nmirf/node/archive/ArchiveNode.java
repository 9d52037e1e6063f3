package org.nmirf.node.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.engines.Engines;
import org.nmirf.node.ledger.LedgerFixtures;
import org.nmirf.node.trail.TrailFixtures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A node's database of its own, and the commands on it. */
final class ArchiveNode {

    private static final String PASSWORD = "db-secret";
    private static final List<String> GROWING =
            List.of(
                    "sign_off",
                    "figure_ledger",
                    "figure_sign_off",
                    "declaration_sign_off",
                    "review_trail");

    private final String name;
    private final JdbcClient client;

    ArchiveNode(String name) {
        this.name = name;
        Engines.postgres().createDatabase(name, name, PASSWORD);
        Flyway.configure().dataSource(url(), name, PASSWORD).load().migrate();
        client = JdbcClient.create(new DriverManagerDataSource(url(), name, PASSWORD));
    }

    private String url() {
        return Engines.postgres().jdbcUrl(name);
    }

    JdbcClient client() {
        return client;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), name, PASSWORD);
    }

    /** Adds a line to the audit trail. */
    void note() {
        client.sql("INSERT INTO audit (at, person, act, object) VALUES (now(), '', '', '')")
                .update();
    }

    /** Makes it hold one of everything. */
    ArchiveNode filled(EventSigner signer) throws IOException {
        GROWING.forEach(table -> triggers(table, "DISABLE"));
        LedgerFixtures.write(client, LedgerFixtures.aLedger(signer, 4));
        GROWING.forEach(table -> triggers(table, "ENABLE"));
        TrailFixtures.write(client, 3);
        try (var script = ArchiveNode.class.getResourceAsStream("/archive/one-of-everything.sql")) {
            client.sql(
                            new String(
                                    Objects.requireNonNull(script).readAllBytes(),
                                    StandardCharsets.UTF_8))
                    .update();
        }
        return this;
    }

    private void triggers(String table, String what) {
        client.sql("ALTER TABLE " + table + " " + what + " TRIGGER USER").update();
    }

    long rows(String table) {
        return client.sql("SELECT count(*) FROM \"" + table + '"').query(Long.class).single();
    }

    /** What a command answered. */
    record Answer(int code, String words) {}

    Answer run(String command, Path file, String... more) {
        var words = new ByteArrayOutputStream();
        int code =
                ArchiveCommand.run(
                        Stream.concat(Stream.of(command, file.toString()), Stream.of(more))
                                .toList(),
                        Map.of(
                                "NODE_DATABASE_URL",
                                url(),
                                "NODE_DATABASE_USER",
                                name,
                                "NODE_DATABASE_PASSWORD",
                                PASSWORD,
                                "NODE_SIGNING_KEY_FILE",
                                "/nowhere/key.json",
                                "NODE_COUNTRY",
                                "ma"),
                        new PrintStream(words, true, StandardCharsets.UTF_8));
        return new Answer(code, words.toString(StandardCharsets.UTF_8));
    }
}

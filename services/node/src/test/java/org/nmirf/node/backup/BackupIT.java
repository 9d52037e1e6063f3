package org.nmirf.node.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.engines.Engines;
import org.nmirf.engines.FreePorts;
import org.nmirf.engines.PostgresServer;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.TestIssuer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of a node is backed up while people work, lost, and restored from the backup on
 * another server: everything that was there when the backup was made is there again.
 */
class BackupIT {

    private static final TestIssuer ISSUER = new TestIssuer();
    private static final String PASSWORD = "superuser-secret";

    @TempDir private static Path directory;

    private static RunningNode restored;
    private static PostgresServer second;
    private static Map<String, List<String>> before = Map.of();
    private static Map<String, List<String>> after = Map.of();
    private static String released = "";
    private static String attachment = "";
    private static final List<String> MEANWHILE = new ArrayList<>();
    private static String withdrawn = "";

    @BeforeAll
    static void loseAndRestore() throws Exception {
        var first = server("first");
        var node = node(first);
        var desk = new Desk(node, ISSUER);
        released = desk.submitted("Round table");
        desk.approved(released);
        withdrawn = desk.submitted("Taken back after the backup");
        desk.approved(withdrawn);
        attachment = attach(node, desk);
        before = everything(node);

        PostgresCopy.take(
                first,
                directory.resolve("first").resolve("data"),
                directory.resolve("second").resolve("data"),
                () -> MEANWHILE.add(desk.submitted("Written while the backup is made")));
        node.call(
                "POST",
                Desk.at(withdrawn, "withdrawal"),
                desk.officer(),
                Map.of("reason", "outdated"));
        String late = desk.submitted("Written after the backup");
        burn(node, first);

        second = server("second");
        restored = node(second);
        after = everything(restored);
        assertThat(restored.call("GET", "/api/practices/" + late, desk.officer(), null).status())
                .isEqualTo(404);
    }

    @AfterAll
    static void stop() {
        restored.close();
        second.close();
    }

    @Test
    void everyRowOfTheBackupIsThere() {
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).containsAll(rows));
    }

    @Test
    void whatWasWrittenWhileTheBackupWasMadeIsThereToo() {
        String practice = MEANWHILE.getFirst();

        assertThat(call("/api/practices/" + practice).text("state")).isEqualTo("IN_REVIEW");
    }

    @Test
    void ledgerAndTrailAreProven() {
        String auditor = ISSUER.token("auditor-ma", "ma", "auditor");

        for (String path : List.of("/api/ledger/verification", "/api/trail/verification")) {
            assertThat(restored.call("GET", path, auditor, null).body().toString())
                    .as(path)
                    .contains("\"intact\":true");
        }
    }

    @Test
    void anAttachmentOpens() {
        String path = Desk.at(released, "attachments/" + attachment);

        assertThat(restored.fetch(path, ISSUER.token("officer-ma", "ma", "officer")).body())
                .isEqualTo("Step one.".getBytes(UTF_8));
    }

    @Test
    void theNodeGoesOnFromThere() {
        var desk = new Desk(restored, ISSUER);

        String next = desk.submitted("Written after the restore");

        assertThat(desk.approved(next)).isNotEmpty();
    }

    /** What the hub thinks of it is shown by its own tests: the next version is too old for it. */
    @Test
    void whatWasWithdrawnAfterTheBackupWaitsToBeWithdrawnAgain() {
        assertThat(call("/api/practices/" + withdrawn).text("state")).isEqualTo("APPROVED");

        var answer =
                restored.call(
                        "POST",
                        Desk.at(withdrawn, "withdrawal"),
                        ISSUER.token("officer-ma", "ma", "officer"),
                        Map.of("reason", "outdated"));

        assertThat(answer.status()).isLessThan(300);
    }

    private static RunningNode.Answer call(String path) {
        return restored.call("GET", path, ISSUER.token("officer-ma", "ma", "officer"), null);
    }

    private static String attach(RunningNode node, Desk desk) {
        var kept =
                node.upload(
                        Desk.at(released, "attachments"),
                        desk.officer(),
                        "notes.txt",
                        "Step one.".getBytes(UTF_8));
        assertThat(kept.status()).isEqualTo(201);
        return kept.text("id");
    }

    private static PostgresServer server(String name) {
        var server =
                new PostgresServer(directory.resolve(name), FreePorts.find(1).getFirst(), PASSWORD);
        server.start();
        server.awaitReady();
        return server;
    }

    private static RunningNode node(PostgresServer server) throws IOException {
        var hub = new EventSigner(SigningKey.generate(new SecureRandom())).publicKey();
        return RunningNode.start(
                new RunningNode.Surroundings(
                        server,
                        "node_ma",
                        Engines.kafka(),
                        ISSUER,
                        Files.writeString(
                                directory.resolve("hub.json"), "{\"x\":\"" + hub.x() + "\"}"),
                        directory),
                // What waits to leave would leave twice.
                Map.of("NODE_KAFKA_SERVERS", "localhost:1", "NODE_RELAY_SENDS", "false"));
    }

    /** As a fire would: nothing is written to the end, and nothing is left. */
    private static void burn(RunningNode node, PostgresServer server) throws IOException {
        server.kill();
        node.close();
        server.close();
        try (Stream<Path> files = Files.walk(directory.resolve("first"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Table to its rows, in words. */
    private static Map<String, List<String>> everything(RunningNode node) {
        var database = node.bean(JdbcClient.class);
        Map<String, List<String>> all = new TreeMap<>();
        for (String table :
                database.sql(
                                """
                                SELECT table_name FROM information_schema.tables
                                WHERE table_schema = current_schema AND table_type = 'BASE TABLE'
                                """)
                        .query(String.class)
                        .list()) {
            all.put(
                    table,
                    database.sql("SELECT t::text FROM \"" + table + "\" t")
                            .query((row, number) -> row.getString(1))
                            .list());
        }
        return new LinkedHashMap<>(all);
    }
}

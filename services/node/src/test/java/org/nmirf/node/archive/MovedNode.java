package org.nmirf.node.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.engines.Engines;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.TestIssuer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;

/** A node on a database of its own, and the node's commands as processes on that database. */
final class MovedNode {

    private static final Path JAR = Path.of("target", "node.jar");
    private static final TestIssuer ISSUER = new TestIssuer();

    private final String database;
    private final Path directory;
    private RunningNode node;
    private MockMvc web;

    private MovedNode(String database, Path directory, RunningNode node) {
        this.database = database;
        this.directory = directory;
        this.node = node;
        this.web = web(node);
    }

    /** Starts it without brokers; what waits for them would hold up every node of the process. */
    static MovedNode start(String database, Path directory) {
        return new MovedNode(database, directory, run(database, directory));
    }

    private static RunningNode run(String database, Path directory) {
        return RunningNode.start(
                new RunningNode.Surroundings(
                        Engines.postgres(),
                        database,
                        Engines.kafka(),
                        ISSUER,
                        hubKey(directory),
                        directory),
                Map.of(
                        "NODE_KAFKA_SERVERS",
                        "localhost:1",
                        "NODE_RELAY_SENDS",
                        "false",
                        "NODE_ATTACHMENTS_LEAVING",
                        ""));
    }

    /** Of a hub that never answers. */
    private static Path hubKey(Path directory) {
        try {
            var key = new EventSigner(SigningKey.generate(new SecureRandom())).publicKey();
            return Files.writeString(directory.resolve("hub.json"), "{\"x\":\"" + key.x() + "\"}");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static MockMvc web(RunningNode node) {
        return MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();
    }

    void stop() {
        node.close();
    }

    void startAgain() {
        node = run(database, directory);
        web = web(node);
    }

    Desk desk() {
        return new Desk(node, ISSUER);
    }

    /** Posts as an officer; what came back. */
    JsonNode post(String path, Object body) {
        var answer = node.call("POST", path, desk().officer(), body);
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " " + answer);
        }
        return answer.body();
    }

    JsonNode upload(String path, String name, String content) {
        var answer = node.upload(path, desk().officer(), name, content.getBytes(UTF_8));
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + " " + answer);
        }
        return answer.body();
    }

    byte[] fetch(String path) {
        return node.fetch(path, desk().officer()).body();
    }

    /** A page as an auditor reads it, without what is different each time. */
    String page(String path) throws Exception {
        var response =
                web.perform(
                                MockMvcRequestBuilders.get(path)
                                        .header("Accept-Language", "fr")
                                        .with(
                                                oidcLogin()
                                                        .idToken(
                                                                token ->
                                                                        token.subject("auditor-ma")
                                                                                .claim(
                                                                                        "country",
                                                                                        "ma"))
                                                        .authorities(
                                                                new SimpleGrantedAuthority(
                                                                        "ROLE_auditor"),
                                                                new SimpleGrantedAuthority(
                                                                        "ROLE_officer"))))
                        .andReturn()
                        .getResponse();
        if (response.getStatus() != 200) {
            throw new IllegalStateException(path + " answers " + response.getStatus());
        }
        return response.getContentAsString()
                .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1")
                .replaceAll("hx-headers=\"[^\"]*\"", "");
    }

    /** Every row of a table, in words. */
    List<String> rows(String table) {
        return node.bean(JdbcClient.class)
                .sql("SELECT t::text FROM \"" + table + "\" t ORDER BY 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** What a command said as a process of the packaged node. */
    ArchiveNode.Answer command(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(environment());
        var process = builder.redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new ArchiveNode.Answer(process.waitFor(), words);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("NODE_COUNTRY", "ma");
        environment.put("NODE_DATABASE_URL", Engines.postgres().jdbcUrl(database));
        environment.put("NODE_DATABASE_USER", database);
        environment.put("NODE_DATABASE_PASSWORD", "db-secret");
        environment.put("NODE_SIGNING_KEY_FILE", directory.resolve("key.json").toString());
        return environment;
    }
}

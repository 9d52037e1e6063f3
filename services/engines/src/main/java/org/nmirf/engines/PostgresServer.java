package org.nmirf.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** PostgreSQL as a process of this machine; every connection needs a password (SCRAM). */
public final class PostgresServer extends EngineProcess implements PostgresEngine {

    private static final String SUPERUSER = "postgres";

    private final String password;

    /**
     * Describes a server; nothing is started yet.
     *
     * @param directory where its data, settings and log are, or will be
     * @param port of 127.0.0.1
     * @param password the superuser's: given to new data, and needed again for the same data
     */
    public PostgresServer(Path directory, int port, String password) {
        super("postgres", directory, port);
        this.password = password;
    }

    @Override
    public String superuser() {
        return SUPERUSER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    @Override
    void prepare() throws IOException {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        // What an interrupted first start left behind would stop the next one.
        EngineFiles.deleteTree(data());
        Path passwordFile = PrivateFile.write(directory().resolve("password"), password);
        runOnce(
                program(
                        List.of(
                                binary("initdb"),
                                "--pgdata=" + data(),
                                "--username=" + SUPERUSER,
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--locale=C",
                                "--no-sync")));
        Files.delete(passwordFile);
    }

    @Override
    Launch.Program program() {
        return program(
                List.of(
                        binary("postgres"),
                        "-D",
                        data().toString(),
                        "-p",
                        Integer.toString(port()),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=150",
                        "-c",
                        "shared_buffers=64MB",
                        "-c",
                        "jit=off"));
    }

    @Override
    boolean isReady() {
        return PostgresDatabases.answers(this);
    }

    @Override
    String stopSignal() {
        // TERM would wait until the last client has left.
        return "INT";
    }

    private Launch.Program program(List<String> command) {
        Map<String, String> environment = Map.of("LC_ALL", "C", "TZ", "UTC");
        return new Launch.Program(command, environment, directory(), logFile());
    }

    private Path data() {
        return directory().resolve("data");
    }

    private static String binary(String name) {
        return PostgresBinaries.directory().resolve("bin").resolve(name).toString();
    }
}

package org.nmirf.engines;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Elasticsearch as a process of this machine: the small distribution with our language analysis,
 * one node, one user with a password, plain HTTP.
 */
public final class ElasticsearchServer extends EngineProcess implements ElasticsearchEngine {

    /** The heap of a server that was asked for no other, in megabytes. */
    public static final int DEFAULT_HEAP = 512;

    private static final String USER = "network";
    private static final int PROBE_MILLISECONDS = 3000;

    private final String password;
    private final int heap;

    /**
     * Describes a server with the default heap; nothing is started yet.
     *
     * @param directory where its data, settings and log are, or will be
     * @param port of 127.0.0.1
     * @param password of the user {@link #user()}; may differ from start to start
     */
    public ElasticsearchServer(Path directory, int port, String password) {
        this(directory, port, password, DEFAULT_HEAP);
    }

    /**
     * Describes a server; nothing is started yet.
     *
     * @param directory where its data, settings and log are, or will be
     * @param port of 127.0.0.1
     * @param password of the user {@link #user()}; may differ from start to start
     * @param heap in megabytes
     */
    public ElasticsearchServer(Path directory, int port, String password, int heap) {
        super("elasticsearch", directory, port);
        this.password = password;
        this.heap = heap;
    }

    @Override
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    void prepare() throws IOException {
        AnalysisPluginInstaller.install(home());
        Path settings = Files.createDirectories(settings());
        Files.createDirectories(directory().resolve("temporary"));
        Files.writeString(
                settings.resolve("elasticsearch.yml"),
                ElasticsearchConfiguration.server(directory(), port()));
        Path options = Path.of("config", "jvm.options");
        try (Stream<String> lines = Files.lines(home().resolve(options))) {
            Files.writeString(
                    directory().resolve(options),
                    ElasticsearchConfiguration.virtualMachine(lines, heap, compiler()));
        }
        Files.writeString(
                settings.resolve("log4j2.properties"), ElasticsearchConfiguration.LOGGING);
        PrivateFile.write(settings.resolve("users"), USER + ":" + PasswordHash.of(password) + "\n");
        Files.writeString(settings.resolve("users_roles"), "superuser:" + USER + "\n");
        Files.writeString(settings.resolve("roles.yml"), "");
        Files.writeString(settings.resolve("role_mapping.yml"), "");
    }

    @Override
    Launch.Program program() {
        return new Launch.Program(
                List.of(home().resolve("bin").resolve("elasticsearch").toString()),
                Map.of(
                        "ES_JAVA_HOME", System.getProperty("java.home"),
                        "ES_PATH_CONF", settings().toString(),
                        "ES_TMPDIR", directory().resolve("temporary").toString()),
                directory(),
                logFile());
    }

    @Override
    boolean isReady() {
        try {
            var health = uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=2s");
            var connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLISECONDS);
            connection.setReadTimeout(PROBE_MILLISECONDS);
            byte[] credentials = (USER + ":" + password).getBytes(StandardCharsets.UTF_8);
            connection.setRequestProperty(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    String stopSignal() {
        return "TERM";
    }

    private Path settings() {
        return directory().resolve("config");
    }

    private static Path home() {
        Path engines = EngineFiles.directory();
        try (Stream<Path> files = Files.list(engines)) {
            return files.filter(file -> file.getFileName().toString().startsWith("elasticsearch-"))
                    .findFirst()
                    .orElseThrow(() -> new EngineException("No Elasticsearch in " + engines));
        } catch (IOException e) {
            throw new EngineException("Could not list " + engines, e);
        }
    }
}

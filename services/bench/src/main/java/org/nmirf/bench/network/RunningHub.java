package org.nmirf.bench.network;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.nmirf.bench.measure.Progress;
import org.nmirf.engines.FreePorts;
import org.nmirf.engines.Launch;

/** A hub in a process of its own, with the memory and compilers of a server. */
public final class RunningHub implements AutoCloseable {

    /** Address of an identity provider where nobody needs one. */
    public static final String NO_ISSUER = "http://localhost:1";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 100;
    private static final int OK = 200;

    private final Process process;
    private final Path log;
    private final String url;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningHub(Process process, Path log, String url) {
        this.process = process;
        this.log = log;
        this.url = url;
    }

    /**
     * What a hub is connected with.
     *
     * @param elasticsearch address, or that of something that stands before it
     * @param issuer address of an identity provider; need not answer
     */
    public record Connections(URI elasticsearch, String issuer) {}

    /** Starts it; returns at once. */
    public static RunningHub start(BenchEngines engines, Connections connections) {
        int port = FreePorts.find(1).getFirst();
        Path log = engines.directory().resolve("hub.log");
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseParallelGC",
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.nmirf.hub.HubApplication");
        Map<String, String> environment = environment(engines, connections);
        environment.put("HUB_PORT", Integer.toString(port));
        var program = new Launch.Program(command, environment, engines.directory(), log);
        return new RunningHub(
                Launch.start(program, "KILL", false), log, "http://localhost:" + port);
    }

    private static Map<String, String> environment(BenchEngines engines, Connections connections) {
        var environment = new HashMap<String, String>();
        var database = engines.database();
        environment.put("HUB_DATABASE_URL", database.url());
        environment.put("HUB_DATABASE_USER", database.user());
        environment.put("HUB_DATABASE_PASSWORD", database.password());
        environment.put("HUB_KAFKA_SERVERS", engines.kafka().bootstrapServers());
        environment.put("HUB_KAFKA_PASSWORD", BenchEngines.PASSWORD);
        environment.put("HUB_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        environment.put("HUB_ELASTICSEARCH_URL", connections.elasticsearch().toString());
        environment.put("HUB_ELASTICSEARCH_USER", engines.elasticsearch().user());
        environment.put("HUB_ELASTICSEARCH_PASSWORD", engines.elasticsearch().password());
        environment.put(
                "HUB_SIGNING_KEY_FILE", SignedEvents.hubKey(engines.directory()).toString());
        environment.put("HUB_CLIENT_SECRET", BenchEngines.PASSWORD);
        environment.put("HUB_ISSUER_URL", connections.issuer());
        // Nothing is mended by itself while something is measured.
        environment.put("HUB_REBUILD_LOOK", "24h");
        environment.put("HUB_REBUILD_PATIENCE", "10m");
        // One client asks as much as many would.
        environment.put("HUB_LIMIT_ANONYMOUS", "10000000");
        environment.put("HUB_LIMIT_ACCOUNT", "10000000");
        return environment;
    }

    /**
     * Waits until it answers.
     *
     * @throws IllegalStateException if it ends, or does not answer in time
     */
    public void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("The hub does not start: see " + log);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private boolean answers() {
        try {
            return get("/actuator/health/liveness", "").statusCode() == OK;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    /**
     * Reads.
     *
     * @param path with parameters
     * @param token of who asks; empty for anyone
     * @throws IllegalStateException when there is no answer at all
     */
    public HttpResponse<byte[]> get(String path, String token) {
        return send(request(path, token).GET());
    }

    /** Posts nothing but the call itself. */
    public HttpResponse<byte[]> post(String path, String token) {
        return send(request(path, token).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofMinutes(1));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException fault) {
            throw new IllegalStateException("The hub does not answer: see " + log, fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Its process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Asks it to stop and waits for its end; one that does not end within a minute is ended. */
    @Override
    public void close() {
        http.close();
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                Progress.say("The hub does not stop by itself: see " + log);
                process.destroyForcibly().onExit().join();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package org.nmirf.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka broker and controller as a process of this machine: clients need a SCRAM-SHA-512
 * password and an ACL for whatever they do, and topics exist only when created.
 */
public final class KafkaBroker extends EngineProcess implements KafkaEngine {

    /** The heap of a broker that was asked for no other, in megabytes. */
    public static final int DEFAULT_HEAP = 384;

    private static final String SUPER_USER = "broker";
    private static final int PROBE_MILLISECONDS = 2000;

    private final int controllerPort;
    private final String password;
    private final int heap;

    /**
     * Describes a broker with the default heap; nothing is started yet.
     *
     * @param directory where its data, settings and log are, or will be
     * @param port of 127.0.0.1, for clients
     * @param controllerPort of 127.0.0.1, for its own controller
     * @param password the super user's: given to new data, and needed again for the same data
     */
    public KafkaBroker(Path directory, int port, int controllerPort, String password) {
        this(directory, port, controllerPort, password, DEFAULT_HEAP);
    }

    /**
     * Describes a broker; nothing is started yet.
     *
     * @param directory where its data, settings and log are, or will be
     * @param port of 127.0.0.1, for clients
     * @param controllerPort of 127.0.0.1, for its own controller
     * @param password the super user's: given to new data, and needed again for the same data
     * @param heap in megabytes
     */
    public KafkaBroker(Path directory, int port, int controllerPort, String password, int heap) {
        super("kafka", directory, port);
        this.controllerPort = controllerPort;
        this.password = password;
        this.heap = heap;
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    @Override
    public Map<String, Object> adminProperties() {
        return clientProperties(SUPER_USER, password);
    }

    @Override
    public Map<String, Object> clientProperties(String user, String userPassword) {
        return Map.of(
                "bootstrap.servers",
                bootstrapServers(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                KafkaConfiguration.scram(user, userPassword));
    }

    @Override
    void prepare() throws IOException {
        Files.createDirectories(data());
        Files.writeString(directory().resolve("logback.xml"), KafkaConfiguration.LOGGING);
        PrivateFile.write(
                settings(),
                KafkaConfiguration.server(port(), controllerPort, SUPER_USER, password, data()));
        if (!Files.exists(data().resolve("meta.properties"))) {
            format();
        }
    }

    private void format() {
        String credential = "SCRAM-SHA-512=[name=" + SUPER_USER + ",password=" + password + "]";
        runOnce(
                java(
                        List.of(
                                "kafka.tools.StorageTool",
                                "format",
                                "--cluster-id",
                                Uuid.randomUuid().toString(),
                                "--config",
                                settings().toString(),
                                "--standalone",
                                "--add-scram",
                                credential)));
    }

    @Override
    Launch.Program program() {
        return java(List.of("kafka.Kafka", settings().toString()));
    }

    @Override
    boolean isReady() {
        Map<String, Object> properties = new HashMap<>(adminProperties());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PROBE_MILLISECONDS);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PROBE_MILLISECONDS);
        if (!KafkaConfiguration.listens(port())) {
            return false;
        }
        try (Admin admin = Admin.create(properties)) {
            var nodes = admin.describeCluster().nodes();
            return !nodes.get(PROBE_MILLISECONDS, TimeUnit.MILLISECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    String stopSignal() {
        return "TERM";
    }

    @Override
    boolean refusesRoot() {
        return false;
    }

    private Launch.Program java(List<String> arguments) {
        Path libraries = EngineFiles.directory().resolve("kafka");
        List<String> virtualMachine =
                List.of(
                        EngineFiles.java().toString(),
                        "-Xms" + heap + "m",
                        "-Xmx" + heap + "m",
                        "-XX:+UseSerialGC",
                        compiler(),
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Dlogback.configurationFile=" + directory().resolve("logback.xml"),
                        "-cp",
                        libraries + "/*");
        List<String> command =
                java.util.stream.Stream.concat(virtualMachine.stream(), arguments.stream())
                        .collect(Collectors.toUnmodifiableList());
        return new Launch.Program(command, Map.of(), directory(), logFile());
    }

    private Path settings() {
        return directory().resolve("server.properties");
    }

    private Path data() {
        return directory().resolve("data");
    }
}

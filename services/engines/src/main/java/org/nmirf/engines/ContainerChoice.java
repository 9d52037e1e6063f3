package org.nmirf.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Decides whether containers serve the tests, without needing the container library for that. */
final class ContainerChoice {

    /** Whether to use containers: decided once, and printed. */
    static final boolean CONTAINERS = decide();

    private ContainerChoice() {}

    private static boolean decide() {
        boolean available =
                switch (System.getProperty("nmirf.engines", "auto")) {
                    case "processes" -> false;
                    case "containers" -> true;
                    default -> mayAnswer() && Containers.answers();
                };
        System.out.println(
                available
                        ? "Engines: PostgreSQL and Elasticsearch in containers, Kafka as a process"
                        : "Engines: PostgreSQL, Kafka and Elasticsearch as processes");
        return available;
    }

    // Asking the library first would log errors, and take seconds, on a machine without an engine.
    private static boolean mayAnswer() {
        @Nullable String runtime = System.getenv("XDG_RUNTIME_DIR");
        boolean reachable =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"))
                        || (runtime != null && Files.exists(Path.of(runtime, "docker.sock")));
        return reachable && isOnClassPath("org.testcontainers.DockerClientFactory");
    }

    private static boolean isOnClassPath(String type) {
        return ContainerChoice.class.getClassLoader().getResource(type.replace('.', '/') + ".class")
                != null;
    }
}

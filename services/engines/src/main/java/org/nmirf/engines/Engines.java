package org.nmirf.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tests' engines: each is started on its first use, shared by all tests of this process, and
 * thrown away with it.
 */
public final class Engines {

    private static @Nullable PostgresEngine postgres;
    private static @Nullable KafkaEngine kafka;
    private static @Nullable ElasticsearchEngine elasticsearch;
    private static @Nullable Path directory;

    private Engines() {}

    /**
     * The shared PostgreSQL, ready.
     *
     * @throws EngineException when it does not start
     */
    public static synchronized PostgresEngine postgres() {
        PostgresEngine engine = postgres;
        if (engine == null) {
            engine = containerOr(() -> Containers.postgres(secret()), Engines::startPostgres);
            postgres = engine;
        }
        return engine;
    }

    /**
     * The shared Kafka, ready.
     *
     * @throws EngineException when it does not start
     */
    public static synchronized KafkaEngine kafka() {
        KafkaEngine engine = kafka;
        if (engine == null) {
            engine = startKafka();
            kafka = engine;
        }
        return engine;
    }

    /**
     * The shared Elasticsearch, ready.
     *
     * @throws EngineException when it does not start
     */
    public static synchronized ElasticsearchEngine elasticsearch() {
        ElasticsearchEngine engine = elasticsearch;
        if (engine == null) {
            engine =
                    containerOr(
                            () -> Containers.elasticsearch(secret()), Engines::startElasticsearch);
            elasticsearch = engine;
        }
        return engine;
    }

    // A container engine may answer and yet have no image, nor a registry to take it from.
    private static <E> E containerOr(Supplier<E> container, Supplier<? extends E> process) {
        if (!ContainerChoice.CONTAINERS) {
            return process.get();
        }
        try {
            return container.get();
        } catch (RuntimeException e) {
            System.out.println("Engines: a process instead of a container: " + e.getMessage());
            return process.get();
        }
    }

    private static PostgresServer startPostgres() {
        int port = FreePorts.find(1).getFirst();
        return started(new PostgresServer(directory().resolve("postgres"), port, secret()));
    }

    private static KafkaBroker startKafka() {
        List<Integer> ports = FreePorts.find(2);
        Path data = directory().resolve("kafka");
        return started(new KafkaBroker(data, ports.getFirst(), ports.getLast(), secret()));
    }

    private static ElasticsearchServer startElasticsearch() {
        int port = FreePorts.find(1).getFirst();
        return started(
                new ElasticsearchServer(directory().resolve("elasticsearch"), port, secret()));
    }

    private static <E extends EngineProcess> E started(E engine) {
        long before = System.nanoTime();
        // The kernel ends these after all shutdown hooks, so that applications can still use them
        // while they close.
        engine.endAbruptlyWithParent();
        engine.start();
        engine.awaitReady();
        System.out.printf(
                Locale.ROOT,
                "Engines: %s as process %d on port %d, ready after %.1f s%n",
                engine.getClass().getSimpleName(),
                engine.pid(),
                engine.port(),
                (System.nanoTime() - before) / 1e9);
        return engine;
    }

    /** A directory of this process, below the build's own where there is one. */
    private static Path directory() {
        Path current = directory;
        if (current == null) {
            current = createDirectory();
            directory = current;
        }
        return current;
    }

    private static Path createDirectory() {
        Path target = Path.of("target");
        Path parent =
                Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
        Path all = parent.resolve("nmirf-engines-run").toAbsolutePath();
        try {
            Files.createDirectories(all);
            try (Stream<Path> earlier = Files.list(all)) {
                earlier.filter(Engines::isAbandoned).forEach(EngineFiles::deleteTree);
            }
            return Files.createDirectories(
                    all.resolve(Long.toString(ProcessHandle.current().pid())));
        } catch (IOException e) {
            throw new EngineException("Could not create a directory in " + all, e);
        }
    }

    // The engines end with their process, which may be after the last of its hooks: so the data
    // are deleted by the next process that needs the room, or with the build's directory.
    private static boolean isAbandoned(Path earlier) {
        long pid = Long.parseLong(earlier.getFileName().toString());
        return ProcessHandle.of(pid).isEmpty() || pid == ProcessHandle.current().pid();
    }

    private static String secret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

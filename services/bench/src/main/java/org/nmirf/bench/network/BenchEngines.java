package org.nmirf.bench.network;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.flywaydb.core.Flyway;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.topic.NetworkProvisioning;
import org.nmirf.backbone.topic.TopicSettings;
import org.nmirf.bench.corpus.Countries;
import org.nmirf.bench.measure.Progress;
import org.nmirf.engines.ElasticsearchServer;
import org.nmirf.engines.EngineProcess;
import org.nmirf.engines.FreePorts;
import org.nmirf.engines.KafkaBroker;
import org.nmirf.engines.PostgresServer;

/** PostgreSQL, one broker and one Elasticsearch with the memory of a small server. */
public final class BenchEngines implements AutoCloseable {

    /** Password of everybody: these engines serve this machine, for minutes. */
    static final String PASSWORD = "made-up";

    private static final String HUB = "hub";
    private static final int KAFKA_HEAP = 1024;
    private static final int ELASTICSEARCH_HEAP = 4096;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ElasticsearchServer elasticsearch;
    private final Path directory;

    private BenchEngines(Path directory) {
        this.directory = directory;
        List<Integer> ports = FreePorts.find(4);
        postgres = new PostgresServer(directory.resolve("postgres"), ports.get(0), PASSWORD);
        kafka =
                new KafkaBroker(
                        directory.resolve("kafka"),
                        ports.get(1),
                        ports.get(2),
                        PASSWORD,
                        KAFKA_HEAP);
        elasticsearch =
                new ElasticsearchServer(
                        directory.resolve("elasticsearch"),
                        ports.get(3),
                        PASSWORD,
                        ELASTICSEARCH_HEAP);
    }

    /**
     * Starts all three, with topics, users and the hub's tables.
     *
     * @throws org.nmirf.engines.EngineException if one does not start
     */
    public static BenchEngines start(Path directory) {
        var engines = new BenchEngines(directory);
        try {
            engines.start();
            return engines;
        } catch (RuntimeException failed) {
            engines.close();
            throw failed;
        }
    }

    private void start() {
        Progress.say("starting PostgreSQL, Kafka and Elasticsearch");
        kafka.expectHardWork();
        elasticsearch.expectHardWork();
        List<EngineProcess> all = List.of(elasticsearch, postgres, kafka);
        all.forEach(EngineProcess::start);
        all.forEach(engine -> engine.awaitReady(PATIENCE));
        postgres.createDatabase(HUB, HUB, PASSWORD);
        Flyway.configure().dataSource(postgres.jdbcUrl(HUB), HUB, PASSWORD).load().migrate();
        try (Admin admin = admin()) {
            var provisioning = new NetworkProvisioning(admin, TopicSettings.singleBroker());
            provisioning.addHub(PASSWORD);
            Countries.CODES.forEach(
                    country -> provisioning.addMember(new CountryCode(country), PASSWORD));
        }
    }

    /** Where the engines and whatever else is started keep their files. */
    public Path directory() {
        return directory;
    }

    /** The broker. */
    public KafkaBroker kafka() {
        return kafka;
    }

    /** The search engine. */
    public ElasticsearchServer elasticsearch() {
        return elasticsearch;
    }

    /** Address of the hub's database, whose user and password are both known here. */
    public Database database() {
        return new Database(postgres.jdbcUrl(HUB), HUB, PASSWORD);
    }

    /** What a program needs to connect to a database. */
    public record Database(String url, String user, String password) {}

    /** Process of each engine. */
    public Map<String, Long> processes() {
        return Map.of(
                "postgres",
                postgres.pid(),
                "kafka",
                kafka.pid(),
                "elasticsearch",
                elasticsearch.pid());
    }

    /** An administrator of the broker; the caller closes it. */
    public Admin admin() {
        return Admin.create(kafka.adminProperties());
    }

    /** Lets the hub's consumers begin anew: nobody of that group may be running. */
    public void forgetOffsets(String group) {
        try (Admin admin = admin()) {
            admin.deleteConsumerGroups(List.of(group)).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | java.util.concurrent.TimeoutException refused) {
            if (!(refused.getCause()
                    instanceof org.apache.kafka.common.errors.GroupIdNotFoundException)) {
                throw new IllegalStateException("Offsets of " + group + " stay", refused);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        List.of(elasticsearch, kafka, postgres).forEach(EngineProcess::close);
    }
}

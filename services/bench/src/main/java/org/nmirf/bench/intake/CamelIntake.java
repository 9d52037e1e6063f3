package org.nmirf.bench.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.bench.intake.Consumption.Rate;
import org.nmirf.bench.load.PreparedDocuments;
import org.nmirf.bench.load.Records;
import org.nmirf.bench.measure.ProcessTime;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.network.Room;
import org.nmirf.engines.Launch;
import tools.jackson.databind.json.JsonMapper;

/**
 * Apache Camel between the same broker and the same Elasticsearch, in a process and with libraries
 * of its own: it gets finished documents and checks nothing.
 */
final class CamelIntake {

    /** Names the directory with its classes and, in lib, its libraries. */
    private static final String PLACE = "nmirf.bench.camel";

    private static final String TOPIC = "bench-json";
    private static final String INDEX = "bench-camel";
    private static final int PARTITIONS = 2;

    private final Room room;
    private final PreparedDocuments documents;
    private final IntakePlan plan;
    private int runs;

    CamelIntake(Room room, PreparedDocuments documents, IntakePlan plan) {
        this.room = room;
        this.documents = documents;
        this.plan = plan;
    }

    /** Empty where Camel was not built. */
    Optional<Rate> run() {
        String place = System.getProperty(PLACE, "");
        if (!Files.isDirectory(Path.of(place, "lib"))) {
            Progress.say(
                    "Camel is left out: -D%s names no directory with its libraries"
                            .formatted(PLACE));
            return Optional.empty();
        }
        if (runs == 0) {
            fillTopic();
        }
        runs++;
        room.engine().clear();
        room.engine().create(INDEX, Map.of(), false);
        Process camel = start(Path.of(place));
        try {
            return Optional.of(
                    new Consumption(
                                    camel.toHandle(),
                                    () -> room.engine().indexed(INDEX),
                                    () -> processor(camel.pid()))
                            .await(plan.warmUp(), plan.backlog(), this::requireAll));
        } finally {
            camel.destroy();
            camel.onExit().orTimeout(1, TimeUnit.MINUTES).join();
            room.engine().clear();
        }
    }

    private void fillTopic() {
        try (Admin admin = room.engines().admin();
                var producer = new Records(room.engines())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
            for (int number = 0; number < documents.count(); number++) {
                byte[] json = documents.json(number);
                producer.send(new ProducerRecord<>(TOPIC, id(json), json));
            }
            producer.flush();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] id(byte[] json) {
        String id = JsonMapper.shared().readTree(json).path("id").asString();
        return id.getBytes(StandardCharsets.US_ASCII);
    }

    private Process start(Path place) {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseParallelGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-cp",
                        place.resolve("classes") + ":" + place.resolve("lib") + "/*",
                        "org.nmirf.bench.camel.CamelLoad");
        var elasticsearch = room.engines().elasticsearch();
        Map<String, String> environment =
                Map.of(
                        "CAMEL_LOAD_TOPIC",
                        TOPIC,
                        "CAMEL_LOAD_BROKERS",
                        room.engines().kafka().bootstrapServers(),
                        "CAMEL_LOAD_GROUP",
                        "camel-" + runs,
                        "CAMEL_LOAD_JAAS",
                        (String)
                                room.engines()
                                        .kafka()
                                        .adminProperties()
                                        .getOrDefault("sasl.jaas.config", ""),
                        "CAMEL_LOAD_INDEX",
                        INDEX,
                        "CAMEL_LOAD_ELASTICSEARCH",
                        elasticsearch.uri().getAuthority(),
                        "CAMEL_LOAD_USER",
                        elasticsearch.user(),
                        "CAMEL_LOAD_PASSWORD",
                        elasticsearch.password());
        Path directory = room.engines().directory();
        return Launch.start(
                new Launch.Program(command, environment, directory, directory.resolve("camel.log")),
                "KILL",
                false);
    }

    private void requireAll() {
        long found = room.engine().count(INDEX);
        if (found != plan.backlog()) {
            throw new IllegalStateException("Camel indexed " + found + " documents");
        }
    }

    private double processor(long camel) {
        return ProcessTime.seconds(camel)
                + ProcessTime.seconds(room.engines().kafka().pid())
                + ProcessTime.seconds(room.engines().elasticsearch().pid());
    }
}

package org.nmirf.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.nmirf.local.network.LocalNetwork;
import tools.jackson.databind.json.JsonMapper;

/** Everything of a running network that lies outside one node's own database, as bytes. */
record Outside(LocalNetwork network) {

    /** Everything on every topic that passes, internal ones included. */
    List<String> topics(Eyes eyes, java.util.function.Predicate<String> which) {
        List<String> found = new ArrayList<>();
        Map<String, Object> access = new HashMap<>(network.engines().kafka().adminProperties());
        try (var admin = Admin.create(access);
                var consumer =
                        new KafkaConsumer<>(
                                access, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var names = admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get();
            List<TopicPartition> partitions =
                    names.stream()
                            .filter(which)
                            .flatMap(name -> consumer.partitionsFor(name).stream())
                            .map(place -> new TopicPartition(place.topic(), place.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    found.addAll(record(eyes, record));
                }
            }
            return found;
        } catch (InterruptedException | ExecutionException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> record(Eyes eyes, ConsumerRecord<byte[], byte[]> record) {
        List<String> found = new ArrayList<>();
        String where = record.topic() + "@" + record.offset();
        if (record.key() != null) {
            found.addAll(eyes.in(where + " key", record.key()));
        }
        if (record.value() != null) {
            found.addAll(eyes.in(where + " value", record.value()));
        }
        for (var header : record.headers()) {
            found.addAll(eyes.in(where + " header name", header.key()));
            if (header.value() != null) {
                found.addAll(eyes.in(where + " header " + header.key(), header.value()));
            }
        }
        return found;
    }

    /** The broker's files; offsets and times alone are in its indices, of tens of megabytes. */
    List<String> brokerFiles(Eyes eyes, java.util.function.Predicate<Path> which) {
        return eyes.inFiles(
                network.data().resolve("kafka"),
                file -> !file.toString().matches(".*\\.(time)?index") && which.test(file));
    }

    /** All that the search engine answers about, and its files. */
    List<String> searchEngine(Eyes eyes) {
        List<String> found = new ArrayList<>();
        for (String path :
                List.of(
                        "/_search?size=10000&expand_wildcards=all",
                        "/_all?expand_wildcards=all",
                        "/_nodes/stats",
                        "/_tasks?detailed",
                        "/_cluster/state")) {
            found.addAll(eyes.in("search engine " + path, elasticsearch(path, "")));
        }
        found.addAll(eyes.inFiles(network.data().resolve("elasticsearch"), file -> true));
        return found;
    }

    /** How many documents of all indices hold one of the words in any field. */
    long documentsWith(String words) {
        String query =
                new JsonMapper()
                        .writeValueAsString(
                                Map.of(
                                        "query",
                                        Map.of(
                                                "multi_match",
                                                Map.of(
                                                        "query",
                                                        words,
                                                        "fields",
                                                        List.of("*"),
                                                        "lenient",
                                                        true))));
        return new JsonMapper()
                .readTree(elasticsearch("/_search?expand_wildcards=all", query))
                .required("hits")
                .required("total")
                .required("value")
                .asLong();
    }

    private String elasticsearch(String path, String body) {
        var engine = network.engines().elasticsearch();
        String basic = engine.user() + ":" + engine.password();
        return answer(
                HttpRequest.newBuilder(URI.create(engine.uri() + path))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(
                                                        basic.getBytes(StandardCharsets.UTF_8)))
                        .header("Content-Type", "application/json")
                        .method(
                                body.isEmpty() ? "GET" : "POST",
                                HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Logs of all processes: applications, launcher and engines. */
    List<String> logs(Eyes eyes) {
        return eyes.inFiles(
                network.data(),
                file ->
                        file.toString().endsWith(".log")
                                && !file.startsWith(network.data().resolve("kafka/data"))
                                && !file.toString().contains("/pg_wal/"));
    }

    /** Every row of every table of that database. */
    List<String> database(Eyes eyes, String name) {
        List<String> found = new ArrayList<>();
        String url = network.engines().postgres().jdbcUrl(name);
        try (var connection = DriverManager.getConnection(url, name, Forger.secret(network, name));
                var tables =
                        connection
                                .getMetaData()
                                .getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (var statement = connection.createStatement();
                        var rows =
                                statement.executeQuery("SELECT t::text FROM \"" + table + "\" t")) {
                    while (rows.next()) {
                        found.addAll(eyes.in(name + "." + table, rows.getString(1)));
                    }
                }
            }
            return found;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What anybody is answered at that address. */
    String anybody(String address) {
        return answer(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private static String answer(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

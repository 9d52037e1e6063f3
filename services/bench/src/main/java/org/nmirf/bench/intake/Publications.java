package org.nmirf.bench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.nmirf.bench.corpus.MadeUpPractice;
import org.nmirf.bench.corpus.RandomPractices;
import org.nmirf.bench.load.Preparation;
import org.nmirf.bench.load.Records;
import org.nmirf.bench.measure.Latencies;
import org.nmirf.bench.measure.OpenLoop;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.network.Room;
import org.nmirf.bench.network.RunningHub;
import org.nmirf.bench.network.SearchEngine;
import org.nmirf.bench.network.SignedEvents;
import org.nmirf.hub.search.IndexMapping;
import tools.jackson.databind.JsonNode;

/**
 * From the moment an event was to be published to the moment a search finds it, while others are
 * published at a third of what the hub can take in.
 */
final class Publications {

    private static final double SHARE = 0.3;
    private static final int CHUNK = 500;
    private static final long PROBE_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    private final Room room;
    private final RandomPractices practices;
    private final Preparation preparation;
    private final IntakePlan plan;

    Publications(Room room, RandomPractices practices, Preparation preparation, IntakePlan plan) {
        this.room = room;
        this.practices = practices;
        this.preparation = preparation;
        this.plan = plan;
    }

    /** An event to come. */
    private record Ready(String id, ProducerRecord<byte[], byte[]> record) {}

    /**
     * Publishes and looks.
     *
     * @param hubPerSecond events that the hub takes in when there are enough
     */
    Latencies run(double hubPerSecond) {
        List<Ready> events = events();
        double perSecond = hubPerSecond * SHARE;
        Progress.say("publishing %,d practices, %.0f a second".formatted(events.size(), perSecond));
        preparation.forgetIndex();
        room.engine().clear();
        try (RunningHub hub =
                        RunningHub.start(
                                room.engines(),
                                new RunningHub.Connections(
                                        room.engines().elasticsearch().uri(),
                                        RunningHub.NO_ISSUER));
                var producer = new Records(room.engines())) {
            hub.awaitReady();
            int warmUp = events.size() / 5;
            events.subList(0, warmUp).forEach(one -> producer.send(one.record()));
            awaitIndexed(warmUp);
            Map<String, Long> open = new ConcurrentHashMap<>();
            var latencies = new Latencies();
            Thread looking = Thread.ofPlatform().start(() -> look(open, latencies));
            publish(events.subList(warmUp, events.size()), perSecond, producer, open);
            await(looking, open);
            return latencies;
        }
    }

    private List<Ready> events() {
        var signed = new SignedEvents(room.engines().directory());
        List<Ready> events = new ArrayList<>();
        for (int from = 0; from < plan.publications(); from += CHUNK) {
            int to = Math.min(plan.publications(), from + CHUNK);
            List<MadeUpPractice> chunk =
                    IntStream.range(from, to)
                            .mapToObj(number -> practices.practice(plan.backlog() + number))
                            .toList();
            preparation.admit(chunk);
            chunk.forEach(one -> events.add(new Ready(one.id().toString(), signed.record(one))));
        }
        return events;
    }

    /** What is measured later is a hub that is warm. */
    private void awaitIndexed(int wanted) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (room.engine().indexed(IndexMapping.ALL) < wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The hub takes nothing in");
            }
            OpenLoop.sleepUntil(System.nanoTime() + PROBE_EVERY_NANOS);
        }
    }

    private static void publish(
            List<Ready> events, double perSecond, Records producer, Map<String, Long> open) {
        long start = System.nanoTime();
        long nextProbe = start;
        for (int number = 0; number < events.size(); number++) {
            long intended = start + (long) (number * 1e9 / perSecond);
            OpenLoop.sleepUntil(intended);
            if (intended >= nextProbe) {
                open.put(events.get(number).id(), intended);
                nextProbe += PROBE_EVERY_NANOS;
            }
            producer.send(events.get(number).record());
        }
        producer.flush();
    }

    /** One search for everything that was not found yet. */
    private void look(Map<String, Long> open, Latencies latencies) {
        long next = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            if (!open.isEmpty()) {
                for (String id : found(List.copyOf(open.keySet()))) {
                    Long intended = open.remove(id);
                    if (intended != null) {
                        latencies.add(System.nanoTime() - intended);
                    }
                }
            }
            next += LOOK_EVERY_NANOS;
            OpenLoop.sleepUntil(next);
            next = Math.max(next, System.nanoTime() - LOOK_EVERY_NANOS);
        }
    }

    private List<String> found(List<String> ids) {
        SearchEngine engine = room.engine();
        JsonNode answer =
                engine.ask(
                        "POST",
                        "/" + IndexMapping.LIVE + "/_search?ignore_unavailable=true",
                        Map.of(
                                "size",
                                ids.size(),
                                "_source",
                                false,
                                "query",
                                Map.of("terms", Map.of("id", ids))));
        List<String> found = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> found.add(hit.path("_id").asString()));
        return found;
    }

    private static void await(Thread looking, Map<String, Long> open) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!open.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(open.size() + " practices are never found");
            }
            OpenLoop.sleepUntil(System.nanoTime() + LOOK_EVERY_NANOS);
        }
        looking.interrupt();
        try {
            looking.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

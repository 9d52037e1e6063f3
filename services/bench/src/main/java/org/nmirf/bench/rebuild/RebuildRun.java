package org.nmirf.bench.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.nmirf.bench.corpus.RandomPractices;
import org.nmirf.bench.corpus.RandomSearches.Search;
import org.nmirf.bench.measure.Latencies;
import org.nmirf.bench.measure.OpenLoop;
import org.nmirf.bench.network.Checksum;
import org.nmirf.bench.network.Issuer;
import org.nmirf.bench.network.Room;
import org.nmirf.bench.network.RunningHub;
import org.nmirf.hub.search.IndexMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One rebuild, with searches before and during it and with new events until it is nearly done. */
final class RebuildRun {

    private static final double FED_UNTIL = 0.9;
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long BEFORE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int ACCEPTED = 202;
    private static final int UNKNOWN = 404;
    private static final String ADMINISTRATOR = "hub-admin";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Room room;
    private final RunningHub hub;
    private final Issuer issuer;
    private final RebuildPlan plan;
    private final RandomPractices practices;
    private final List<Search> searches;
    private int next;

    RebuildRun(
            Room room,
            RunningHub hub,
            Issuer issuer,
            RebuildPlan plan,
            RandomPractices practices,
            List<Search> searches) {
        this.room = room;
        this.hub = hub;
        this.issuer = issuer;
        this.plan = plan;
        this.practices = practices;
        this.searches = searches;
        this.next = plan.documents();
    }

    /**
     * What came of it.
     *
     * @param perSecond records of the topic, from the request to the new index in use
     * @param failures searches without an answer
     * @param isSame whether the old and the new index hold the same
     */
    record Outcome(
            double perSecond, Latencies before, Latencies during, int failures, boolean isSame) {}

    /**
     * The first token makes the hub fetch the issuer's keys, which may take longer than it waits.
     */
    void awaitTrust() {
        String nothing = "/api/admin/rebuilds/" + new UUID(0, 0);
        while (hub.get(nothing, issuer.token(ADMINISTRATOR)).statusCode() != UNKNOWN) {
            OpenLoop.sleepUntil(System.nanoTime() + LOOK_EVERY_NANOS);
        }
    }

    Outcome run() {
        Latencies before;
        try (var quiet = new SteadySearches(hub, searches)) {
            OpenLoop.sleepUntil(System.nanoTime() + BEFORE_NANOS);
            before = quiet.latencies();
        }
        String old = inUse();
        try (var busy = new SteadySearches(hub, searches)) {
            JsonNode done;
            try (var feed = new Feed(room, practices, plan, next)) {
                done = rebuild(feed);
                next += feed.fed();
            }
            String now = inUse();
            busy.stop();
            return new Outcome(
                    perSecond(done),
                    before,
                    busy.latencies(),
                    busy.failures(),
                    Checksum.of(room.engine(), old).equals(Checksum.of(room.engine(), now)));
        }
    }

    private JsonNode rebuild(Feed feed) {
        String token = issuer.token(ADMINISTRATOR);
        var started = hub.post("/api/admin/rebuilds", token);
        if (started.statusCode() != ACCEPTED) {
            throw new IllegalStateException("No rebuild: status " + started.statusCode());
        }
        String id = JSON.readTree(started.body()).path("id").asString();
        JsonNode state = state(id, token);
        while (state.path("state").asString().equals("RUNNING")) {
            // The old index gets nothing more once the new one is in use.
            if (state.path("read").asLong() > FED_UNTIL * state.path("total").asLong(1)) {
                feed.close();
            }
            OpenLoop.sleepUntil(System.nanoTime() + LOOK_EVERY_NANOS);
            state = state(id, token);
        }
        if (!state.path("state").asString().equals("DONE")) {
            throw new IllegalStateException("Rebuild failed: " + state);
        }
        return state;
    }

    private JsonNode state(String id, String token) {
        return JSON.readTree(hub.get("/api/admin/rebuilds/" + id, token).body());
    }

    private static double perSecond(JsonNode rebuild) {
        Duration took =
                Duration.between(
                        Instant.parse(rebuild.path("started").asString()),
                        Instant.parse(rebuild.path("ended").asString()));
        return rebuild.path("total").asLong() / (took.toNanos() / 1e9);
    }

    private String inUse() {
        return room.engine()
                .ask("GET", "/_alias/" + IndexMapping.ALL, "")
                .propertyNames()
                .iterator()
                .next();
    }
}

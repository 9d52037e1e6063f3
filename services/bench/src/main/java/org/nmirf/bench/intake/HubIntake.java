package org.nmirf.bench.intake;

import java.net.URI;
import org.nmirf.bench.intake.Consumption.Rate;
import org.nmirf.bench.load.Preparation;
import org.nmirf.bench.measure.ProcessTime;
import org.nmirf.bench.network.Checksum;
import org.nmirf.bench.network.NullElasticsearch;
import org.nmirf.bench.network.Room;
import org.nmirf.bench.network.RunningHub;
import org.nmirf.hub.search.IndexMapping;

/** The hub: every event read, checked, made a document, indexed and answered with a receipt. */
final class HubIntake {

    static final String GROUP = "hub-indexing";

    private final Room room;
    private final Preparation preparation;
    private final IntakePlan plan;
    private String checksum = "";

    HubIntake(Room room, Preparation preparation, IntakePlan plan) {
        this.room = room;
        this.preparation = preparation;
        this.plan = plan;
    }

    Rate run() {
        prepare();
        URI elasticsearch = room.engines().elasticsearch().uri();
        try (RunningHub hub = start(elasticsearch)) {
            var consumption =
                    new Consumption(
                            hub.process(),
                            () -> room.engine().indexed(IndexMapping.ALL),
                            () -> processor(hub.pid(), true));
            Rate rate =
                    consumption.await(
                            plan.warmUp(), plan.backlog(), () -> requireAll(plan.backlog()));
            if (checksum.isEmpty()) {
                checksum = Checksum.of(room.engine(), IndexMapping.ALL);
            }
            return rate;
        } finally {
            room.engine().clear();
        }
    }

    /** The hub's own ceiling: an Elasticsearch that takes everything at once. */
    Rate runIntoNothing() {
        prepare();
        try (var nothing = new NullElasticsearch();
                RunningHub hub = start(nothing.uri())) {
            return new Consumption(
                            hub.process(), nothing::documents, () -> processor(hub.pid(), false))
                    .await(plan.warmUp(), plan.backlog(), () -> {});
        }
    }

    /** Of what the index held at the end of the first run. */
    String checksum() {
        return checksum;
    }

    private void prepare() {
        room.engines().forgetOffsets(GROUP);
        preparation.forgetIndex();
        room.engine().clear();
    }

    private RunningHub start(URI elasticsearch) {
        return RunningHub.start(
                room.engines(), new RunningHub.Connections(elasticsearch, RunningHub.NO_ISSUER));
    }

    private void requireAll(long wanted) {
        long found = room.engine().count(IndexMapping.ALL);
        if (found != wanted) {
            throw new IllegalStateException("Indexed " + wanted + " events and found " + found);
        }
    }

    private double processor(long hub, boolean withElasticsearch) {
        return ProcessTime.seconds(hub)
                + room.engines().processes().entrySet().stream()
                        .filter(
                                engine ->
                                        withElasticsearch
                                                || !engine.getKey().equals("elasticsearch"))
                        .mapToDouble(engine -> ProcessTime.seconds(engine.getValue()))
                        .sum();
    }
}

package org.nmirf.bench.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.bench.intake.Consumption.Rate;
import org.nmirf.bench.load.PreparedDocuments;
import org.nmirf.bench.load.StraightLoad;
import org.nmirf.bench.measure.ProcessTime;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.network.Checksum;
import org.nmirf.bench.network.Room;

/** The limit: bulk calls straight from memory into an index like the hub's. */
final class StraightIntake {

    private static final List<Integer> BULKS = List.of(250, 500, 1_000);
    private static final String INDEX = "bench-straight";
    private static final int TRIALS = 2;

    private final Room room;
    private final PreparedDocuments documents;
    private final IntakePlan plan;
    private int bulk = BULKS.getFirst();
    private String checksum = "";

    StraightIntake(Room room, PreparedDocuments documents, IntakePlan plan) {
        this.room = room;
        this.documents = documents;
        this.plan = plan;
    }

    /** Tries some sizes of bulk calls and keeps the fastest; this also warms Elasticsearch up. */
    void chooseBulk() {
        Map<Double, Integer> trials = new TreeMap<>(Comparator.reverseOrder());
        for (int trial = 0; trial < TRIALS; trial++) {
            for (int size : BULKS) {
                bulk = size;
                trials.put(load(0, plan.warmUp()).perSecond(), size);
            }
        }
        bulk = trials.values().iterator().next();
        Progress.say("straight load: %d documents a bulk call".formatted(bulk));
    }

    Rate run() {
        Rate rate = load(plan.warmUp(), plan.backlog());
        if (checksum.isEmpty()) {
            checksum = Checksum.of(room.engine(), INDEX);
        }
        room.engine().clear();
        return rate;
    }

    /** Of what the index held at the end of the first run. */
    String checksum() {
        return checksum;
    }

    private Rate load(int warmUp, int all) {
        room.engine().clear();
        room.engine().create(INDEX, Map.of(), false);
        var load = new StraightLoad(room.engine(), documents, bulk);
        load.load(INDEX, 0, warmUp);
        double before = processor();
        long start = System.nanoTime();
        load.load(INDEX, warmUp, all);
        long found = room.engine().count(INDEX);
        long nanos = System.nanoTime() - start;
        if (found != all) {
            throw new IllegalStateException("Loaded " + all + " documents and found " + found);
        }
        return Rate.of(all - warmUp, nanos, processor() - before);
    }

    private double processor() {
        return ProcessTime.seconds(room.engines().elasticsearch().pid()) + ProcessTime.own();
    }
}

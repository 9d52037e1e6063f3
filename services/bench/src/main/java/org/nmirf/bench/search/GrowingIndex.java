package org.nmirf.bench.search;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.nmirf.bench.load.Preparation;
import org.nmirf.bench.load.PreparedDocuments;
import org.nmirf.bench.load.StraightLoad;
import org.nmirf.bench.measure.OpenLoop;
import org.nmirf.bench.measure.Progress;
import org.nmirf.bench.network.Room;
import org.nmirf.bench.network.SearchEngine;

/** The index that searches are made in, filled straight and some documents at a time. */
final class GrowingIndex {

    private static final String INDEX = "practices-bench";
    private static final int CHUNK = 20_000;
    private static final int BULK = 500;
    private static final long LOOK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Room room;
    private final Preparation preparation;
    private int documents;

    GrowingIndex(Room room, Preparation preparation) {
        this.room = room;
        this.preparation = preparation;
        // No answer is kept: the same searches come back each round, readers' do not.
        room.engine().create(INDEX, Map.of("requests.cache.enable", false), true);
    }

    /** Adds documents until there are so many, and waits until Elasticsearch is at rest. */
    void growTo(int wanted) {
        SearchEngine engine = room.engine();
        set(Map.of("refresh_interval", "-1", "translog", Map.of("durability", "async")));
        while (documents < wanted) {
            int count = Math.min(CHUNK, wanted - documents);
            Path file = room.engines().directory().resolve("documents");
            try (PreparedDocuments some = preparation.documents(file, documents, count)) {
                new StraightLoad(engine, some, BULK).load(INDEX, 0, count);
            }
            documents += count;
            Progress.say("%,d of %,d documents are loaded".formatted(documents, wanted));
        }
        set(Map.of("refresh_interval", "1s", "translog", Map.of("durability", "request")));
        engine.ask("POST", "/" + INDEX + "/_flush", "");
        long found = engine.count(INDEX);
        if (found != wanted) {
            throw new IllegalStateException("Loaded " + wanted + " and found " + found);
        }
        while (isMerging(engine)) {
            OpenLoop.sleepUntil(System.nanoTime() + LOOK_EVERY_NANOS);
        }
    }

    private void set(Map<String, Object> settings) {
        room.engine().ask("PUT", "/" + INDEX + "/_settings", Map.of("index", settings));
    }

    private static boolean isMerging(SearchEngine engine) {
        return engine.ask("GET", "/" + INDEX + "/_stats/merge", "")
                        .path("_all")
                        .path("primaries")
                        .path("merges")
                        .path("current")
                        .asInt(0)
                > 0;
    }
}

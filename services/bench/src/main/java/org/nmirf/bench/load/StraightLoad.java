package org.nmirf.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.nmirf.bench.network.SearchEngine;

/** Bulk calls from memory, two at a time: the most that anything before Elasticsearch can reach. */
public final class StraightLoad {

    private static final int THREADS = 2;

    private final SearchEngine engine;
    private final PreparedDocuments documents;
    private final int bulk;

    /**
     * @param bulk documents of one call
     */
    public StraightLoad(SearchEngine engine, PreparedDocuments documents, int bulk) {
        this.engine = engine;
        this.documents = documents;
        this.bulk = bulk;
    }

    /**
     * Loads the documents of these numbers; the last is left out.
     *
     * @throws IllegalStateException when one of them is not taken
     */
    public void load(String index, int from, int to) {
        var next = new AtomicInteger(from);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(() -> send(index, next, to)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void send(String index, AtomicInteger next, int to) {
        for (int from = next.getAndAdd(bulk); from < to; from = next.getAndAdd(bulk)) {
            engine.bulk(index, documents.bulk(from, Math.min(to, from + bulk)));
        }
    }
}

package org.nmirf.bench.network;

import java.util.function.Function;
import org.nmirf.bench.measure.Options;

/**
 * Everything that runs during a benchmark.
 *
 * @param engines started for it
 * @param engine Elasticsearch, asked directly
 * @param hub parts of the hub, connected with its database
 */
public record Room(BenchEngines engines, SearchEngine engine, HubParts hub) {

    /**
     * Starts everything, lets the work be done and takes everything away.
     *
     * @param options {@code --data} names where files are written meanwhile
     */
    public static <T> T with(Options options, Function<Room, T> work) {
        try (Workplace place = Workplace.in(options.path("--data"))) {
            try (BenchEngines engines = BenchEngines.start(place.directory());
                    var engine = new SearchEngine(engines.elasticsearch());
                    HubParts hub = HubParts.on(engines.database())) {
                return work.apply(new Room(engines, engine, hub));
            } catch (RuntimeException failed) {
                place.keepLogs();
                throw failed;
            }
        }
    }
}

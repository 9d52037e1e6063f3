package org.nmirf.hub.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.hub.indexing.BulkWriter.Held;
import org.springframework.stereotype.Component;

/** Reads a whole index, without any content. */
@Component
public class IndexContents {

    private static final int PAGE = 5_000;
    private static final Time KEEP = Time.of(time -> time.time("1m"));

    private final ElasticsearchClient elasticsearch;

    IndexContents(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Version and state of every document at this moment, stubs included.
     *
     * @param index name of an index
     * @throws EngineDownException if Elasticsearch does not answer
     */
    public Map<UUID, Held> all(String index) {
        try {
            String view =
                    elasticsearch.openPointInTime(point -> point.index(index).keepAlive(KEEP)).id();
            try {
                return all(view, new HashMap<>());
            } finally {
                elasticsearch.closePointInTime(point -> point.id(view));
            }
        } catch (IOException | ElasticsearchException fault) {
            throw new EngineDownException("Elasticsearch did not list an index", fault);
        }
    }

    /**
     * How many documents there are, stubs included; none if there is no such index.
     *
     * @param index name of an index or alias
     * @throws EngineDownException if Elasticsearch does not answer
     */
    public long count(String index) {
        try {
            return elasticsearch
                    .count(request -> request.index(index).ignoreUnavailable(true))
                    .count();
        } catch (IOException | ElasticsearchException fault) {
            throw new EngineDownException("Elasticsearch did not count an index", fault);
        }
    }

    private Map<UUID, Held> all(String view, Map<UUID, Held> found) throws IOException {
        List<FieldValue> after = List.of();
        while (true) {
            List<Hit<Held.Source>> hits = page(view, after);
            for (var hit : hits) {
                Held.Source source = hit.source();
                Long version = hit.version();
                if (source == null || version == null || hit.id() == null) {
                    throw new EngineDownException(
                            "Elasticsearch listed a document without version");
                }
                found.put(UUID.fromString(hit.id()), new Held(version, source.state()));
            }
            if (hits.size() < PAGE) {
                return found;
            }
            after = hits.getLast().sort();
        }
    }

    private List<Hit<Held.Source>> page(String view, List<FieldValue> after) throws IOException {
        var request =
                new SearchRequest.Builder()
                        .pit(point -> point.id(view).keepAlive(KEEP))
                        .size(PAGE)
                        .version(true)
                        .trackTotalHits(total -> total.enabled(false))
                        .source(source -> source.filter(fields -> fields.includes("state")))
                        .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)));
        if (!after.isEmpty()) {
            request.searchAfter(after);
        }
        return elasticsearch.search(request.build(), Held.Source.class).hits().hits();
    }
}

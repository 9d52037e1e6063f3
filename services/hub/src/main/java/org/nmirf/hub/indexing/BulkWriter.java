package org.nmirf.hub.indexing;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.search.IndexDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents in synchronous bulk calls and looks at the answer to every single one. A version
 * that the index has already, or a newer one, is never overwritten.
 */
@Component
public class BulkWriter {

    private static final Logger log = LoggerFactory.getLogger(BulkWriter.class);
    private static final int MAX_DOCUMENTS = 1_000;
    private static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient elasticsearch;
    private final JsonMapper json;

    BulkWriter(ElasticsearchClient elasticsearch, JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.json = json;
    }

    /** What became of a document. */
    public enum Outcome {
        /** The index holds it now. */
        WRITTEN,
        /** The index holds this version or a newer one already. */
        ALREADY_THERE,
        /** The index cannot hold it; a stub stands in for it. */
        UNINDEXABLE,
        /** There is no such index. */
        NO_INDEX
    }

    /**
     * Writes every document.
     *
     * @param alias alias of exactly one index
     * @return for every document, in their order, what became of it
     * @throws EngineDownException if Elasticsearch is down, overloaded or refuses for now; some of
     *     the documents may be written
     */
    public List<Outcome> write(String alias, List<IndexDocument> documents) {
        List<Outcome> outcomes = new ArrayList<>(documents.size());
        List<BulkOperation> part = new ArrayList<>();
        int bytes = 0;
        for (IndexDocument document : documents) {
            byte[] source = json.writeValueAsBytes(document);
            if (!part.isEmpty()
                    && (part.size() == MAX_DOCUMENTS || bytes + source.length > MAX_BYTES)) {
                outcomes.addAll(send(part));
                part.clear();
                bytes = 0;
            }
            part.add(operation(alias, document, source));
            bytes += source.length;
        }
        if (!part.isEmpty()) {
            outcomes.addAll(send(part));
        }
        return withStubs(alias, documents, outcomes);
    }

    private static BulkOperation operation(String alias, IndexDocument document, byte[] source) {
        return BulkOperation.of(
                bulk ->
                        bulk.index(
                                one ->
                                        one.index(alias)
                                                // Else a missing alias becomes an index of its own.
                                                .requireAlias(true)
                                                .id(document.id())
                                                .versionType(VersionType.External)
                                                .version(document.version())
                                                .document(
                                                        BinaryData.of(
                                                                source,
                                                                ContentType.APPLICATION_JSON))));
    }

    private List<Outcome> send(List<BulkOperation> part) {
        try {
            var answer = elasticsearch.bulk(BulkRequest.of(bulk -> bulk.operations(part)));
            return answer.items().stream().map(BulkWriter::outcome).toList();
        } catch (IOException | ElasticsearchException fault) {
            throw new EngineDownException("Elasticsearch did not take a bulk", fault);
        }
    }

    private static Outcome outcome(BulkResponseItem item) {
        var error = item.error();
        if (error == null) {
            return Outcome.WRITTEN;
        }
        if (item.status() == CONFLICT) {
            return Outcome.ALREADY_THERE;
        }
        if ("index_not_found_exception".equals(error.type())) {
            return Outcome.NO_INDEX;
        }
        if (item.status() == BAD_REQUEST) {
            log.error("Document refused id={} fault={}", item.id(), error.type());
            return Outcome.UNINDEXABLE;
        }
        throw new EngineDownException("Elasticsearch answered with status " + item.status());
    }

    private List<Outcome> withStubs(
            String alias, List<IndexDocument> documents, List<Outcome> outcomes) {
        List<IndexDocument> stubs = new ArrayList<>();
        for (int place = 0; place < documents.size(); place++) {
            IndexDocument document = documents.get(place);
            if (outcomes.get(place) == Outcome.UNINDEXABLE) {
                // What an older version said must not stay findable behind a newer one.
                stubs.add(IndexDocument.unindexable(document.id(), document.version()));
            }
        }
        if (!stubs.isEmpty() && isRefusedWithStubs(alias, stubs)) {
            throw new EngineDownException("Elasticsearch refuses even stubs");
        }
        return outcomes;
    }

    private boolean isRefusedWithStubs(String alias, List<IndexDocument> stubs) {
        List<BulkOperation> operations = new ArrayList<>();
        stubs.forEach(stub -> operations.add(operation(alias, stub, json.writeValueAsBytes(stub))));
        return send(operations).contains(Outcome.UNINDEXABLE);
    }

    /**
     * The versions that the index holds, stubs included.
     *
     * @param ids ids of documents
     * @throws EngineDownException if Elasticsearch does not answer
     */
    public Map<String, Held> held(String alias, List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, Held> held = new HashMap<>();
            var answer =
                    elasticsearch.mget(
                            many -> many.index(alias).ids(ids).sourceIncludes("state"),
                            Held.Source.class);
            for (var item : answer.docs()) {
                var found = item.result();
                Held.Source source = found.source();
                Long version = found.version();
                if (found.found() && source != null && version != null) {
                    held.put(found.id(), new Held(version, source.state()));
                }
            }
            return held;
        } catch (IOException | ElasticsearchException fault) {
            throw new EngineDownException("Elasticsearch did not read versions", fault);
        }
    }

    /** What the index holds of a subject. */
    public record Held(long version, IndexDocument.State state) {

        /** The one field that is asked for. */
        record Source(IndexDocument.State state) {}
    }
}

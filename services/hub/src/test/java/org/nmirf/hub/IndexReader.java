package org.nmirf.hub;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.search.IndexMapping;

/** Looks at the index as searches do, and behind it. */
public final class IndexReader {

    private final ElasticsearchClient elasticsearch;

    IndexReader(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** Whether searches find the subject. */
    public boolean isFound(Subject subject) {
        return count(IndexMapping.LIVE, subject) == 1;
    }

    private long count(String index, Subject subject) {
        try {
            return elasticsearch
                    .count(
                            count ->
                                    count.index(index)
                                            .query(
                                                    query ->
                                                            query.ids(
                                                                    ids ->
                                                                            ids.values(
                                                                                    List.of(
                                                                                            subject.id()
                                                                                                    .toString())))))
                    .count();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** How many practices searches find. */
    public long live() {
        try {
            return elasticsearch.count(count -> count.index(IndexMapping.LIVE)).count();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The version that the index holds, or 0. */
    public long versionOf(Subject subject) {
        Object version = source(subject).get("version");
        return version instanceof Number number ? number.longValue() : 0;
    }

    /** Everything that the index holds of the subject. */
    public Map<String, Object> source(Subject subject) {
        try {
            var found =
                    elasticsearch.get(
                            one -> one.index(IndexMapping.ALL).id(subject.id().toString()),
                            Map.class);
            Map<String, Object> source = new TreeMap<>();
            Map<?, ?> raw = found.source();
            if (raw != null) {
                raw.forEach((name, value) -> source.put(String.valueOf(name), value));
            }
            return source;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package org.nmirf.bench.relevance;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nmirf.bench.relevance.JudgedSet.Asked;
import org.nmirf.hub.concept.ConceptFinder;
import org.nmirf.hub.recommendation.FindAnswers;
import org.nmirf.hub.search.AnsweringPractices;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.IndexMapping;
import org.nmirf.hub.search.Names;
import org.nmirf.hub.search.PracticeQuery;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.web.language.Language;
import tools.jackson.databind.json.JsonMapper;

/** An index with the hub's own mapping, asked by the hub's own search. */
final class JudgedIndex implements AutoCloseable {

    private static final String NAME = "judged";
    private static final int BULK = 500;

    private final JsonMapper json = JsonMapper.builder().build();
    private final ElasticsearchClient engine;
    private final PracticeSearch search;
    private final FindAnswers recommendations;

    /** Makes the index and fills it. */
    JudgedIndex(
            ElasticsearchClient engine,
            ConceptFinder concepts,
            Names names,
            List<IndexDocument> documents)
            throws IOException {
        this.engine = engine;
        this.search = new PracticeSearch(engine, concepts);
        this.recommendations = new FindAnswers(new AnsweringPractices(engine, concepts), names);
        close();
        Map<String, Object> body =
                Map.of(
                        "settings", Map.of("index", IndexMapping.settings()),
                        "mappings", IndexMapping.mapping(),
                        "aliases", Map.of(IndexMapping.LIVE, Map.of()));
        engine.indices()
                .create(
                        index ->
                                index.index(NAME)
                                        .withJson(new StringReader(json.writeValueAsString(body))));
        for (int from = 0; from < documents.size(); from += BULK) {
            write(documents.subList(from, Math.min(from + BULK, documents.size())));
        }
        engine.indices().refresh(index -> index.index(NAME));
    }

    private void write(List<IndexDocument> documents) throws IOException {
        List<BulkOperation> operations = new ArrayList<>();
        for (IndexDocument document : documents) {
            var source =
                    BinaryData.of(json.writeValueAsBytes(document), ContentType.APPLICATION_JSON);
            operations.add(
                    BulkOperation.of(
                            bulk ->
                                    bulk.index(
                                            one ->
                                                    one.index(NAME)
                                                            .id(document.id())
                                                            .document(source))));
        }
        var answer = engine.bulk(bulk -> bulk.operations(operations));
        if (answer.errors()) {
            throw new IllegalStateException("The index refused a document");
        }
    }

    /** The ids of the best answers, {@link Measures#DEPTH} at most. */
    List<String> answers(Asked query) {
        return search.best(PracticeQuery.of(query.text(), Language.EN), Measures.DEPTH);
    }

    /** The ids of the practices that answered a recommendation, or one like it, best first. */
    List<String> answersToRecommendation(Asked query) {
        return recommendations.best(query.text(), Language.EN);
    }

    @Override
    public void close() throws IOException {
        engine.indices().delete(index -> index.index(NAME).ignoreUnavailable(true));
    }
}

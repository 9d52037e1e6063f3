package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;

/** Asks the search engine. */
final class EngineCall {

    private EngineCall() {}

    /**
     * The answer.
     *
     * @param question what is asked for, in a word, for the log
     * @param document what documents are read as
     * @throws SearchUnavailableException when the engine does not answer
     */
    static <T> SearchResponse<T> ask(
            ElasticsearchClient engine, String question, SearchRequest request, Class<T> document) {
        try {
            return engine.search(request, document);
        } catch (IOException | ElasticsearchException noAnswer) {
            throw new SearchUnavailableException(question, noAnswer);
        }
    }
}

package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Asks the search engine. */
final class EngineCall {

    private EngineCall() {}

    /** A question to the engine. */
    @FunctionalInterface
    private interface Question<A> {
        A ask() throws IOException;
    }

    /**
     * The answer.
     *
     * @param question what is asked for, in a word, for the log
     * @param document what documents are read as
     * @throws SearchUnavailableException when the engine does not answer
     */
    static <T> SearchResponse<T> ask(
            ElasticsearchClient engine, String question, SearchRequest request, Class<T> document) {
        return answer(question, () -> engine.search(request, document));
    }

    /**
     * The answers to questions asked at once, in their order.
     *
     * @param question what is asked for, in a word, for the log
     * @param document what documents are read as
     * @throws SearchUnavailableException when the engine does not answer all of them
     */
    static <T> List<MultiSearchItem<T>> ask(
            ElasticsearchClient engine,
            String question,
            MsearchRequest request,
            Class<T> document) {
        return answer(question, () -> engine.msearch(request, document)).responses().stream()
                .map(item -> answered(item, question))
                .toList();
    }

    private static <T> MultiSearchItem<T> answered(
            MultiSearchResponseItem<T> item, String question) {
        if (item.isFailure()) {
            throw new SearchUnavailableException(
                    question,
                    new IllegalStateException(String.valueOf(item.failure().error().type())));
        }
        return item.result();
    }

    private static <A> A answer(String question, Question<A> asked) {
        try {
            return asked.ask();
        } catch (IOException | ElasticsearchException noAnswer) {
            throw new SearchUnavailableException(question, noAnswer);
        } catch (RuntimeException fault) {
            // The client wraps what it does not know, such as no connection becoming free in time.
            if (fault.getCause() instanceof TimeoutException late) {
                throw new SearchUnavailableException(question, late);
            }
            throw fault;
        }
    }
}

package org.nmirf.bench.relevance;

import java.util.List;
import java.util.Map;
import org.nmirf.hub.search.IndexDocument;

/**
 * Documents, queries, and for each query how good an answer each document is.
 *
 * @param name what the table calls it
 * @param documents what is indexed
 * @param queries what is asked
 * @param judgements query to document to grade; a document that is missing is no answer
 */
record JudgedSet(
        String name,
        List<IndexDocument> documents,
        List<Asked> queries,
        Map<String, Map<String, Integer>> judgements) {

    JudgedSet {
        documents = List.copyOf(documents);
        queries = List.copyOf(queries);
        judgements = Map.copyOf(judgements);
    }

    /**
     * A query.
     *
     * @param id its id in the judgements
     * @param group what it is counted under beside the whole, such as a language
     * @param text what is typed
     */
    record Asked(String id, String group, String text) {}

    Map<String, Integer> judgements(Asked query) {
        return judgements.getOrDefault(query.id(), Map.of());
    }
}

package org.nmirf.hub.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;

/**
 * One step between a text and its terms, as Elasticsearch is told of it and as it is done in this
 * process with the same Lucene class.
 *
 * @param name name of a filter that Elasticsearch has, or the name under which {@link #definition}
 *     is kept in the settings of the index
 * @param definition the filter as index settings define one; empty for filters that need none
 * @param filter the same filter
 */
record Step(String name, Map<String, Object> definition, UnaryOperator<TokenStream> filter) {

    Step {
        definition = Map.copyOf(definition);
    }

    /** A filter that Elasticsearch has under that name. */
    static Step named(String name, UnaryOperator<TokenStream> filter) {
        return new Step(name, Map.of(), filter);
    }
}

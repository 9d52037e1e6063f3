package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.Found.InLanguage;

/**
 * Counts practices that were found for the same concept although they have no text in the language
 * of the words: what the words alone could not have found.
 */
final class Elsewhere {

    private static final String NAME = "elsewhere";
    private static final String LANGUAGES = "languages";

    private Elsewhere() {}

    /**
     * @param narrowing what narrows the practices of the request further down
     */
    static void ask(
            SearchRequestBody.Builder request,
            PracticeQuery query,
            Understood understood,
            Query narrowing) {
        List<ConceptKey> subjects = understood.subjects();
        if (!subjects.isEmpty()) {
            String language = understood.language().orElse(query.reader().code());
            request.aggregations(NAME, without(language, subjects, narrowing));
        }
    }

    private static Aggregation without(
            String language, List<ConceptKey> subjects, Query narrowing) {
        List<FieldValue> codes =
                subjects.stream().map(concept -> FieldValue.of(concept.text())).toList();
        List<Query> filters =
                List.of(
                        narrowing,
                        Query.of(
                                any ->
                                        any.bool(
                                                bool ->
                                                        bool.should(
                                                                        any(
                                                                                IndexMapping
                                                                                        .CONCEPTS,
                                                                                codes))
                                                                .should(
                                                                        any(
                                                                                IndexMapping
                                                                                        .MENTIONS,
                                                                                codes)))));
        return Aggregation.of(
                one ->
                        one.filter(
                                        filter ->
                                                filter.bool(
                                                        bool ->
                                                                bool.filter(filters)
                                                                        .mustNot(in(language))))
                                .aggregations(
                                        LANGUAGES,
                                        languages ->
                                                languages.terms(
                                                        terms ->
                                                                terms.field(
                                                                        Facet.LANGUAGE.field()))));
    }

    private static Query in(String language) {
        return Query.of(
                one -> one.term(term -> term.field(Facet.LANGUAGE.field()).value(language)));
    }

    private static Query any(String field, List<FieldValue> values) {
        return Query.of(
                one -> one.terms(terms -> terms.field(field).terms(list -> list.value(values))));
    }

    /** Languages with counts, most first; none when the words name no concept. */
    static List<InLanguage> read(Map<String, Aggregate> aggregates) {
        Aggregate found = aggregates.get(NAME);
        Aggregate languages = found == null ? null : found.filter().aggregations().get(LANGUAGES);
        return languages == null || !languages.isSterms()
                ? List.of()
                : languages.sterms().buckets().array().stream()
                        .map(
                                bucket ->
                                        new InLanguage(
                                                bucket.key().stringValue(), bucket.docCount()))
                        .toList();
    }
}

package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.hub.concept.ConceptFinder;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.Understood.Breadth;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/**
 * Looks at practices whose ids are known from elsewhere, many at once. Every method throws {@link
 * SearchUnavailableException} when the engine does not answer.
 */
@Component
public class KnownPractices {

    private final ElasticsearchClient engine;
    private final ConceptFinder concepts;

    KnownPractices(ElasticsearchClient engine, ConceptFinder concepts) {
        this.engine = engine;
        this.concepts = concepts;
    }

    /** What became of each; ids that the index does not know are left out. */
    public Map<UUID, Lookup> findAll(Collection<UUID> ids) {
        return findAll(ids, ReadFields.WHOLE);
    }

    /** The same, where of the content nothing is needed but what practices are called. */
    public Map<UUID, Lookup> findTitles(Collection<UUID> ids) {
        return findAll(ids, ReadFields.TITLES);
    }

    private Map<UUID, Lookup> findAll(Collection<UUID> ids, SourceFilter read) {
        return documents(IndexMapping.ALL, among(ids), ids.size(), read)
                .collect(
                        Collectors.toMap(
                                document -> UUID.fromString(document.id()),
                                PracticeSearch::lookup));
    }

    /**
     * Whether the index lacks one of them: it knows withdrawn ones too, unless it is being made.
     */
    public boolean lacks(Collection<UUID> ids) {
        long known =
                documents(IndexMapping.ALL, among(ids), ids.size(), ReadFields.ID)
                        .map(IndexDocument::id)
                        .distinct()
                        .count();
        return known < Set.copyOf(ids).size();
    }

    /** Those that are shown, as lists show them to that reader; others are left out. */
    public Map<UUID, FoundPractice> shown(Collection<UUID> ids, Language reader) {
        return documents(IndexMapping.LIVE, among(ids), ids.size(), ReadFields.LISTED)
                .flatMap(document -> FoundPractice.of(document, reader))
                .collect(
                        Collectors.toMap(
                                practice -> UUID.fromString(practice.id()), Function.identity()));
    }

    /** Those of the practices that fit the query, whatever its order and page. */
    public Set<UUID> fitting(PracticeQuery query, Collection<UUID> ids) {
        Query fitting =
                Query.of(
                        one ->
                                one.bool(
                                        all ->
                                                all.must(words(query))
                                                        .filter(
                                                                Conditions.all(query),
                                                                among(ids))));
        return documents(IndexMapping.LIVE, fitting, ids.size(), ReadFields.ID)
                .map(document -> UUID.fromString(document.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Query words(PracticeQuery query) {
        return TextQuery.of(Understood.of(query, concepts), Breadth.NARROW);
    }

    private static Query among(Collection<UUID> ids) {
        List<FieldValue> values = ids.stream().map(UUID::toString).map(FieldValue::of).toList();
        return Query.of(
                one -> one.terms(terms -> terms.field("id").terms(any -> any.value(values))));
    }

    private Stream<IndexDocument> documents(
            String alias, Query query, int most, SourceFilter read) {
        if (most == 0) {
            return Stream.empty();
        }
        SearchRequest request =
                SearchRequest.of(
                        one ->
                                one.index(alias)
                                        .query(query)
                                        .source(source -> source.filter(read))
                                        .trackTotalHits(track -> track.enabled(false))
                                        .size(most));
        return EngineCall.ask(engine, "known", request, IndexDocument.class).hits().hits().stream()
                .map(Hit::source)
                .flatMap(Stream::ofNullable);
    }
}

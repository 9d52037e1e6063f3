package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.ObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.nmirf.hub.concept.ConceptFinder;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/**
 * Finds practices that answered a recommendation, or one like it. Every method throws {@link
 * SearchUnavailableException} when the engine does not answer.
 */
@Component
public class AnsweringPractices {

    /** No document is answered by more practices that anybody would read. */
    private static final int MOST_OF_A_DOCUMENT = 200;

    private final ElasticsearchClient engine;
    private final ConceptFinder concepts;

    /** Searches that engine for practices and for the concepts that a text names. */
    public AnsweringPractices(ElasticsearchClient engine, ConceptFinder concepts) {
        this.engine = engine;
        this.concepts = concepts;
    }

    /**
     * What is like a text.
     *
     * @param total how many practices are like it at all
     * @param practices those that are most like it, best first, at most {@link PracticeSearch#PAGE}
     * @param concepts what the text names
     */
    public record Alike(long total, List<Answering> practices, List<ConceptKey> concepts) {

        /** Copies both lists. */
        public Alike {
            practices = List.copyOf(practices);
            concepts = List.copyOf(concepts);
        }
    }

    /**
     * Practices that say they answer a recommendation of a document, newest first.
     *
     * @param writings the ways in which the symbol is written; case makes no difference
     */
    public List<Answering> ofDocument(List<String> writings, Language reader) {
        List<Query> ways = writings.stream().map(AnsweringPractices::symbol).toList();
        SearchRequest request =
                SearchRequest.of(
                        one ->
                                one.index(IndexMapping.LIVE)
                                        .query(
                                                any ->
                                                        any.bool(
                                                                bool ->
                                                                        bool.filter(
                                                                                f ->
                                                                                        f.bool(
                                                                                                b ->
                                                                                                        b
                                                                                                                .should(
                                                                                                                        ways)))))
                                        .source(source -> source.filter(ReadFields.ANSWERING))
                                        .sort(
                                                sort ->
                                                        sort.field(
                                                                by ->
                                                                        by.field(
                                                                                        IndexMapping
                                                                                                .ADMITTED)
                                                                                .order(
                                                                                        SortOrder
                                                                                                .Desc)))
                                        .sort(AnsweringPractices::byId)
                                        .size(MOST_OF_A_DOCUMENT));
        return practices(
                        ask(request),
                        PracticeQuery.everything(reader),
                        Understood.ofText("", concepts))
                .map(found -> Answering.bySymbol(found, writings))
                .toList();
    }

    private static Query symbol(String writing) {
        return Query.of(
                one ->
                        one.term(
                                term ->
                                        term.field(IndexMapping.SYMBOL)
                                                .value(writing)
                                                .caseInsensitive(true)));
    }

    /**
     * Practices that answered a recommendation like this one, or speak of the same, in any
     * language.
     *
     * @param text words of a recommendation
     * @param without ids of practices that are not wanted
     */
    public Alike like(String text, Collection<String> without, Language reader) {
        Understood understood = Understood.ofText(text, concepts);
        Query words = LikenessQuery.ofRecommendation(text, understood);
        List<FieldValue> unwanted = without.stream().map(FieldValue::of).toList();
        SearchRequest request =
                SearchRequest.of(
                        one ->
                                one.index(IndexMapping.LIVE)
                                        .query(
                                                query ->
                                                        query.bool(
                                                                bool ->
                                                                        bool.must(Ranking.of(words))
                                                                                .mustNot(
                                                                                        among(
                                                                                                unwanted))))
                                        .highlight(
                                                Highlights.ofText(
                                                        text, LikenessQuery.languages(understood)))
                                        .source(source -> source.filter(ReadFields.ANSWERING))
                                        .trackTotalHits(track -> track.enabled(true))
                                        .includeNamedQueriesScore(true)
                                        .sort(sort -> sort.score(by -> by.order(SortOrder.Desc)))
                                        // Ids are random: among equals the order tells nothing.
                                        .sort(AnsweringPractices::byId)
                                        .size(PracticeSearch.PAGE));
        var answer = ask(request);
        return new Alike(
                Found.total(answer),
                practices(answer, PracticeQuery.of(text, reader), understood)
                        .map(Answering::byWords)
                        .toList(),
                understood.subjects());
    }

    private static Query among(List<FieldValue> ids) {
        return Query.of(one -> one.terms(terms -> terms.field("id").terms(any -> any.value(ids))));
    }

    private static ObjectBuilder<SortOptions> byId(SortOptions.Builder sort) {
        return sort.field(by -> by.field("id").order(SortOrder.Asc));
    }

    private static Stream<FoundPractice> practices(
            SearchResponse<IndexDocument> answer, PracticeQuery query, Understood understood) {
        return answer.hits().hits().stream()
                .flatMap(hit -> FoundPractice.of(hit, query, understood));
    }

    private SearchResponse<IndexDocument> ask(SearchRequest request) {
        return EngineCall.ask(engine, "recommendation", request, IndexDocument.class);
    }
}

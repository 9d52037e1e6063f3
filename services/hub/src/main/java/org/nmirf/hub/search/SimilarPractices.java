package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/**
 * Finds practices like another, across languages. What they say and state they are about counts;
 * who wrote, where, in which language and when never does, so that nothing without a name is led
 * back to anybody. Throws {@link SearchUnavailableException} when the engine does not answer.
 */
@Component
public class SimilarPractices {

    private static final int MOST = 6;
    private static final int MOST_KEPT = 2_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final ElasticsearchClient engine;
    private final KnownPractices known;

    // Ids only: what is shown is read anew, so that nothing taken back is shown from here.
    private final Cache<Key, List<Like>> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    SimilarPractices(ElasticsearchClient engine, KnownPractices known) {
        this.engine = engine;
        this.known = known;
    }

    private record Key(String id, long version) {}

    private record Like(UUID id, List<String> words) {}

    /**
     * A practice like another.
     *
     * @param practice as it is shown to the reader
     * @param shared concepts that both countries stated, goals of stated targets left out
     * @param words words of the other's title and summary that it has, at most a few
     */
    public record Similar(FoundPractice practice, List<ConceptKey> shared, List<String> words) {

        /** Copies both lists. */
        public Similar {
            shared = List.copyOf(shared);
            words = List.copyOf(words);
        }
    }

    /** Practices like this one, the most like it first; possibly none. */
    public List<Similar> of(Lookup.Live one, Language reader) {
        var key = new Key(one.id(), one.version());
        List<Like> found = kept.getIfPresent(key);
        if (found == null) {
            found = ask(one);
            kept.put(key, found);
        }
        Map<UUID, FoundPractice> shown = known.shown(found.stream().map(Like::id).toList(), reader);
        return found.stream()
                .flatMap(
                        like ->
                                Stream.ofNullable(shown.get(like.id()))
                                        .map(
                                                practice ->
                                                        new Similar(
                                                                practice,
                                                                shared(one, practice),
                                                                like.words())))
                .toList();
    }

    private List<Like> ask(Lookup.Live one) {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> heads = new HashMap<>();
        one.practice()
                .texts()
                .forEach(
                        (language, text) -> {
                            texts.put(language, SimilarityQuery.words(text));
                            heads.put(language, text.title() + "\n" + text.summary());
                        });
        Query query = SimilarityQuery.of(texts, subjects(one.practice().concepts()));
        Query itself = Query.of(any -> any.term(term -> term.field("id").value(one.id())));
        SearchRequest request =
                SearchRequest.of(
                        any ->
                                any.index(IndexMapping.LIVE)
                                        .query(
                                                both ->
                                                        both.bool(
                                                                bool ->
                                                                        bool.must(query)
                                                                                .mustNot(itself)))
                                        .highlight(Highlights.ofTexts(heads))
                                        .source(source -> source.filter(ReadFields.ID))
                                        .sort(sort -> sort.score(by -> by.order(SortOrder.Desc)))
                                        // Ids are random: among equals the order tells nothing.
                                        .sort(
                                                sort ->
                                                        sort.field(
                                                                by ->
                                                                        by.field("id")
                                                                                .order(
                                                                                        SortOrder
                                                                                                .Asc)))
                                        .size(MOST));
        return EngineCall.ask(engine, "similar", request, IndexDocument.class)
                .hits()
                .hits()
                .stream()
                .flatMap(SimilarPractices::like)
                .toList();
    }

    private static Stream<Like> like(Hit<IndexDocument> hit) {
        List<String> words =
                hit.highlight().values().stream()
                        .flatMap(List::stream)
                        .map(Marked::parse)
                        .flatMap(Marked::words)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return Stream.ofNullable(hit.source())
                .map(document -> new Like(UUID.fromString(document.id()), words));
    }

    private static List<ConceptKey> shared(Lookup.Live one, FoundPractice other) {
        Collection<String> stated = other.practice().concepts();
        return subjects(one.practice().concepts()).stream()
                .filter(concept -> stated.contains(concept.text()))
                .filter(concept -> !isGoalOfATarget(concept, one.practice()))
                .toList();
    }

    private static boolean isGoalOfATarget(ConceptKey concept, IndexedPractice practice) {
        return concept.vocabulary().equals("sdgs")
                && !practice.statedSdgs().contains(concept.code());
    }

    private static List<ConceptKey> subjects(List<String> concepts) {
        return concepts.stream()
                .filter(Objects::nonNull)
                .map(ConceptKey::of)
                .filter(concept -> !concept.isOfOrigin())
                .toList();
    }
}

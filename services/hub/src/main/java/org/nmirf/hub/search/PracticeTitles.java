package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/** Titles of published practices by the beginnings of their words. */
@Component
public class PracticeTitles {

    private static final float OWN_LANGUAGE = 2;

    private final ElasticsearchClient engine;

    PracticeTitles(ElasticsearchClient engine) {
        this.engine = engine;
    }

    /** A title and its language. */
    public record Title(String text, String language) {}

    /**
     * Titles that hold all words, the last of which may lack its end; the reader's language first.
     *
     * @param most how many at most
     * @throws SearchUnavailableException when the engine does not answer
     */
    public List<Title> beginning(String words, Language reader, int most) {
        List<Query> languages = new ArrayList<>();
        IndexMapping.LANGUAGES.forEach(code -> languages.add(in(code, words, reader)));
        var request =
                SearchRequest.of(
                        search ->
                                search.index(IndexMapping.LIVE)
                                        .query(
                                                query ->
                                                        query.disMax(
                                                                best -> best.queries(languages)))
                                        .source(
                                                source ->
                                                        source.filter(
                                                                filter ->
                                                                        filter.includes(
                                                                                "practice.texts.*.title")))
                                        .includeNamedQueriesScore(true)
                                        .trackTotalHits(track -> track.enabled(false))
                                        .size(most));
        return EngineCall.ask(engine, "titles", request, Titled.class).hits().hits().stream()
                .flatMap(PracticeTitles::title)
                .distinct()
                .toList();
    }

    private static Query in(String code, String words, Language reader) {
        return Query.of(
                one ->
                        one.matchBoolPrefix(
                                match ->
                                        match.queryName(code)
                                                .field(IndexMapping.exact(code, "title"))
                                                .query(words)
                                                .minimumShouldMatch("100%")
                                                .boost(
                                                        code.equals(reader.code())
                                                                ? OWN_LANGUAGE
                                                                : 1)));
    }

    private static Stream<Title> title(Hit<Titled> hit) {
        Titled found = hit.source();
        return hit.matchedQueries().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .stream()
                .flatMap(
                        code ->
                                found == null
                                        ? Stream.empty()
                                        : Stream.ofNullable(found.practice().texts().get(code))
                                                .map(text -> new Title(text.title(), code)));
    }

    /** The part of a document that holds its titles. */
    record Titled(Practice practice) {

        record Practice(Map<String, Text> texts) {}

        record Text(String title) {}
    }
}

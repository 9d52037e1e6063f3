package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.Understood.Breadth;

/**
 * One page of what was found.
 *
 * @param total practices found on all pages
 * @param first number of the first practice of this page, counted from 1
 * @param practices the page
 * @param facets counts of every facet that was to be counted
 * @param next where the next page begins, or null when this is the last
 * @param origins countries and languages that the words name
 * @param elsewhere languages with the practices found for the same concept that have no text in the
 *     language of the words
 * @param withMost how many practices have most of the words, where this page has those with some of
 *     them; else empty
 * @param meant the words as they may have been meant, where some are unknown
 */
public record Found(
        long total,
        long first,
        List<FoundPractice> practices,
        Map<Facet, List<FacetCount>> facets,
        @Nullable Cursor next,
        List<ConceptKey> origins,
        List<InLanguage> elsewhere,
        Optional<Long> withMost,
        Optional<String> meant) {

    /** A language and how many of the found practices it is one of those of. */
    public record InLanguage(String language, long count) {}

    public Found {
        practices = List.copyOf(practices);
        facets = Map.copyOf(facets);
        origins = List.copyOf(origins);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A page and its counts, as the engine gave them. */
    record Answers(ResponseBody<IndexDocument> hits, ResponseBody<IndexDocument> counts) {}

    static Found of(
            PracticeQuery query,
            Portion portion,
            Understood understood,
            Breadth breadth,
            Answers answers,
            Optional<String> meant) {
        long seen = query.cursor() == null ? 0 : query.cursor().seen();
        List<Hit<IndexDocument>> hits = answers.hits().hits().hits();
        long total = total(answers.counts());
        Cursor next =
                hits.size() == portion.practices() && seen + hits.size() < total
                        ? Cursor.following(
                                query, breadth, seen + hits.size(), hits.getLast().sort())
                        : null;
        return new Found(
                total,
                seen + 1,
                hits.stream().flatMap(hit -> FoundPractice.of(hit, query, understood)).toList(),
                Filters.read(query, portion, answers.counts().aggregations()),
                next,
                understood.origins(),
                Elsewhere.read(answers.counts().aggregations()),
                Optional.empty(),
                meant);
    }

    static long total(ResponseBody<?> answer) {
        TotalHits total = answer.hits().total();
        return total == null ? 0 : total.value();
    }

    Found withMost(long number) {
        return new Found(
                total,
                first,
                practices,
                facets,
                next,
                origins,
                elsewhere,
                Optional.of(number),
                meant);
    }

    Found meaning(Optional<String> words) {
        return new Found(
                total, first, practices, facets, next, origins, elsewhere, withMost, words);
    }

    /** Number of the last practice of this page. */
    public long last() {
        return first + practices.size() - 1;
    }

    /** Counts of one facet; none when they were not wanted. */
    public List<FacetCount> counts(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}

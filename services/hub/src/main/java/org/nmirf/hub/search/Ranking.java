package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What decides between practices that fit the words about as well: how new they are, and what they
 * bring beside a description. Small beside the words, so that nothing old or short is buried.
 */
final class Ranking {

    /** Name of the part of the score that is for being new. */
    static final String FRESH = "fresh";

    /** Name of the part of the score that is for results, lessons, annexes and pictures. */
    static final String EVIDENCE = "evidence";

    private static final float FRESHNESS = 0.6f;
    // After two years half of it is left.
    private static final Time HALF = Time.of(time -> time.time("730d"));
    private static final Map<String, Float> WEIGHTS =
            Map.of("results", 0.25f, "lessons", 0.15f, "annexes", 0.15f, "pictures", 0.05f);

    private Ranking() {}

    /** The same practices, with a little more score for these. */
    static Query of(Query words) {
        return Query.of(
                one -> one.bool(bool -> bool.must(words).should(freshness()).should(evidence())));
    }

    /** Of the day, not the moment: a later page must go on where the one before it ended. */
    private static Query freshness() {
        return Query.of(
                one ->
                        one.distanceFeature(
                                distance ->
                                        distance.date(
                                                date ->
                                                        date.field(IndexMapping.ADMITTED)
                                                                .origin("now/d")
                                                                .pivot(HALF)
                                                                .boost(FRESHNESS)
                                                                .queryName(FRESH))));
    }

    private static Query evidence() {
        List<Query> kinds = new ArrayList<>();
        WEIGHTS.forEach(
                (kind, weight) ->
                        kinds.add(
                                Query.of(
                                        one ->
                                                one.constantScore(
                                                        constant ->
                                                                constant.boost(weight)
                                                                        .filter(has(kind))))));
        return Query.of(one -> one.bool(bool -> bool.queryName(EVIDENCE).should(kinds)));
    }

    private static Query has(String kind) {
        return Query.of(one -> one.term(term -> term.field(IndexMapping.EVIDENCE).value(kind)));
    }
}

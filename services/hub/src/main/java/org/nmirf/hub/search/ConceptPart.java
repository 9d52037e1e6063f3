package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.concept.Mention;
import org.nmirf.hub.search.Understood.Breadth;

/**
 * Concepts that the words name, looked for in what countries stated of their practices and in their
 * titles and summaries: so a query finds practices that are written in another language.
 */
final class ConceptPart {

    /** Begins the name of this part; the number of its piece follows. */
    static final String NAME = "concepts:";

    /** A rare concept says more than a common one: scored as a word that occurs once is. */
    private static final float STATED = 1.5f;

    private static final float MENTIONED = 0.8f;

    /** Whoever names a country or a language wants those first. */
    private static final float OF_ORIGIN = 2f;

    /** What even a common concept is worth, beside a rare one. */
    private static final float AT_LEAST = 0.8f;

    private ConceptPart() {}

    /**
     * The part.
     *
     * @param mentions what the words name, at least one concept
     */
    static Query of(List<Mention> mentions, Breadth breadth, int piece) {
        List<Query> subjects = best(mentions, false);
        List<Query> origins = best(mentions, true);
        List<Query> wanted =
                subjects.isEmpty()
                        ? origins
                        : List.of(any(subjects, enough(subjects.size(), breadth)));
        return Query.of(
                one ->
                        one.bool(
                                bool ->
                                        bool.queryName(NAME + piece)
                                                .must(wanted)
                                                // Who wrote narrows nothing down; it comes first.
                                                .should(subjects.isEmpty() ? List.of() : origins)));
    }

    private static List<Query> best(List<Mention> mentions, boolean ofOrigin) {
        return mentions.stream()
                .filter(mention -> mention.isOfOrigin() == ofOrigin)
                .map(ConceptPart::best)
                .toList();
    }

    private static Query any(List<Query> queries, int enough) {
        return Query.of(
                one ->
                        one.bool(
                                bool ->
                                        bool.should(queries)
                                                .minimumShouldMatch(Integer.toString(enough))));
    }

    private static int enough(int subjects, Breadth breadth) {
        return breadth == Breadth.WIDE || subjects < 2 ? 1 : subjects == 2 ? 2 : subjects - 1;
    }

    /** Whatever states one of the concepts; for exclusions. */
    static List<Query> stated(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.concepts().stream())
                .map(concept -> term(IndexMapping.CONCEPTS, concept, 1))
                .toList();
    }

    private static Query best(Mention mention) {
        // A name of several words stands for all of them.
        int words = Math.max(1, LanguageAnalysis.exact(mention.text()).size());
        List<Query> ways = new ArrayList<>();
        for (ConceptKey concept : mention.concepts()) {
            float stated = STATED * words * (concept.isOfOrigin() ? OF_ORIGIN : 1);
            ways.add(scored(IndexMapping.CONCEPTS, concept, stated));
            if (!concept.isOfOrigin()) {
                ways.add(scored(IndexMapping.MENTIONS, concept, MENTIONED * words));
            } else if (concept.vocabulary().equals(ConceptKey.LANGUAGES)) {
                ways.add(ofCountries(concept.code(), stated));
            }
        }
        return Query.of(one -> one.disMax(best -> best.queries(ways)));
    }

    /** Whoever shares it speaks the language, whatever the practice was written in. */
    private static Query ofCountries(String language, float boost) {
        List<FieldValue> countries =
                CountryLanguages.countries(language).stream()
                        .map(code -> new ConceptKey(ConceptKey.COUNTRIES, code).text())
                        .map(FieldValue::of)
                        .toList();
        return Query.of(
                one ->
                        one.constantScore(
                                constant ->
                                        constant.filter(
                                                        any ->
                                                                any.terms(
                                                                        terms ->
                                                                                terms.field(
                                                                                                IndexMapping
                                                                                                        .CONCEPTS)
                                                                                        .terms(
                                                                                                list ->
                                                                                                        list
                                                                                                                .value(
                                                                                                                        countries))))
                                                .boost(boost)));
    }

    private static Query scored(String field, ConceptKey concept, float boost) {
        return Query.of(
                one ->
                        one.bool(
                                bool ->
                                        bool.must(term(field, concept, boost))
                                                .should(
                                                        Query.of(
                                                                least ->
                                                                        least.constantScore(
                                                                                constant ->
                                                                                        constant.filter(
                                                                                                        term(
                                                                                                                field,
                                                                                                                concept,
                                                                                                                1))
                                                                                                .boost(
                                                                                                        AT_LEAST
                                                                                                                * boost))))));
    }

    private static Query term(String field, ConceptKey concept, float boost) {
        return Query.of(
                one -> one.term(term -> term.field(field).value(concept.text()).boost(boost)));
    }
}

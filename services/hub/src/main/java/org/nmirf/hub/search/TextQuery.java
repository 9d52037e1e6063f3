package org.nmirf.hub.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import org.nmirf.hub.concept.Mention;
import org.nmirf.hub.query.Expression;
import org.nmirf.hub.search.Understood.Breadth;

/**
 * What was typed as a query. Each piece is a query of its own over all languages, so that words of
 * two languages, or of two texts of one practice, may be asked for together.
 */
final class TextQuery {

    private final Understood understood;
    private final Breadth breadth;
    private final boolean isScored;
    private int pieces;

    private TextQuery(Understood understood, Breadth breadth, boolean isScored) {
        this.understood = understood;
        this.breadth = breadth;
        this.isScored = isScored;
    }

    /** Whatever fits, with its score; everything if nothing was typed. */
    static Query of(Understood understood, Breadth breadth) {
        return of(understood, new TextQuery(understood, breadth, true));
    }

    /** The same practices without what only says how well they fit. */
    static Query unscored(Understood understood, Breadth breadth) {
        return of(understood, new TextQuery(understood, breadth, false));
    }

    private static Query of(Understood understood, TextQuery text) {
        Optional<Expression> expression = understood.expression();
        return expression
                .map(text::query)
                .orElseGet(() -> Query.of(all -> all.matchAll(match -> match)));
    }

    private Query query(Expression expression) {
        return switch (expression) {
            case Expression.Words words -> words(words.text());
            case Expression.Phrase phrase -> LanguageParts.phrase(phrase.text(), pieces++);
            case Expression.Prefix prefix -> LanguageParts.prefix(prefix.text(), pieces++);
            case Expression.All all -> all(all.parts(), breadth == Breadth.WIDE && !all.isSaid());
            case Expression.Any any ->
                    Query.of(
                            one ->
                                    one.bool(
                                            bool ->
                                                    bool.should(queries(any.parts()))
                                                            .minimumShouldMatch("1")));
            case Expression.Not not -> all(List.of(not), false);
        };
    }

    private Query all(List<Expression> parts, boolean isAnyEnough) {
        List<Query> wanted =
                queries(parts.stream().filter(part -> !(part instanceof Expression.Not)).toList());
        List<Query> unwanted =
                parts.stream()
                        .filter(Expression.Not.class::isInstance)
                        .map(part -> unwanted(((Expression.Not) part).part()))
                        .toList();
        return Query.of(
                one ->
                        one.bool(
                                bool -> {
                                    bool.mustNot(unwanted);
                                    if (isAnyEnough && !wanted.isEmpty()) {
                                        return bool.should(wanted).minimumShouldMatch("1");
                                    }
                                    bool.must(wanted);
                                    // Nothing but exclusions: from everything else.
                                    return wanted.isEmpty()
                                            ? bool.must(all -> all.matchAll(match -> match))
                                            : bool;
                                }));
    }

    private Query unwanted(Expression part) {
        return part instanceof Expression.Words words
                ? Query.of(
                        one ->
                                one.bool(
                                        bool ->
                                                bool.should(LanguageParts.everyWord(words.text()))
                                                        .should(
                                                                ConceptPart.stated(
                                                                        understood.mentions(
                                                                                words.text())))
                                                        .minimumShouldMatch("1")))
                : query(part);
    }

    private Query words(String text) {
        int piece = pieces++;
        Query inTexts =
                isScored
                        ? LanguageParts.words(text, understood.language(), breadth, piece)
                        : LanguageParts.unscored(text, breadth);
        List<Mention> mentions = understood.mentions(text);
        if (mentions.isEmpty()) {
            return inTexts;
        }
        Query inConcepts = ConceptPart.of(mentions, breadth, piece);
        boolean standsAlone = breadth == Breadth.WIDE || understood.isMostlyConcepts(text);
        return Query.of(
                one ->
                        one.bool(
                                bool ->
                                        standsAlone
                                                ? bool.should(inTexts)
                                                        .should(inConcepts)
                                                        .minimumShouldMatch("1")
                                                : bool.must(inTexts).should(inConcepts)));
    }

    private List<Query> queries(List<Expression> parts) {
        return parts.stream().map(this::query).toList();
    }
}

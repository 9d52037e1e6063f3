package org.nmirf.hub.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.query.Expression.All;
import org.nmirf.hub.query.Expression.Any;
import org.nmirf.hub.query.Expression.Not;
import org.nmirf.hub.query.Expression.Phrase;
import org.nmirf.hub.query.Expression.Prefix;
import org.nmirf.hub.query.Expression.Words;

/** What typed words mean. */
class QueryParserTests {

    private static Expression parsed(String text) {
        return QueryParser.parse(text).orElseThrow();
    }

    @Test
    void wordsWithoutOperatorsAreOneList() {
        assertThat(parsed("focal points, in ministries?"))
                .isEqualTo(new Words("focal points, in ministries?"));
        assertThat(parsed("follow-up")).isEqualTo(new Words("follow-up"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"rule of law\"", "«rule of law»", "“rule of law”", "„rule of law“"})
    void quotationMarksOfEveryLanguageHoldAPhraseTogether(String text) {
        assertThat(parsed(text)).isEqualTo(new Phrase("rule of law"));
    }

    @Test
    void aStarAsksForAnyEnding() {
        assertThat(parsed("democra*")).isEqualTo(new Prefix("democra"));
        assertThat(parsed("d*")).isEqualTo(new Words("d*"));
    }

    @ParameterizedTest
    @CsvSource({
        "judicial NOT independence, judicial",
        "judicial -independence, judicial",
        "judicial AND NOT independence, judicial",
        "juges SAUF independence, juges"
    })
    void excludesOneWord(String text, String first) {
        assertThat(parsed(text))
                .isEqualTo(
                        new All(
                                List.of(new Words(first), new Not(new Words("independence"))),
                                text.contains("AND")));
    }

    @Test
    void notBindsClosestThenAndThenOr() {
        assertThat(parsed("a OR b AND c NOT d"))
                .isEqualTo(
                        new Any(
                                List.of(
                                        new Words("a"),
                                        new All(
                                                List.of(
                                                        new Words("b"),
                                                        new Words("c"),
                                                        new Not(new Words("d"))),
                                                true))));
    }

    @Test
    void parenthesesArePunctuationWhereNothingIsCombined() {
        assertThat(parsed("end torture (Norway) soon"))
                .isEqualTo(new Words("end torture Norway soon"));
    }

    @Test
    void parenthesesGoFirst() {
        assertThat(parsed("(women OR children) detention"))
                .isEqualTo(
                        new All(
                                List.of(
                                        new Any(List.of(new Words("women"), new Words("children"))),
                                        new Words("detention")),
                                false));
    }

    @Test
    void operatorsOfOtherLanguagesCountUnlessEverythingIsInCapitals() {
        assertThat(parsed("femmes OU enfants"))
                .isEqualTo(new Any(List.of(new Words("femmes"), new Words("enfants"))));
        assertThat(parsed("DROITS ET LIBERTES")).isEqualTo(new Words("DROITS ET LIBERTES"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOT",
                "women NOT",
                "(women",
                "women)",
                "OR women",
                "\"women",
                "women AND AND",
                "- women",
                "((("
            })
    void whateverIsLeftOpenIsForgiven(String text) {
        assertThat(QueryParser.parse(text).stream().flatMap(Expression::wanted))
                .allMatch(word -> word.equals("women") || word.equals("NOT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "\"\"", "()", "AND"})
    void nothingSearchableIsNothing(String text) {
        assertThat(QueryParser.parse(text)).isEmpty();
    }
}

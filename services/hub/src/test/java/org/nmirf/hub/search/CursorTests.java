package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.search.Understood.Breadth;

class CursorTests {

    private static final PracticeQuery QUERY = PracticeFixtures.words("focal points");

    @Test
    void comesBackAsItWent() {
        Cursor cursor =
                Cursor.following(
                        QUERY,
                        Breadth.NARROW,
                        20,
                        List.of(FieldValue.of(7.25), FieldValue.of("some-id")));

        assertThat(Cursor.decode(cursor.encode())).contains(cursor);
        assertThat(cursor.fits(QUERY)).isTrue();
        assertThat(cursor.sortValues(Order.RELEVANCE)).isPresent();
    }

    @Test
    void doesNotFitAnotherQuery() {
        Cursor cursor =
                Cursor.following(
                        QUERY,
                        Breadth.NARROW,
                        20,
                        List.of(FieldValue.of(7.25), FieldValue.of("some-id")));

        assertThat(cursor.fits(PracticeFixtures.words("indicators"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "!!!", "bm90IGEgY3Vyc29y", "MQoyCjMKNA=x"})
    void cannotBeMadeOfAnythingElse(String text) {
        assertThat(Cursor.decode(text)).isEmpty();
    }

    @Test
    void cannotHoldWordsWhereANumberBelongs() {
        Cursor forged = new Cursor(QUERY.fingerprint(), false, 20, List.of("word", "some-id"));

        assertThat(forged.fits(QUERY)).isFalse();
    }
}

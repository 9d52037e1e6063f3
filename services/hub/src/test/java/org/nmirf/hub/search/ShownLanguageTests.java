package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nmirf.web.language.Language;

class ShownLanguageTests {

    private static final IndexedPractice PRACTICE =
            PracticeFixtures.aPractice("one")
                    .original("ar", "تقويم", "نص")
                    .translation("fr", "Calendrier", "Texte")
                    .translation("en", "Calendar", "Text")
                    .practice();

    @Test
    void isTheReadersOwnWhereThereIsSuchAText() {
        assertThat(ShownLanguage.of(PRACTICE, "fr")).isEqualTo("fr");
    }

    @Test
    void isTheOriginalForEveryOtherReader() {
        assertThat(ShownLanguage.of(PRACTICE, "pt")).isEqualTo("ar");
    }

    @Test
    void doesNotDependOnTheOriginalWithoutAName() {
        for (String first : List.of("fr", "pt", "es")) {
            var practice = PracticeFixtures.aPractice("one").ofTheNetwork();
            practice.original(first, "Title", "Text");
            List.of("fr", "pt", "es").forEach(code -> practice.translation(code, "Title", "Text"));

            assertThat(ShownLanguage.of(practice.practice(), "en")).isEqualTo("fr");
        }
    }

    @Test
    void isTheOneThatMatchedMuchBetterForWordsOfAnotherLanguage() {
        assertThat(shown("fr", Map.of("fr", 9.0, "en", 2.0))).isEqualTo("fr");
        assertThat(shown("fr", Map.of("fr", 9.0, "en", 7.0))).isEqualTo("en");
    }

    @Test
    void isTheReadersOwnForWordsOfItHoweverTheOthersMatched() {
        assertThat(shown("en", Map.of("fr", 9.0, "en", 2.0))).isEqualTo("en");
        assertThat(shown("en", Map.of("fr", 9.0))).isEqualTo("en");
    }

    @Test
    void isTheReadersOwnForWordsOfManyLanguagesWhereItMatchedAtAll() {
        assertThat(shown("", Map.of("fr", 9.0, "en", 2.0))).isEqualTo("en");
        assertThat(shown("", Map.of("fr", 9.0))).isEqualTo("fr");
    }

    @Test
    void isAnotherWhereTheReadersOwnIsNotThere() {
        var practice =
                PracticeFixtures.aPractice("one")
                        .original("ar", "تقويم", "نص")
                        .translation("fr", "Calendrier", "Texte")
                        .practice();
        PracticeQuery query = PracticeFixtures.words("calendar");

        assertThat(ShownLanguage.of(practice, query, Optional.of("en"), Map.of("text:fr:0", 1.0)))
                .isEqualTo("fr");
    }

    @Test
    void isNeverOneWithoutAText() {
        assertThat(shown("", Map.of("es", 9.0))).isEqualTo("en");
    }

    @Test
    void isTheOneTheReaderChose() {
        PracticeQuery query =
                new PracticeQuery(
                        "calendar",
                        Map.of(Facet.LANGUAGE, List.of("ar")),
                        Map.of(),
                        Periods.ALWAYS,
                        Order.RELEVANCE,
                        Language.EN,
                        null);

        assertThat(ShownLanguage.of(PRACTICE, query, Optional.empty(), Map.of("text:en:0", 9.0)))
                .isEqualTo("ar");
    }

    private static String shown(String said, Map<String, Double> matched) {
        Map<String, Double> scores = new HashMap<>();
        matched.forEach((language, score) -> scores.put("text:" + language + ":0", score));
        return ShownLanguage.of(
                PRACTICE,
                PracticeFixtures.words("calendar"),
                Optional.of(said).filter(language -> !language.isEmpty()),
                scores);
    }
}

package org.nmirf.hub.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a few words. */
class LanguageGuessTests {

    @ParameterizedTest
    @CsvSource({
        "how do ministries share their reports, en",
        "comment les ministères partagent leurs rapports, fr",
        "l'égalité, fr",
        "cómo comparten los ministerios sus informes, es",
        "niñez, es",
        "como os ministérios partilham os seus relatórios, pt",
        "proteção, pt",
        "الآليات الوطنية, ar",
        "доклады министерств, ru",
        "公民社会, zh"
    })
    void isToldByScriptSmallWordsAndLetters(String words, String language) {
        assertThat(LanguageGuess.of(words)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NMIRF", "CEDAW 2019", "?", "consultation"})
    void isNotGuessedFromWordsThatSeveralLanguagesHave(String words) {
        assertThat(LanguageGuess.of(words)).isEmpty();
    }
}

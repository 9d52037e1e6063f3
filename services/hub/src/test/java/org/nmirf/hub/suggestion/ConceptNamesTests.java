package org.nmirf.hub.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nmirf.web.vocabulary.Vocabularies;

/** Names of concepts while somebody types. */
class ConceptNamesTests {

    private final ConceptNames names = new ConceptNames(Vocabularies.load());

    @Test
    void areFoundByTheBeginningOfAnyOfTheirWords() {
        assertThat(names.find("civ", "en", 5))
                .extracting(Suggestion::text)
                .contains("Civil society");
        assertThat(names.find("soci", "en", 20))
                .extracting(Suggestion::text)
                .contains("Civil society");
        assertThat(names.find("ivil", "en", 5))
                .extracting(Suggestion::text)
                .doesNotContain("Civil society");
    }

    @Test
    void areThoseOfTheReadersLanguageFirst() {
        assertThat(names.find("consult", "fr", 3))
                .first()
                .matches(one -> one.language().equals("fr"));
        assertThat(names.find("الأط", "ar", 3)).extracting(Suggestion::text).contains("الأطفال");
    }

    @Test
    void mayBeTypedWithoutAccentsAndInSmallLetters() {
        assertThat(names.find("niños", "es", 3)).isNotEmpty();
        assertThat(names.find("ninos", "es", 3)).isEqualTo(names.find("NIÑOS", "es", 3));
    }

    @Test
    void areNoMoreThanAskedForAndNoneTwice() {
        assertThat(names.find("con", "en", 4)).hasSize(4).doesNotHaveDuplicates();
        assertThat(names.find("?", "en", 4)).isEmpty();
    }
}

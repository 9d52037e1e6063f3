package org.nmirf.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concepts in what people write. */
class ConceptFinderTests {

    private final ConceptFinder finder = ConceptFixtures.finder();

    @ParameterizedTest
    @CsvSource({
        "NMIRF, themes/nmirf",
        "MNMRS, themes/nmirf",
        "الآليات الوطنية للتنفيذ وإعداد التقارير والتتبع, themes/nmirf",
        "woman, groups/women",
        "des femmes, groups/women",
        "المرأة, groups/women",
        "للنساء, groups/women",
        "child, groups/children",
        "niñas, groups/children",
        "la société civile, groups/civil-society",
        "sociedad civil, groups/civil-society",
        "المجتمع المدني, groups/civil-society",
        "EPU, bodies/UPR",
        "CEDEF, bodies/CEDAW",
        "ODD 16, sdgs/16",
        "Turkiye, countries/tr",
        "Turkey, countries/tr",
        "Türkiye, countries/tr",
        "المغرب, countries/ma",
        "Maroc, countries/ma",
        "lusophone, languages/pt",
        "CPLP, languages/pt",
        "Portuguese-speaking, languages/pt"
    })
    void knowsAConceptByAnyOfItsNamesInAnyForm(String words, String concept) {
        assertThat(finder.find(words))
                .flatExtracting(Mention::concepts)
                .contains(ConceptKey.of(concept));
    }

    @Test
    void takesTheLongestNameWhereSeveralBegin() {
        assertThat(finder.find("how civil society is consulted"))
                .extracting(Mention::text)
                .contains("civil society")
                .doesNotContain("civil", "society");
    }

    @Test
    void tellsWhichPiecesNameConceptsAndInWhichOrder() {
        String words = "consultation of women in detention conditions";

        assertThat(finder.find(words))
                .isSortedAccordingTo(java.util.Comparator.comparingInt(Mention::start))
                .allSatisfy(
                        mention ->
                                assertThat(words.substring(mention.start(), mention.end()))
                                        .isEqualTo(mention.text()));
    }

    @Test
    void findsNothingInOrdinaryWords() {
        assertThat(finder.find("three ships left the harbour at dawn")).isEmpty();
        assertThat(finder.find("")).isEmpty();
        assertThat(finder.find("the of and")).isEmpty();
    }

    @Test
    void takesSubjectsButNoCountriesFromTitles() {
        assertThat(finder.subjects("en", "Women of Portugal speak Portuguese"))
                .contains(ConceptKey.of("groups/women"))
                .noneMatch(ConceptKey::isOfOrigin);
    }
}

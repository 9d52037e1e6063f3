package org.nmirf.web.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private final Vocabulary bodies =
            new Vocabulary(
                    "bodies",
                    "test",
                    List.of(
                            concept(
                                    "upr",
                                    null,
                                    Map.of(
                                            "en", "Universal Periodic Review",
                                            "fr", "Examen périodique universel",
                                            "ar", "الاستعراض الدوري الشامل"),
                                    Map.of("en", List.of("UPR", "Peer review"))),
                            concept(
                                    "peer",
                                    "upr",
                                    Map.of("en", "Peer review"),
                                    Map.of("zh", List.of("同行评议")))));

    @Test
    void findsByCodeAndByNameInAnyLanguage() {
        assertThat(bodies.find("upr")).isPresent();
        assertThat(code("UPR")).isEqualTo("upr");
        assertThat(code("同行评议")).isEqualTo("peer");
    }

    @Test
    void ignoresCaseAccentsVowelSignsAndSpacing() {
        assertThat(code("  EXAMEN  periodique-universel ")).isEqualTo("upr");
        assertThat(code("الاِسْتِعْراض الدَّوري الشامل")).isEqualTo("upr");
    }

    @Test
    void prefersALabelToAnOlderAlias() {
        assertThat(code("Peer review")).isEqualTo("peer");
    }

    @Test
    void showsTheCodeWhereALabelIsMissing() {
        assertThat(bodies.find("peer").orElseThrow().label("fr")).isEqualTo("peer");
    }

    @Test
    void listsNamesForTheSearchIndex() {
        Concept review = bodies.find("upr").orElseThrow();

        assertThat(review.names("en"))
                .containsExactly("Universal Periodic Review", "UPR", "Peer review");
        assertThat(review.names()).contains("Examen périodique universel", "UPR");
    }

    @Test
    void knowsWhatBelongsToAnEntry() {
        assertThat(bodies.narrower("upr")).extracting(Concept::code).containsExactly("peer");
    }

    @Test
    void refusesACodeThatOccursTwice() {
        Concept one = concept("x", null, Map.of(), Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary("twice", "test", List.of(one, one)))
                .withMessageContaining("x");
    }

    @Test
    void readsTheFilesOfTheContract() {
        Vocabularies vocabularies = Vocabularies.load();

        assertThat(vocabularies.names()).contains("areas", "sdgs", "regional-groups");
        assertThat(vocabularies.label("areas", "institutional-set-up", "fr"))
                .isEqualTo("Cadre institutionnel");
        assertThat(vocabularies.label("areas", "of-a-newer-member", "fr"))
                .isEqualTo("of-a-newer-member");
    }

    private String code(String name) {
        return bodies.findByName(name).map(Concept::code).orElse("none");
    }

    private static Concept concept(
            String code,
            @Nullable String broader,
            Map<String, String> labels,
            Map<String, List<String>> aliases) {
        return new Concept(
                code, labels, aliases, null, broader, null, null, List.of(), Map.of(), null);
    }
}

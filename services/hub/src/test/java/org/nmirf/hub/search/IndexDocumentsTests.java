package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.PracticeFixtures.aPractice;
import static org.nmirf.hub.PracticeFixtures.answered;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.concept.ConceptFixtures;
import org.nmirf.hub.search.IndexDocuments.Shown;
import org.nmirf.web.vocabulary.Vocabularies;

class IndexDocumentsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final IndexDocuments documents =
            new IndexDocuments(Vocabularies.load(), ConceptFixtures.finder());

    @Test
    void callsNoTextTheOriginalWhereReadersAreNotToldTheCountry() {
        var practice = aPractice().build();

        assertThat(documents.practice(practice, new Shown("NAMED", "gt", "grulac"), DAY).texts())
                .hasEntrySatisfying(
                        "fr", text -> assertThat(text.provenance()).isEqualTo("ORIGINAL"));
        assertThat(documents.practice(practice, new Shown("NETWORK", null, null), DAY).texts())
                .allSatisfy((_, text) -> assertThat(text.provenance()).isEqualTo("HUMAN"));
    }

    @Test
    void leavesRecommendationsOutWhereReadersAreNotToldTheCountry() {
        var practice = aPractice().setRecommendations(List.of(answered().build())).build();

        assertThat(documents.practice(practice, new Shown("NAMED", "gt", "grulac"), DAY))
                .satisfies(named -> assertThat(named.recommendations()).hasSize(1));
        assertThat(documents.practice(practice, new Shown("REGION", null, "grulac"), DAY))
                .satisfies(unnamed -> assertThat(unnamed.recommendations()).isEmpty());
        assertThat(documents.practice(practice, new Shown("NETWORK", null, null), DAY))
                .satisfies(unnamed -> assertThat(unnamed.recommendations()).isEmpty());
    }
}

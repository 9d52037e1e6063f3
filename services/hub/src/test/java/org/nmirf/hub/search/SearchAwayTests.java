package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.concept.ConceptFixtures;
import org.nmirf.web.language.Language;

/** What happens while no search engine answers. */
class SearchAwayTests {

    @Test
    void saysSoInsteadOfGuessing() {
        PracticeSearch search =
                new PracticeSearch(
                        new SearchIndex(URI.create("http://localhost:1"), "nobody", "nothing")
                                .client(),
                        ConceptFixtures.finder());

        assertThatThrownBy(() -> search.search(PracticeQuery.everything(Language.EN)))
                .isInstanceOf(SearchUnavailableException.class);
    }
}

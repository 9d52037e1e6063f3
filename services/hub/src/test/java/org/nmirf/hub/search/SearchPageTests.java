package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.search.PracticeQuery.Spelling;
import org.nmirf.hub.search.SearchPage.Chip;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.nmirf.web.vocabulary.Countries;
import org.nmirf.web.vocabulary.Vocabularies;

class SearchPageTests {

    private static final Names NAMES = new Names(Vocabularies.load(), new Countries());

    private static final PracticeQuery QUERY =
            new PracticeQuery(
                    "l'égalité & plus",
                    Map.of(
                            Facet.CAPACITY, List.of("coordination"),
                            Facet.COUNTRY, List.of("ma", "pt")),
                    Order.NEWEST,
                    Language.FR,
                    Spelling.EXACT,
                    null);

    @Test
    void hasAnAddressForEveryState() {
        assertThat(SearchAddress.of(QUERY))
                .isEqualTo(
                        "/search?q=l%27%C3%A9galit%C3%A9%20%26%20plus&capacity=coordination"
                                + "&country=ma&country=pt&sort=newest");
    }

    @Test
    void namesEveryChoiceAndLeadsToThePageWithoutIt() {
        assertThat(page(Map.of()).chips())
                .extracting(Chip::label)
                .containsExactly("Coordination", "Maroc", "Portugal");
        assertThat(page(Map.of()).chips().getLast().href())
                .contains("country=ma")
                .doesNotContain("country=pt");
    }

    @Test
    void sortsValuesAsTheReaderDoes() {
        List<FacetCount> counts =
                List.of(
                        new FacetCount("pt", 9, false),
                        new FacetCount("eg", 1, false),
                        new FacetCount("de", 2, false));

        assertThat(page(Map.of(Facet.COUNTRY, counts)).narrowings().getFirst().options())
                .extracting(Option::label)
                .containsExactly("Allemagne", "Égypte", "Portugal");
    }

    @Test
    void offersGoalsButNotEveryTarget() {
        List<FacetCount> counts =
                List.of(
                        new FacetCount("16.6", 4, false),
                        new FacetCount("16", 4, false),
                        new FacetCount("5", 2, false));

        assertThat(page(Map.of(Facet.SDG, counts)).narrowings().getFirst().options())
                .extracting(Option::value)
                .containsExactly("5", "16");
    }

    @Test
    void offersOnlyWaysOutThatLeadSomewhere() {
        List<WayOut> ways = WayOut.of(QUERY, query -> query.chosen().isEmpty() ? 3 : 0);

        assertThat(ways).extracting(WayOut::kind).containsExactly(WayOut.Kind.FILTERS);
        assertThat(ways.getFirst().href()).doesNotContain("country");
    }

    private static SearchPage page(Map<Facet, List<FacetCount>> facets) {
        return SearchPage.of(QUERY, new Found(0, 1, List.of(), facets, null), NAMES);
    }
}

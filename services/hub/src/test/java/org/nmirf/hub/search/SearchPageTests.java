package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.concept.ConceptKey;
import org.nmirf.hub.search.Narrowing.FacetOption;
import org.nmirf.hub.search.SearchPage.Chip;
import org.nmirf.web.language.Language;
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
                    Map.of(Facet.THEME, List.of("torture")),
                    new Periods(2015, null, null, YearMonth.of(2026, 3)),
                    Order.NEWEST,
                    Language.FR,
                    null);

    @Test
    void hasAnAddressForEveryState() {
        assertThat(SearchAddress.of(QUERY))
                .isEqualTo(
                        "/search?q=l%27%C3%A9galit%C3%A9%20%26%20plus&capacity=coordination"
                                + "&not-theme=torture&country=ma&country=pt"
                                + "&from=2015&published-to=2026-03&sort=newest");
    }

    @Test
    void namesEveryChoiceAndLeadsToThePageWithoutIt() {
        assertThat(page(Map.of()).chips())
                .extracting(Chip::label)
                .containsExactly(
                        "Coordination",
                        NAMES.vocabularies().label("themes", "torture", "fr"),
                        "Maroc",
                        "Portugal",
                        "2015–",
                        "–2026-03");
        assertThat(chip("Portugal").href()).contains("country=ma").doesNotContain("country=pt");
        assertThat(chip("2015–").href()).contains("country=pt").doesNotContain("from=");
    }

    private static Chip chip(String label) {
        return page(Map.of()).chips().stream()
                .filter(chip -> chip.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sortsValuesAsTheReaderDoes() {
        List<FacetCount> counts =
                List.of(
                        new FacetCount("pt", 9, false, false),
                        new FacetCount("eg", 1, false, false),
                        new FacetCount("de", 2, false, false));

        assertThat(page(Map.of(Facet.COUNTRY, counts)).narrowings().getFirst().options())
                .extracting(FacetOption::label)
                .containsExactly("Allemagne", "Égypte", "Portugal");
    }

    @Test
    void offersGoalsButNotEveryTarget() {
        List<FacetCount> counts =
                List.of(
                        new FacetCount("16.6", 4, false, false),
                        new FacetCount("16", 4, false, false),
                        new FacetCount("5", 2, false, false));

        assertThat(page(Map.of(Facet.SDG, counts)).narrowings().getFirst().options())
                .extracting(FacetOption::code)
                .containsExactly("5", "16");
    }

    @Test
    void offersOnlyWaysOutThatLeadSomewhere() {
        List<WayOut> ways = WayOut.of(QUERY, query -> query.isNarrowed() ? 0 : 3);

        assertThat(ways).extracting(WayOut::kind).containsExactly(WayOut.Kind.FILTERS);
        assertThat(ways.getFirst().href()).doesNotContain("country");
    }

    @Test
    void offersACountryThatWordsNameWhereSomePracticeHasIt() {
        Map<Facet, List<FacetCount>> facets =
                Map.of(
                        Facet.COUNTRY,
                        List.of(
                                new FacetCount("py", 2, false, false),
                                new FacetCount("tr", 0, false, false)));

        assertThat(page(facets).offers())
                .singleElement()
                .satisfies(
                        offer -> {
                            assertThat(offer.label()).isEqualTo("Paraguay");
                            assertThat(offer.href()).contains("country=py");
                        });
    }

    @Test
    void offersCountriesOfALanguageBeforeWhatWasWrittenInIt() {
        var portuguese = List.of(new FacetCount("pt", 1, false, false));

        assertThat(
                        page(
                                        Map.of(
                                                Facet.COUNTRY_LANGUAGE,
                                                portuguese,
                                                Facet.ORIGINAL,
                                                portuguese),
                                        "languages/pt")
                                .offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.href()).contains("country-language=pt"));
        assertThat(page(Map.of(Facet.ORIGINAL, portuguese), "languages/pt").offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.href()).contains("original=pt"));
    }

    private static SearchPage page(Map<Facet, List<FacetCount>> facets) {
        return page(facets, "countries/py", "countries/tr");
    }

    private static SearchPage page(Map<Facet, List<FacetCount>> facets, String... named) {
        return SearchPage.of(
                QUERY,
                new Found(
                        0,
                        1,
                        List.of(),
                        facets,
                        null,
                        Stream.of(named).map(ConceptKey::of).toList(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                NAMES);
    }
}

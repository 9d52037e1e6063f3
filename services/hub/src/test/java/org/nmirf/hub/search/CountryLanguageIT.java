package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.concept.ConceptFixtures;
import org.nmirf.web.language.Language;

/** Practices of countries that share an official language, on the real engine. */
class CountryLanguageIT {

    private static final String WORDS = "consultation with civil society";

    private static SearchIndex index;
    private static PracticeSearch search;

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(
                List.of(
                        aPractice("rabat")
                                .original("fr", "Consultation", "La consultation est ouverte.")
                                .translation("en", "Consultation with civil society", WORDS)
                                .of("ma", "ag")
                                .areas("consultation")
                                .document(),
                        aPractice("lisbon")
                                .original("en", "Hearing associations", "We ask civil society.")
                                .of("pt", "weog")
                                .areas("consultation")
                                .document(),
                        aPractice("praia")
                                .original("pt", "Pontos focais", "Uma rede.")
                                .of("cv", "ag")
                                .areas("coordination")
                                .document(),
                        aPractice("nobody")
                                .original("pt", "Consulta", "A sociedade civil foi consultada.")
                                .translation("en", "Consultation with civil society", WORDS)
                                .ofTheNetwork()
                                .areas("consultation")
                                .document()));
        search = new PracticeSearch(index.client(), ConceptFixtures.finder());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static PracticeQuery all() {
        return PracticeQuery.everything(Language.PT);
    }

    private static PracticeQuery choosing(Facet facet, String... values) {
        return all().choosing(Map.of(facet, List.of(values)), Map.of(), Periods.ALWAYS);
    }

    private static List<String> ids(PracticeQuery query) {
        return search.search(query).practices().stream().map(FoundPractice::id).toList();
    }

    private static FacetCount portuguese(PracticeQuery query) {
        return search.search(query).counts(Facet.COUNTRY_LANGUAGE).stream()
                .filter(one -> one.code().equals("pt"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsThoseOfItsCountriesWhateverLanguageTheyWereWrittenIn() {
        assertThat(ids(choosing(Facet.COUNTRY_LANGUAGE, "pt")))
                .containsExactlyInAnyOrder("lisbon", "praia");
        assertThat(ids(choosing(Facet.COUNTRY_LANGUAGE, "ar", "pt"))).hasSize(3);
    }

    @Test
    void leadsToAnotherPortugueseSpeakingCountryThatConsultedCivilSociety() {
        var chosen =
                Map.of(
                        Facet.COUNTRY_LANGUAGE, List.of("pt"),
                        Facet.CAPACITY, List.of("consultation"));

        assertThat(ids(all().choosing(chosen, Map.of(), Periods.ALWAYS))).containsExactly("lisbon");
    }

    /** A text in Portuguese would say too much of who stands behind it. */
    @Test
    void neitherFindsNorCountsAPracticeWithoutAName() {
        assertThat(portuguese(all())).isEqualTo(new FacetCount("pt", 2, false, false));
        assertThat(portuguese(choosing(Facet.LANGUAGE, "pt")).count()).isEqualTo(1);
        assertThat(portuguese(choosing(Facet.CAPACITY, "consultation")).count()).isEqualTo(1);
        assertThat(
                        ids(
                                all().choosing(
                                                Map.of(),
                                                Map.of(Facet.COUNTRY_LANGUAGE, List.of("pt")),
                                                Periods.ALWAYS)))
                .containsExactlyInAnyOrder("rabat", "nobody");
    }

    @Test
    void countsItsValuesAsAlternativesAndBesideAChosenCountry() {
        assertThat(portuguese(choosing(Facet.COUNTRY_LANGUAGE, "ar")).count()).isEqualTo(2);
        assertThat(portuguese(choosing(Facet.COUNTRY_LANGUAGE, "pt")))
                .isEqualTo(new FacetCount("pt", 2, true, false));
        assertThat(portuguese(choosing(Facet.COUNTRY, "cv")).count()).isEqualTo(1);
        assertThat(search.search(choosing(Facet.COUNTRY_LANGUAGE, "pt")).counts(Facet.COUNTRY))
                .extracting(FacetCount::code)
                .containsExactlyInAnyOrder("cv", "pt");
    }

    @Test
    void knowsOnlyCountriesAndLanguagesThatThereAre() {
        var countries = List.of(Locale.getISOCountries());

        for (Language language : Language.forContent()) {
            assertThat(CountryLanguages.countries(language.code()))
                    .isNotEmpty()
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(code -> countries.contains(code.toUpperCase(Locale.ROOT)));
        }
        assertThat(CountryLanguages.languages("gq")).containsExactly("es", "fr", "pt");
        assertThat(CountryLanguages.languages("jp")).isEmpty();
    }
}

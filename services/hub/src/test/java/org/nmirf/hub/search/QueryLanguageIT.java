package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.hub.concept.ConceptFixtures;
import org.nmirf.hub.search.Found.InLanguage;
import org.nmirf.hub.search.Reasons.Part;
import org.nmirf.web.language.Language;

/** The queries that people miss elsewhere, on the real engine. */
class QueryLanguageIT {

    private static SearchIndex index;
    private static PracticeSearch search;

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(
                List.of(
                        aPractice("prison")
                                .original("en", "Women in prisons", "People were detained long.")
                                .concepts("groups/women", "themes/detention")
                                .document(),
                        aPractice("court")
                                .original(
                                        "en",
                                        "Judicial training",
                                        "The independence of the judicial power, the rule of law.")
                                .document(),
                        aPractice("reform")
                                .original("en", "Judicial reform", "Law that rules; child courts.")
                                .document(),
                        aPractice("ankara")
                                .original("en", "A visit", "An office opened in Türkiye.")
                                .document(),
                        aPractice("follow")
                                .original(
                                        "fr",
                                        "La mise en œuvre",
                                        "Les rapports d'étape sont partagés avec l'État.")
                                .concepts("themes/nmirf")
                                .document(),
                        aPractice("mechanism")
                                .original(
                                        "ar", "الآليات الوطنية", "أُنشئت سنة ٢٠١٩ للنساء والأطفال.")
                                .concepts("themes/nmirf", "groups/women")
                                .document(),
                        aPractice("lgbti")
                                .original("es", "Mesa de diálogo", "Con organizaciones.")
                                .concepts("groups/lgbti")
                                .document(),
                        aPractice("mirror")
                                .original("en", "Women's councils", "Women meet ministers.")
                                .mentions("groups/women")
                                .translation("fr", "Conseils de femmes", "Les femmes.")
                                .document()));
        search = new PracticeSearch(index.client(), ConceptFixtures.finder());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "woman, prison",
        "women, prison",
        "persons, prison",
        "person, prison",
        "detention, prison",
        "detained, prison",
        "children, reform",
        "child, reform",
        "Türkiye, ankara",
        "Turkiye, ankara",
        "mise en oeuvre, follow",
        "mise en œuvre, follow",
        "MISE EN ŒUVRE, follow",
        "rapport, follow",
        "état, follow",
        "l’Etat, follow",
        "آليات, mechanism",
        "الآليات, mechanism",
        "الاليات, mechanism",
        "الآليّات, mechanism",
        "2019, mechanism",
        "٢٠١٩, mechanism",
        "طفل, mechanism",
        "المرأة, mechanism",
        "NMIRF, follow",
        "NMIRF, mechanism",
        "MNMRS, mechanism",
        "LGBTQ, lgbti",
        "LGBTI, lgbti"
    })
    void findsEveryFormOfAWord(String words, String id) {
        assertThat(ids(words)).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "woman, women",
        "child, children",
        "person, people",
        "Turkiye, Türkiye",
        "rapport, rapports"
    })
    void findsAsMuchWithOneFormAsWithAnother(String one, String other) {
        assertThat(ids(one)).isNotEmpty().containsExactlyInAnyOrderElementsOf(ids(other));
    }

    @Test
    void keepsAQuotedPhraseAsItIs() {
        assertThat(ids("\"rule of law\"")).containsExactly("court");
        assertThat(ids("«rule of law»")).containsExactly("court");
        assertThat(ids("rule of law")).contains("court", "reform");
    }

    @Test
    void excludesWhatIsNotWanted() {
        assertThat(ids("judicial NOT independence")).containsExactly("reform");
        assertThat(ids("judicial -independence")).containsExactly("reform");
        assertThat(ids("judicial")).containsExactlyInAnyOrder("court", "reform");
    }

    @Test
    void combinesWithAndAndOr() {
        assertThat(ids("judicial AND child")).containsExactly("reform");
        assertThat(ids("Türkiye OR reform")).containsExactlyInAnyOrder("ankara", "reform");
        assertThat(ids("(Türkiye OR reform) AND judicial")).containsExactly("reform");
        assertThat(ids("NMIRF AND femmes")).containsExactly("mechanism");
    }

    @Test
    void findsWordsByTheirBeginning() {
        assertThat(ids("judic*")).containsExactlyInAnyOrder("court", "reform");
        assertThat(ids("Türk*")).containsExactly("ankara");
    }

    @Test
    void putsWhatIsSaidInTheTitleFirst() {
        assertThat(ids("reform")).first().isEqualTo("reform");
        assertThat(ids("women prisons")).first().isEqualTo("prison");
    }

    @Test
    void countsWhatWasFoundForTheSameConceptInOtherLanguagesOnly() {
        Found found = search.search(PracticeQuery.of("women", Language.EN));

        assertThat(found.practices()).extracting(FoundPractice::id).contains("mechanism", "mirror");
        assertThat(found.elsewhere()).containsExactly(new InLanguage("ar", 1));
    }

    @Test
    void saysWhyAPracticeWasFound() {
        Reasons byWords = reasons("women prisons", "prison");
        Reasons byConcept = reasons("femmes", "prison");
        Reasons byMention = reasons("mujeres", "mirror");

        assertThat(byWords.inTitle()).containsExactly("women", "prisons");
        assertThat(byWords.stated()).extracting(one -> one.text()).contains("groups/women");
        assertThat(byWords.shares())
                .extracting(one -> one.part())
                .contains(Part.WORDS, Part.CONCEPTS);
        assertThat(byWords.shares().stream().mapToInt(one -> one.percent()).sum())
                .isBetween(98, 102);
        assertThat(byConcept.inTitle()).isEmpty();
        assertThat(byConcept.inSummary()).isEmpty();
        assertThat(byConcept.inText()).isEmpty();
        assertThat(byConcept.stated())
                .extracting(one -> one.text())
                .containsExactly("groups/women");
        assertThat(byMention.mentioned())
                .extracting(one -> one.text())
                .containsExactly("groups/women");
    }

    @Test
    void offersTheCountriesAndLanguagesThatWordsName() {
        Found found = search.search(PracticeQuery.of("lusophone women Turkey", Language.EN));

        assertThat(found.origins())
                .extracting(one -> one.text())
                .containsExactlyInAnyOrder("languages/pt", "countries/tr");
    }

    @Test
    void leavesOutExcludedValuesAndKeepsToPeriods() {
        PracticeQuery all = PracticeQuery.everything(Language.EN);
        PracticeQuery without =
                all.choosing(Map.of(), Map.of(Facet.LANGUAGE, List.of("en")), Periods.ALWAYS);
        PracticeQuery later = all.choosing(Map.of(), Map.of(), new Periods(2021, null, null, null));

        assertThat(search.search(without).practices())
                .extracting(FoundPractice::id)
                .containsExactlyInAnyOrder("follow", "mechanism", "lgbti");
        assertThat(search.search(without).counts(Facet.LANGUAGE))
                .contains(new FacetCount("en", 5, false, true));
        assertThat(search.search(later).total()).isZero();
    }

    private static Reasons reasons(String words, String id) {
        return search.search(PracticeQuery.of(words, Language.EN)).practices().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private static List<String> ids(String words) {
        Found found = search.search(PracticeQuery.of(words, Language.EN));
        // What has most of the words; the rest is told apart.
        long most = found.withMost().orElse(found.total());
        return found.practices().stream().limit(most).map(FoundPractice::id).toList();
    }
}

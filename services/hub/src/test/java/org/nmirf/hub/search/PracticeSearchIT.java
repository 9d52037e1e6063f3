package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.hub.concept.ConceptFixtures;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.web.language.Language;

/** Finding practices on the real engine. */
class PracticeSearchIT {

    private static final int MANY = 45;
    private static SearchIndex index;
    private static PracticeSearch search;

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        List<IndexDocument> documents = new ArrayList<>(documents());
        for (int number = 0; number < MANY; number++) {
            documents.add(
                    aPractice("many-%02d".formatted(number))
                            .original("en", "Harbour " + number, "A harbour and its ships.")
                            .themes("harbours")
                            .document());
        }
        index.fill(documents);
        search = new PracticeSearch(index.client(), ConceptFixtures.finder());
    }

    private static List<IndexDocument> documents() {
        return List.of(
                aPractice("calendar")
                        .original(
                                "ar", "تقويم مشترك للتقارير", "أعدت الآلية تقويما للآجال القانونية")
                        .translation("fr", "Un calendrier commun", "Les rapports d'étape à temps")
                        .of("ma", "ag")
                        .areas("engagement", "coordination")
                        .years(2019, 2020, 2021)
                        .document(),
                aPractice("clusters")
                        .original("en", "Clustering recommendations", "Ministries report twice.")
                        .translation("es", "Agrupar recomendaciones", "Los ministerios informan.")
                        .areas("information-management")
                        .themes("torture")
                        .document(),
                aPractice("hearing")
                        .original(
                                "pt",
                                "Consultas escritas primeiro",
                                "Ouvir as associações como elas querem.")
                        .areas("consultation")
                        .themes("racism")
                        .document(),
                aPractice("women")
                        .original("ar", "مشاورات مع الجمعيات", "نظمت الآلية لقاءات")
                        .concepts("groups/women", "bodies/CEDAW")
                        .of("ma", "ag")
                        .areas("consultation")
                        .document(),
                aPractice("chinese").original("zh", "报告日历", "后续行动").document(),
                aPractice("russian")
                        .original("ru", "Единый календарь докладов", "Министерства сообщают")
                        .document(),
                aPractice("angle")
                        .original(
                                "en",
                                "Budgets & <b>bold</b> planning",
                                "Planning of budgets to come.")
                        .ofTheNetwork()
                        .admitted(LocalDate.of(2026, 2, 1))
                        .document(),
                IndexDocument.withdrawn("gone", 3, "outdated"),
                IndexDocument.unindexable("odd", 2));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "recommendation, clusters",
        "clustered, clusters",
        "rapport, calendar",
        "étapes, calendar",
        "etape, calendar",
        "l'étape, calendar",
        "recomendación, clusters",
        "recomendacion, clusters",
        "associação, hearing",
        "associacao, hearing",
        "التقويم, calendar",
        "اجال, calendar",
        "القانونيه, calendar",
        "доклад, russian",
        "日历, chinese"
    })
    void findsAWordInAnotherForm(String words, String id) {
        assertThat(ids(words)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"women, women", "femme, women", "mujeres, women", "CEDAW, women", "CEDEF, women"})
    void findsByConceptsWhatIsWrittenInAnotherLanguage(String words, String id) {
        assertThat(ids(words)).containsExactly(id);
    }

    @Test
    void wantsEveryWordOfAShortQueryAndMostOfALongOne() {
        Found found = search.search(PracticeFixtures.words("clustering recommendations harbour"));

        assertThat(found.practices().getFirst().id()).isEqualTo("clusters");
        assertThat(found.withMost()).contains(1L);
        assertThat(found.total()).isGreaterThan(1);
        assertThat(ids("how ministries are clustering recommendations abroad"))
                .contains("clusters");
    }

    @Test
    void keepsAPhraseTogether() {
        assertThat(ids("\"clustering recommendations\"")).containsExactly("clusters");
        assertThat(ids("\"recommendations clustering\"")).isEmpty();
        assertThat(ids("cluster*")).containsExactly("clusters");
    }

    @Test
    void asksWhetherAnUnknownWordWasMeantToBeAKnownOne() {
        Found found = search.search(PracticeFixtures.words("clustering recomendations"));

        assertThat(found.meant()).contains("clustering recommendations");
        assertThat(search.search(PracticeFixtures.words("clustering")).meant()).isEmpty();
        assertThat(search.search(PracticeFixtures.words("xqzwvj")).meant()).isEmpty();
        // A small word of a text, of which no form is searched, is spelled well.
        assertThat(search.search(PracticeFixtures.words("como xqzwvj")).meant()).isEmpty();
    }

    @Test
    void showsTheLanguageThatMatched() {
        FoundPractice found =
                search.search(PracticeFixtures.words("calendrier")).practices().getFirst();

        assertThat(found.language()).isEqualTo("fr");
        assertThat(found.otherLanguages()).containsExactly("ar");
        assertThat(found.title().html()).isEqualTo("Un <mark>calendrier</mark> commun");
    }

    @Test
    void showsTheReadersLanguageWhenNothingSpeaksForAnother() {
        assertThat(byReader(Language.ES).language()).isEqualTo("es");
        assertThat(byReader(Language.FR).language()).isEqualTo("en");
    }

    private static FoundPractice byReader(Language reader) {
        return search.search(query("", Map.of(Facet.THEME, List.of("torture")), reader, null))
                .practices()
                .getFirst();
    }

    @Test
    void escapesEverythingButItsMarks() {
        FoundPractice found =
                search.search(PracticeFixtures.words("budget")).practices().getFirst();

        assertThat(found.title().html())
                .isEqualTo("<mark>Budgets</mark> &amp; &lt;b&gt;bold&lt;/b&gt; planning");
    }

    @Test
    void countsAlternativesOfAFacetAsIfItWereNotChosen() {
        Found found =
                search.search(
                        query(
                                "",
                                Map.of(
                                        Facet.CAPACITY, List.of("consultation", "engagement"),
                                        Facet.COUNTRY, List.of("ma")),
                                Language.EN,
                                null));

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.counts(Facet.CAPACITY))
                .containsExactlyInAnyOrder(
                        new FacetCount("consultation", 1, true, false),
                        new FacetCount("coordination", 1, false, false),
                        new FacetCount("engagement", 1, true, false));
        assertThat(found.counts(Facet.COUNTRY))
                .containsExactly(
                        new FacetCount("ma", 2, true, false),
                        new FacetCount("pt", 1, false, false));
    }

    @Test
    void combinesFiltersOfEveryKind() {
        Map<Facet, List<String>> chosen =
                Map.of(
                        Facet.YEAR, List.of("2020"),
                        Facet.REGION, List.of("ag"),
                        Facet.LANGUAGE, List.of("fr"),
                        Facet.SDG, List.of("16"),
                        Facet.BODY, List.of("CRC"),
                        Facet.GROUP, List.of("children"));

        Found found = search.search(query("", chosen, Language.EN, null));

        assertThat(found.practices()).extracting(FoundPractice::id).containsExactly("calendar");
        assertThat(found.practices().getFirst().language()).isEqualTo("fr");
    }

    @Test
    void countsACountryOnlyWhereItIsNamed() {
        assertThat(search.search(PracticeFixtures.words("budget")).counts(Facet.COUNTRY)).isEmpty();
        assertThat(search.latestByCountry()).containsOnlyKeys("ma", "pt");
    }

    @Test
    void countsOnlyFacetsThatAreWantedAndTheseAsEver() {
        var query = query("", Map.of(Facet.THEME, List.of("torture")), Language.EN, null);
        Found whole = search.search(query);

        Found some = search.search(query, Portion.of(1, Facet.THEME, Facet.LANGUAGE));
        Found none = search.search(query, Portion.of(1));

        assertThat(some.facets()).containsOnlyKeys(Facet.THEME, Facet.LANGUAGE);
        assertThat(some.counts(Facet.THEME)).isEqualTo(whole.counts(Facet.THEME)).isNotEmpty();
        assertThat(some.counts(Facet.LANGUAGE))
                .isEqualTo(whole.counts(Facet.LANGUAGE))
                .isNotEmpty();
        assertThat(none.facets()).isEmpty();
        assertThat(none.total()).isEqualTo(whole.total());
    }

    @Test
    void countsTheValuesThatMostPracticesHaveAndWhatIsChosen() {
        List<FacetCount> all =
                search.search(query("", Map.of(), Language.EN, null)).counts(Facet.THEME);
        FacetCount rarest = all.getLast();
        assertThat(all).hasSizeGreaterThan(2);

        Found few =
                search.search(
                        query("", Map.of(), Language.EN, null),
                        new Portion(1, Set.of(Facet.THEME, Facet.LANGUAGE), 1));
        Found chosen =
                search.search(
                        query("", Map.of(Facet.THEME, List.of(rarest.code())), Language.EN, null),
                        new Portion(1, Set.of(Facet.THEME), 1));

        assertThat(few.counts(Facet.THEME)).containsExactly(all.getFirst());
        assertThat(few.counts(Facet.LANGUAGE)).hasSize(1);
        assertThat(chosen.counts(Facet.THEME))
                .containsExactly(
                        all.getFirst(), new FacetCount(rarest.code(), rarest.count(), true, false));
    }

    @ParameterizedTest
    @CsvSource({"7", "20", "50"})
    void turnsPagesOfAnySize(int size) {
        List<String> met = new ArrayList<>();
        @Nullable Cursor cursor = null;
        do {
            Found found =
                    search.search(query("ships", Map.of(), Language.EN, cursor), Portion.of(size));
            assertThat(found.practices()).hasSizeLessThanOrEqualTo(size);
            found.practices().forEach(practice -> met.add(practice.id()));
            cursor = found.next() == null ? null : decoded(found.next());
        } while (cursor != null);

        assertThat(met).hasSize(MANY).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"relevance", "newest", "title"})
    void walksAllPagesMeetingEveryPracticeOnce(String order) {
        List<String> met = new ArrayList<>();
        @Nullable Cursor cursor = null;
        do {
            PracticeQuery query =
                    new PracticeQuery(
                            "ships",
                            Map.of(),
                            Map.of(),
                            Periods.ALWAYS,
                            Order.find(order).orElseThrow(),
                            Language.EN,
                            cursor);
            Found found = search.search(query);
            found.practices().forEach(practice -> met.add(practice.id()));
            cursor = found.next() == null ? null : decoded(found.next());
        } while (cursor != null);

        assertThat(met).hasSize(MANY).doesNotHaveDuplicates();
    }

    private static Cursor decoded(Cursor cursor) {
        return Cursor.decode(cursor.encode()).orElseThrow();
    }

    @Test
    void sortsTitlesAsReadersOfTheLanguageDo() {
        Map<Facet, List<String>> two = Map.of(Facet.THEME, List.of("torture", "racism"));
        PracticeQuery query =
                new PracticeQuery(
                        "", two, Map.of(), Periods.ALWAYS, Order.TITLE, Language.EN, null);

        assertThat(search.search(query).practices())
                .extracting(practice -> practice.text().title())
                .containsExactly("Clustering recommendations", "Consultas escritas primeiro");
    }

    @Test
    void neverShowsAStub() {
        Found all = search.search(PracticeQuery.everything(Language.EN));

        assertThat(all.total()).isEqualTo(documents().size() - 2L + MANY);
        assertThat(search.find("gone")).isEqualTo(new Lookup.Withdrawn("outdated"));
        assertThat(search.find("odd")).isEqualTo(new Lookup.Unknown());
        assertThat(search.find("none")).isEqualTo(new Lookup.Unknown());
        assertThat(search.find("hearing")).isInstanceOf(Lookup.Live.class);
    }

    private static PracticeQuery query(
            String words,
            Map<Facet, List<String>> chosen,
            Language reader,
            @Nullable Cursor cursor) {
        return new PracticeQuery(
                words, chosen, Map.of(), Periods.ALWAYS, Order.RELEVANCE, reader, cursor);
    }

    private static List<String> ids(String words) {
        return search.search(PracticeFixtures.words(words)).practices().stream()
                .map(FoundPractice::id)
                .toList();
    }
}

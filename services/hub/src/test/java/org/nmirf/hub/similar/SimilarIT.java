package org.nmirf.hub.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.Caller;
import org.nmirf.hub.IndexedHub;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Practices like another, in any language, and never by who wrote them. */
class SimilarIT extends IndexedHub {

    private static final String WATER = id(1);
    private static final String SPANISH = id(2);
    private static final String UNNAMED = id(3);
    private static final String SAME_COUNTRY = id(4);
    private static final String SAME_WORDS = id(5);
    private static final String GONE = id(6);
    private static final String GOING = id(7);
    private static SearchIndex index;

    @Autowired private MockMvcTester web;

    private static String id(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }

    private static List<IndexDocument> documents() {
        return List.of(
                aPractice(WATER)
                        .original(
                                "pt",
                                "Indicadores sobre a água",
                                "Um painel mostra o acesso das crianças à água potável.")
                        .concepts("themes/water", "groups/children", "countries/pt", "languages/pt")
                        .document(),
                aPractice(SPANISH)
                        .original("es", "El agua en las escuelas", "Cada escuela informa.")
                        .concepts("themes/water", "groups/children", "countries/py")
                        .of("py", "grulac")
                        .document(),
                aPractice(UNNAMED)
                        .original("fr", "Un tableau de bord", "Des chiffres chaque mois.")
                        .concepts("themes/water", "groups/children")
                        .ofTheNetwork()
                        .admitted(LocalDate.of(2026, 3, 1))
                        .document(),
                aPractice(SAME_COUNTRY)
                        .original("pt", "Quórum das reuniões", "Dois terços dos membros votam.")
                        .concepts("countries/pt", "languages/pt", "themes/torture")
                        .document(),
                aPractice(SAME_WORDS)
                        .original(
                                "pt",
                                "Painel sobre a água potável",
                                "O painel mostra indicadores e o acesso das crianças.")
                        .of("ao", "ag")
                        .document(),
                aPractice(GOING)
                        .original("en", "Wells and children", "Villages report on wells.")
                        .concepts("themes/water", "groups/children")
                        .of("ke", "ag")
                        .document(),
                IndexDocument.withdrawn(GONE, 2, "outdated"));
    }

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(documents());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void findsTheSameSubjectInOtherLanguagesAndTheSameWordsInItsOwn() {
        assertThat(ids(similar(WATER)))
                .contains(SPANISH, UNNAMED, SAME_WORDS)
                .doesNotContain(WATER);
    }

    @Test
    void saysWhatTheyShare() {
        assertThat(
                        JsonPath.<List<List<String>>>read(
                                similar(WATER), "$.items[?(@.id=='" + SPANISH + "')].shared"))
                .containsExactly(List.of("themes/water", "groups/children"));
        assertThat(
                        JsonPath.<List<List<String>>>read(
                                        similar(WATER),
                                        "$.items[?(@.id=='" + SAME_WORDS + "')].words")
                                .getFirst())
                .contains("água");
    }

    @Test
    void findsNothingByWhoWroteIt() {
        assertThat(ids(similar(WATER))).doesNotContain(SAME_COUNTRY);
        assertThat(similar(SAME_COUNTRY)).doesNotContain("countries/", "languages/");
        assertThat(ids(similar(SAME_COUNTRY))).isEmpty();
    }

    @Test
    void tellsNothingOfWhoseAnUnnamedPracticeIs() {
        assertThat(
                        JsonPath.<List<Object>>read(
                                similar(WATER), "$.items[?(@.id=='" + UNNAMED + "')].country"))
                .containsExactly((Object) null);
        assertThat(ids(similar(UNNAMED))).contains(WATER, SPANISH);
    }

    @Test
    void leavesOutWhatIsTakenBackAtOnce() throws IOException {
        assertThat(ids(similar(SPANISH))).contains(GOING);

        index.put(IndexDocument.withdrawn(GOING, 2, "outdated"));

        assertThat(ids(similar(SPANISH))).doesNotContain(GOING);
        index.fill(documents());
    }

    @Test
    void standsBesideThePracticeAndByItself() {
        assertThat(web.get().uri("/practices/" + WATER + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/practices/" + WATER + "/similar\"");
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(web.get().uri("/practices/" + WATER + "/similar?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<html lang=\"" + language + "\"", "El agua en las escuelas")
                    .doesNotContain("??");
        }
        assertThat(
                        web.get()
                                .uri("/practices/" + WATER + "/similar?lang=en")
                                .header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("El agua en las escuelas", "Shares:")
                .doesNotContain("<html");
    }

    @Test
    void saysThatAPracticeIsGoneOrUnknown() {
        assertThat(web.get().uri("/api/practices/" + GONE + "/similar")).hasStatus(410);
        assertThat(web.get().uri("/api/practices/none/similar")).hasStatus(404);
        assertThat(web.get().uri("/practices/" + GONE + "/similar")).hasStatus(410);
        assertThat(web.get().uri("/practices/none/similar")).hasStatus(404);
    }

    @Test
    void isNotSentTwice() {
        var first = web.get().uri("/api/practices/" + WATER + "/similar").exchange();
        String tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(
                        web.get()
                                .uri("/api/practices/" + WATER + "/similar")
                                .header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
    }

    private String similar(String id) {
        var answer = web.get().uri("/api/practices/" + id + "/similar").exchange();
        assertThat(answer).hasStatusOk();
        return Caller.text(answer);
    }

    private static List<String> ids(String found) {
        return JsonPath.read(found, "$.items[*].id");
    }
}

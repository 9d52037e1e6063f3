package org.nmirf.hub.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.Caller;
import org.nmirf.hub.IndexedHub;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Who answered a recommendation, found by its symbol, its words and its subjects. */
class RecommendationIT extends IndexedHub {

    private static final String JUDGES =
            "The Committee recommends that the State party provide systematic training for judges,"
                    + " prosecutors and police officers on violence against women.";
    private static SearchIndex index;

    @Autowired private MockMvcTester web;

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(
                List.of(
                        aPractice("training")
                                .original("pt", "Formar magistrados", "Cursos para juízes.")
                                .concepts("groups/women", "bodies/CEDAW", "countries/pt")
                                .answering("CEDAW/C/PRT/CO/10", "23 (a)", "en", JUDGES)
                                .answering("CEDAW/C/PRT/CO/10", "31", "en", "Repeal the law.")
                                .document(),
                        aPractice("budget")
                                .original("en", "Budgets for equality", "Ministries plan budgets.")
                                .answering(
                                        "CEDAW/C/PRT/CO/10",
                                        "12",
                                        "en",
                                        "Allocate resources to the national plan.")
                                .admitted(LocalDate.of(2026, 4, 1))
                                .document(),
                        aPractice("guatemala")
                                .original("es", "Capacitación judicial", "Cursos en línea.")
                                .of("gt", "grulac")
                                .answering(
                                        "CEDAW/C/GTM/CO/10",
                                        "21",
                                        "en",
                                        "Strengthen training of judges and prosecutors on"
                                                + " violence against women.")
                                .document(),
                        aPractice("unnamed")
                                .original("fr", "Le suivi par thèmes", "Un groupe de suivi.")
                                .concepts("groups/women", "themes/vaw")
                                .ofTheNetwork()
                                .admitted(LocalDate.of(2026, 2, 1))
                                .document(),
                        aPractice("spoken")
                                .original(
                                        "en",
                                        "A school for prosecutors",
                                        "Systematic training of judges, prosecutors and police"
                                                + " officers against violence.")
                                .ofTheNetwork()
                                .admitted(LocalDate.of(2026, 2, 1))
                                .document(),
                        aPractice("ports")
                                .original("en", "Harbour fees", "Ships pay at the quay.")
                                .document(),
                        IndexDocument.withdrawn("gone", 2, "outdated")));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CEDAW/C/PRT/CO/10, para. 23 (a)",
                "cedaw / c / prt / co / 10 § 23",
                "CEDAW/C/PRT/CO/10, paragraphs 20–24"
            })
    void findsThatVeryParagraphFirstThenItsDocument(String text) {
        String found = api(text);

        assertThat(ids(found, "same")).containsExactly("training");
        assertThat(ids(found, "sameDocument")).containsExactly("budget");
        assertThat(JsonPath.<List<String>>read(found, "$.same[0].answered[*].paragraph"))
                .containsExactly("23 (a)");
    }

    @Test
    void findsOnesLikeItByTheWordsThatAMemberGave() {
        String found = api("CEDAW/C/PRT/CO/10, para. 23 (a)");

        assertThat(ids(found, "alike")).startsWith("guatemala").doesNotContain("training", "ports");
        assertThat(JsonPath.<String>read(found, "$.alike[0].answered[0].text"))
                .contains("<mark>judges</mark>");
    }

    @Test
    void findsTheNewestFirstOfAWholeDocument() {
        String found = api("CEDAW/C/PRT/CO/10");

        assertThat(ids(found, "same")).isEmpty();
        assertThat(ids(found, "sameDocument")).containsExactly("budget", "training");
        assertThat(ids(found, "alike")).isEmpty();
        assertThat(JsonPath.<List<String>>read(found, "$.concepts"))
                .containsExactly("bodies/CEDAW");
    }

    @Test
    void findsByWordsOfRecommendationsAndOfPractices() {
        assertThat(ids(api(JUDGES), "alike"))
                .contains("training", "guatemala", "spoken", "unnamed")
                .doesNotContain("budget", "ports")
                .startsWith("training");
    }

    @Test
    void crossesLanguagesBySubjects() {
        String found = api("ينبغي للدولة الطرف أن تعزز حماية النساء من العنف الجنساني");

        assertThat(ids(found, "alike")).contains("unnamed", "training");
        assertThat(JsonPath.<List<List<String>>>read(found, "$.alike[?(@.id=='unnamed')].stated"))
                .first(LIST)
                .contains("groups/women");
    }

    @Test
    void tellsNothingOfWhoseAnUnnamedPracticeIs() {
        String found = api(JUDGES);
        Map<String, Object> unnamed =
                JsonPath.<List<Map<String, Object>>>read(found, "$.alike[?(@.id=='unnamed')]")
                        .getFirst();

        assertThat(unnamed).containsEntry("country", null).containsEntry("region", null);
        assertThat(unnamed.get("answered")).asInstanceOf(LIST).isEmpty();
        assertThat(api("Portugal should train more judges and prosecutors"))
                .doesNotContain("countries/");
    }

    @Test
    void givesASymbolAnAddressToPassOn() {
        assertThat(send("cedaw/c/prt/co/10 para 23(a)"))
                .hasStatus(303)
                .hasHeader(
                        "Location",
                        "/recommendations?text=CEDAW%2FC%2FPRT%2FCO%2F10%2C%20para.%2023%28a%29");
        assertThat(send(JUDGES)).hasStatus(303);
    }

    @Test
    void answersATextAtOnceThatIsTooLongForAnAddress() {
        assertThat(send((JUDGES + " ").repeat(14)))
                .hasStatusOk()
                .bodyText()
                .contains("Capacitación judicial", "<mark>judges</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?text=CEDAW/C/PRT/CO/10,%20para.%2023", "?text=A/HRC/1/1"})
    void readsInEveryLanguageWithoutAMissingWord(String query) {
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(web.get().uri("/recommendations" + query).param("lang", language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatToDo() {
        assertThat(web.get().uri("/recommendations?lang=en&text=torture"))
                .hasStatus(400)
                .bodyText()
                .contains("at least four words", ">torture</textarea>", "/search?q=torture");
        assertThat(web.get().uri("/recommendations?lang=en&text=CEDAW/PRT"))
                .hasStatus(400)
                .bodyText()
                .contains("looks like a symbol", ">CEDAW/PRT</textarea>");
        assertThat(web.get().uri("/recommendations?lang=en&text=A/HRC/1/1"))
                .hasStatusOk()
                .bodyText()
                .contains("No member says that a practice answers", "/search?body=UPR");
        assertThat(web.get().uri("/api/recommendations?text=torture"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:nmirf:problem:recommendation-short");
    }

    @Test
    void takesALongTextOfAProgram() {
        assertThat(
                        web.post()
                                .uri("/api/recommendations")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        JsonMapper.shared()
                                                .writeValueAsString(Map.of("text", JUDGES))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.alike[0].id")
                .isEqualTo("training");
    }

    private MvcTestResult send(String text) {
        return web.post().uri("/recommendations").param("text", text).exchange();
    }

    private String api(String text) {
        var answer = web.get().uri("/api/recommendations").param("text", text).exchange();
        assertThat(answer).hasStatusOk();
        return Caller.text(answer);
    }

    private static List<String> ids(String found, String list) {
        return new ArrayList<>(JsonPath.<List<String>>read(found, "$." + list + "[*].id"));
    }
}

package org.nmirf.hub.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.IndexedHub;
import org.nmirf.hub.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The vocabularies on pages, and as data for programs. */
class VocabularyIT extends IndexedHub {

    private static SearchIndex index;

    @Autowired private MockMvcTester web;

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(
                List.of(
                        aPractice("named")
                                .original("pt", "Água para todos", "Um plano.")
                                .themes("water")
                                .document(),
                        aPractice("unnamed")
                                .original("en", "Wells", "A plan.")
                                .themes("water")
                                .ofTheNetwork()
                                .admitted(LocalDate.of(2026, 2, 1))
                                .document()));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vocabularies",
                "/vocabularies/themes",
                "/vocabularies/sdgs",
                "/vocabularies/regional-groups",
                "/vocabularies/withdrawal-reasons",
                "/vocabularies/themes/water",
                "/vocabularies/sdgs/16",
                "/vocabularies/sdgs/16.7",
                "/vocabularies/regional-groups/ag",
                "/vocabularies/procedures/simplified"
            })
    void readsInEveryLanguageWithoutAMissingWord(String path) {
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(web.get().uri(path).param("lang", language).accept("text/html,*/*;q=0.8"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<html lang=\"" + language + "\"", "<h1")
                    .doesNotContain("??");
        }
    }

    @Test
    void showsAConceptWithItsNamesAndItsPractices() {
        assertThat(web.get().uri("/vocabularies/themes/water?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("2 practices", "Água para todos", "Wells", "A member of the network")
                .contains("/search?theme=water", "/feeds/practices.atom?theme=water&amp;lang=en")
                .contains("https://nmirf.org/vocabularies/themes/water")
                .doesNotContain("February 1");
    }

    @Test
    void promisesNoFiguresWhereNobodyCounted() {
        assertThat(web.get().uri("/vocabularies/themes/water?lang=en"))
                .bodyText()
                .doesNotContain("/progress/over-time");
    }

    @Test
    void showsWhatStandsAboveAndBelow() {
        assertThat(web.get().uri("/vocabularies/sdgs/16?lang=en"))
                .bodyText()
                .contains("/vocabularies/sdgs/16.7");
        assertThat(web.get().uri("/vocabularies/sdgs/16.7?lang=en"))
                .bodyText()
                .contains("href=\"/vocabularies/sdgs/16\"");
        assertThat(web.get().uri("/vocabularies/regional-groups/ag?lang=en"))
                .bodyText()
                .contains("Morocco");
    }

    @ParameterizedTest
    @CsvSource({
        "/vocabularies, application/rdf+xml, /vocabularies.rdf",
        "/vocabularies/themes, application/ld+json, /vocabularies/themes.jsonld",
        "/vocabularies/themes/water, application/rdf+xml, /vocabularies/themes.rdf"
    })
    void sendsProgramsToTheData(String path, String accept, String data) {
        assertThat(web.get().uri(path).header(HttpHeaders.ACCEPT, accept))
                .hasStatus(303)
                .hasHeader(HttpHeaders.LOCATION, data);
        assertThat(web.get().uri(data)).hasStatusOk().hasContentType(accept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vocabularies.rdf", "/vocabularies/themes.jsonld"})
    void isNotSentTwice(String path) {
        String tag =
                String.valueOf(
                        web.get().uri(path).exchange().getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(web.get().uri(path).header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vocabularies/cooking",
                "/vocabularies/cooking/pans",
                "/vocabularies/themes/cooking",
                "/vocabularies/cooking.rdf"
            })
    void saysThatThereIsNone(String path) {
        assertThat(web.get().uri(path)).hasStatus(404);
    }
}

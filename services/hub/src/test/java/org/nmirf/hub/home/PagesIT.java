package org.nmirf.hub.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.engines.Engines;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages and API of the hub on its database and its search engine. */
@SpringBootTest
@AutoConfigureMockMvc
class PagesIT {

    private static final String ID = "0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11";
    private static final String HIDDEN = "77d6a3de-6b4e-4b2c-8f0b-1c2d3e4f5a6b";
    private static final String GONE = "5b0c7d8e-1f2a-4b3c-9d4e-5f6a7b8c9d0e";
    private static final String ORDERED = "6c1d8e9f-2a3b-4c4d-8e5f-6a7b8c9d0e1f";

    @TempDir static Path home;

    private static SearchIndex index;

    @Autowired private MockMvcTester web;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        Engines.postgres().createDatabase("hub_pages", "hub_pages", "made-up");
        var engine = Engines.elasticsearch();
        Map.of(
                        "HUB_DATABASE_URL", Engines.postgres().jdbcUrl("hub_pages"),
                        "HUB_DATABASE_USER", "hub_pages",
                        "HUB_DATABASE_PASSWORD", "made-up",
                        "HUB_KAFKA_SERVERS", "localhost:1",
                        "HUB_KAFKA_PASSWORD", "unused",
                        "HUB_ELASTICSEARCH_URL", engine.uri().toString(),
                        "HUB_ELASTICSEARCH_USER", engine.user(),
                        "HUB_ELASTICSEARCH_PASSWORD", engine.password(),
                        "HUB_CLIENT_SECRET", "unused",
                        "HUB_ISSUER_URL", "http://localhost:1")
                .forEach((name, value) -> settings.add(name, () -> value));
        settings.add("hub.identity.signing-key-file", () -> home.resolve("key.json"));
    }

    @BeforeAll
    static void fill(@Autowired Members members) throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(
                List.of(
                        aPractice(ID)
                                .original("ar", "تقويم مشترك", "أعدت الآلية تقويما")
                                .translation("fr", "Un calendrier <commun>", "Un plan de cinq ans.")
                                .of("ma", "ag")
                                .document(),
                        aPractice(HIDDEN)
                                .original("en", "A shared calendar", "A plan.")
                                .ofTheNetwork()
                                .admitted(LocalDate.of(2026, 2, 1))
                                .document(),
                        IndexDocument.withdrawn(GONE, 2, "outdated"),
                        IndexDocument.withdrawn(ORDERED, 2, "legal-order")));
        if (members.find(new CountryCode("ma")).isEmpty()) {
            members.add(
                    new Member(
                            new CountryCode("ma"),
                            Map.of("fr", "La Délégation interministérielle", "ar", "المندوبية"),
                            Member.Status.ADMITTED,
                            LocalDate.of(2024, 5, 9),
                            "ag",
                            true,
                            List.of()));
        }
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search", "/search?q=calendrier&sort=title", "/members", "/progress"})
    void readsInEveryLanguageWithoutAMissingWord(String path) {
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(web.get().uri(path).param("lang", language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<html lang=\"" + language + "\"")
                    .contains("dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"")
                    .contains("<h1")
                    .doesNotContain("??");
        }
    }

    @Test
    void showsNewestPracticesAndWhoSharesOnTheFirstPage() {
        assertThat(page("/?lang=fr"))
                .contains("Un calendrier &lt;commun&gt;")
                .contains("Groupe des États d’Afrique")
                .contains("Maroc")
                .contains("/search?capacity=coordination");
    }

    @Test
    void leadsFromTheFirstPageToCountriesOfALanguage() {
        assertThat(page("/?lang=pt"))
                .contains("Por língua oficial do país", "/search?country-language=ar")
                .doesNotContain("country-language=en");
        assertThat(page("/search?country-language=ar&lang=pt")).contains(ID).doesNotContain(HIDDEN);
    }

    @Test
    void findsAndMarksInTheLanguageThatMatched() {
        assertThat(page("/search?q=calendrier&lang=en"))
                .contains("lang=\"fr\"")
                .contains("<mark>calendrier</mark> &lt;commun&gt;")
                .contains("/practices/" + ID + "?text=fr")
                .contains("1 practice");
    }

    @Test
    void answersAPartOfThePageToItsOwnScript() {
        MvcTestResult part =
                web.get().uri("/search?q=calendrier").header("HX-Request", "true").exchange();

        assertThat(part)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"results\"")
                .doesNotContain("<html");
    }

    @Test
    void helpsWhoFindsNothing() {
        assertThat(page("/search?q=calendrier&country=pt&lang=en"))
                .contains("No practice fits")
                .contains("Without any filter: 1 practice");
        assertThat(page("/search?q=calendar&capacity=cooking&lang=en")).contains("1 practice");
    }

    @Test
    void showsAPracticeInTheLanguageAskedFor() {
        assertThat(page("/practices/" + ID + "?text=fr&lang=es"))
                .contains("Un calendrier &lt;commun&gt;")
                .contains("La Délégation interministérielle")
                .contains("Un plan de cinq ans.")
                .contains("?text=ar");
        assertThat(page("/practices/" + ID + "?lang=ar")).contains("المندوبية");
    }

    @Test
    void doesNotTellWhoseAnUnnamedPracticeIs() {
        assertThat(page("/practices/" + HIDDEN + "?lang=en"))
                .contains("A member of the network")
                .contains("February 2026")
                .doesNotContain("February 1, 2026")
                .doesNotContain("Group of");
    }

    @Test
    void saysThatAPracticeWasWithdrawnAndWhyIfThatHarmsNobody() {
        assertThat(web.get().uri("/practices/" + GONE + "?lang=en"))
                .hasStatus(410)
                .bodyText()
                .contains("withdrawn")
                .contains("Outdated");
        assertThat(web.get().uri("/practices/" + ORDERED + "?lang=en"))
                .hasStatus(410)
                .bodyText()
                .doesNotContain("Legal order");
        assertThat(web.get().uri("/practices/none")).hasStatus(404);
    }

    @Test
    void listsPracticesForPrograms() {
        assertThat(web.get().uri("/api/practices?q=calendrier&lang=fr"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public")
                .containsHeader(HttpHeaders.ETAG)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"total": 1, "next": null, "items": [{"id": "%s", "language": "fr",
                          "provenance": "HUMAN_TRANSLATION", "country": "ma", "region": "ag",
                          "languages": ["ar", "fr"], "areas": ["coordination"],
                          "highlights": {"title":
                            ["Un <mark>calendrier</mark> &lt;commun&gt;"]},
                          "url": "http://localhost/practices/%s"}],
                         "facets": {"capacity": [{"code": "coordination",
                            "label": "Coordination", "count": 1}], "theme": []}}"""
                                .formatted(ID, ID));
    }

    @Test
    void tellsAProgramWhyAPracticeIsThere() {
        assertThat(web.get().uri("/api/practices?q=calendrier&lang=fr"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"withMost": null, "meant": null, "elsewhere": {},
                         "items": [{"why": {"title": ["calendrier"], "stated": []}}]}""");
        assertThat(web.get().uri("/api/practices?q=calendrier&lang=fr"))
                .bodyJson()
                .extractingPath("$.items[0].why.shares.words")
                .asNumber()
                .satisfies(share -> assertThat(share.intValue()).isBetween(1, 100));
    }

    @Test
    void givesAProgramEveryLanguageOfAPractice() {
        assertThat(web.get().uri("/api/practices/" + ID))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.texts.ar.title")
                .isEqualTo("تقويم مشترك");
        assertThat(web.get().uri("/api/practices/" + HIDDEN))
                .bodyJson()
                .extractingPath("$.country")
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/practices?capacity=cooking, 400, $.parameter, capacity",
        "/api/practices?cursor=mine, 400, $.parameter, cursor",
        "/api/practices/none, 404, $.type, urn:nmirf:problem:no-such-practice",
        "/api/practices/" + GONE + ", 410, $.reason, outdated"
    })
    void tellsAProgramWhatIsWrong(String path, int status, String member, String value) {
        assertThat(web.get().uri(path))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath(member)
                .isEqualTo(value);
    }

    @Test
    void keepsAReasonToItselfThatCouldHarm() {
        assertThat(web.get().uri("/api/practices/" + ORDERED))
                .hasStatus(410)
                .bodyJson()
                .doesNotHavePath("$.reason");
    }

    @Test
    void describesItsParameters() {
        assertThat(web.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths['/api/practices'].get.parameters[*].name")
                .asArray()
                .contains("q", "lang", "capacity", "cursor");
    }

    @Test
    void showsTheDeskToTheCommitteeOnly() {
        assertThat(web.get().uri("/desk")).hasStatus3xxRedirection();
        assertThat(web.get().uri("/desk").with(as("member"))).hasStatus(403);
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(web.get().uri("/desk").param("lang", language).with(as("committee")))
                    .hasStatusOk()
                    .bodyText()
                    .contains(language.equals("ar") ? "المغرب" : "M")
                    .doesNotContain("??");
        }
    }

    private String page(String path) {
        MvcTestResult answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Someone who signed in. */
    static SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor as(String role) {
        return SecurityMockMvcRequestPostProcessors.oidcLogin()
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Test
    void suggestsConceptsAndTitlesWhileSomebodyTypes() throws UnsupportedEncodingException {
        assertThat(web.get().uri("/api/suggestions?q=calend&lang=fr"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].text")
                .asArray()
                .contains("Un calendrier <commun>");
        assertThat(web.get().uri("/search/suggestions?q=calend&lang=fr").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Un calendrier &lt;commun&gt;\"");
        assertThat(web.get().uri("/api/suggestions?q=c"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }
}

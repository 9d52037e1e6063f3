package org.nmirf.hub.developer;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.Caller;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What developers are told is so. */
class DevelopersIT extends RunningHub {

    @Autowired private MockMvcTester web;

    @BeforeEach
    void publishSomething() throws Exception {
        admit(MA, "ag");
        MA.publish(TestMember.aSubject(), 1);
        mendIndex();
    }

    /**
     * Tests that fill an index by hand take away this one, with what tests before them published
     * and what a harvest still tells of.
     */
    private void mendIndex() throws Exception {
        var harvest = web.get().uri(URI.create(Example.RECORDS.address())).exchange();
        if (harvest.getResponse().getStatus() == 503) {
            awaitRebuild(startRebuild(), "DONE");
        }
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void everyExampleIsAnswered(Example example) {
        assertThat(web.get().uri(URI.create(example.address())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<error");
    }

    @Test
    void thePageIsThereInEveryLanguageWithEveryExample() {
        for (String language : List.of("en", "ar", "fr", "es", "pt")) {
            var page = assertThat(web.get().uri("/developers?lang=" + language)).hasStatusOk();
            page.bodyText()
                    .contains("<html lang=\"" + language + "\"")
                    .contains("pre class=\"example\" dir=\"ltr\"")
                    .doesNotContain("??");
            for (Example example : Example.values()) {
                page.bodyText().contains(example.address().replace("&", "&amp;"));
            }
        }
    }

    @Test
    void thePageSaysHowOftenOneMayAsk() {
        assertThat(web.get().uri("/developers?lang=en"))
                .bodyText()
                .contains("1,000,000", "1,200", "6,000");
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(web.get().uri("/members?lang=en"))
                .bodyText()
                .contains("href=\"/developers\"", "For developers");
    }

    /** What everybody may read, as the description has it. */
    private List<String> openReads() {
        Map<String, Map<String, Map<String, Object>>> paths =
                JsonPath.read(description(), "$.paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .filter(
                        path ->
                                List.of()
                                        .equals(
                                                Objects.requireNonNull(path.getValue().get("get"))
                                                        .get("security")))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void everyPublicEndpointIsDescribed() {
        assertThat(openReads())
                .contains(
                        "/api/identity",
                        "/api/practices",
                        "/api/practices/{id}",
                        "/api/practices/{id}/similar",
                        "/api/practices/export",
                        "/api/corpus",
                        "/api/corpus/manifest",
                        "/api/progress",
                        "/api/progress/{id}",
                        "/api/members/{country}",
                        "/api/collections",
                        "/api/collections/{id}",
                        "/api/calendar",
                        "/calendar.ics",
                        "/api/gatherings",
                        "/api/gatherings/{id}",
                        "/api/recommendations",
                        "/api/suggestions",
                        "/api/changes",
                        "/feeds/practices.atom",
                        "/oai")
                .allSatisfy(this::isDescribed);
    }

    private void isDescribed(String path) {
        Map<String, Object> described = JsonPath.read(description(), "$.paths['" + path + "'].get");

        assertThat(described.get("summary")).asString().isNotBlank();
        assertThat(JsonPath.<Map<String, Object>>read(described, "$.responses")).containsKey("200");
        assertThat(described.get("security")).isEqualTo(List.of());
        List<Map<String, Object>> parameters =
                described.containsKey("parameters")
                        ? JsonPath.read(described, "$.parameters")
                        : List.of();
        assertThat(parameters)
                .allSatisfy(one -> assertThat(one.get("description")).asString().isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/practices",
                "/api/progress",
                "/api/changes",
                "/api/calendar",
                "/api/gatherings",
                "/feeds/practices.atom"
            })
    void everyExampleOfAParameterIsTaken(String path) {
        List<Map<String, Object>> parameters =
                JsonPath.read(
                        description(), "$.paths['" + path + "'].get.parameters[?(@.example)]");

        assertThat(parameters).isNotEmpty();
        assertThat(parameters)
                .allSatisfy(
                        one ->
                                assertThat(
                                                web.get()
                                                        .uri(path)
                                                        .param(
                                                                String.valueOf(one.get("name")),
                                                                String.valueOf(one.get("example"))))
                                        .hasStatusOk());
    }

    /**
     * All that is for everybody has an entity tag, but a protocol that knows none and a file that
     * is written anew for whoever asks.
     */
    @Test
    void programsAreNotSentAgainWhatTheyHave() {
        String practice =
                JsonPath.read(
                        Caller.text(web.get().uri("/api/practices?country=ma").exchange()),
                        "$.items[0].id");
        assertThat(
                        openReads().stream()
                                .filter(path -> !path.equals("/oai"))
                                .filter(path -> !path.equals("/api/practices/export"))
                                .filter(path -> !path.startsWith("/api/progress/"))
                                .filter(path -> !path.startsWith("/api/collections/"))
                                .filter(path -> !path.startsWith("/api/gatherings/"))
                                .map(path -> path.replace("{country}", "ma"))
                                .map(path -> path.replace("{name}", "themes"))
                                .map(path -> path.replace("{id}", practice)))
                .hasSizeGreaterThan(12)
                .allSatisfy(this::isNotSentAgain);
    }

    private void isNotSentAgain(String path) {
        var asked = web.get().uri(path);
        if (path.equals("/api/recommendations")) {
            asked = asked.param("text", "Establish a national mechanism for follow-up.");
        }
        var first = asked.exchange().getResponse();

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getHeader("Cache-Control")).isNotNull().doesNotContain("no-store");
        assertThat(asked.header("If-None-Match", String.valueOf(first.getHeader("ETag"))))
                .hasStatus(304);
    }

    private String description() {
        return Caller.text(web.get().uri("/v3/api-docs").exchange());
    }
}

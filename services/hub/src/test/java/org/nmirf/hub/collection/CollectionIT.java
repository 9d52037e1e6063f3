package org.nmirf.hub.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.Caller;
import org.nmirf.hub.IndexedHub;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the committee puts together, everybody reads, and nobody else writes. */
class CollectionIT extends IndexedHub {

    private static final String NAMED = "10000000-0000-4000-8000-000000000001";
    private static final String UNNAMED = "10000000-0000-4000-8000-000000000002";
    private static final String GOING = "10000000-0000-4000-8000-000000000003";
    private static SearchIndex index;

    @Autowired private MockMvcTester web;
    private Caller committee;

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(documents());
    }

    private static List<IndexDocument> documents() {
        return List.of(
                aPractice(NAMED).original("pt", "Consultas escritas", "Ouvir.").document(),
                aPractice(UNNAMED)
                        .original("en", "A quiet plan", "A plan.")
                        .ofTheNetwork()
                        .admitted(LocalDate.of(2026, 2, 1))
                        .document(),
                aPractice(GOING).original("fr", "Un tableau partagé", "Un plan.").document());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @BeforeEach
    void committee() {
        committee = new Caller(web, "head", "committee", "ma");
    }

    @Test
    void showsPracticesInTheChosenOrderWithASentenceEach() {
        String id = make(List.of(entry(UNNAMED, "en", "Begins small."), entry(NAMED, "", "")));

        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(web.get().uri("/collections/" + id + "?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Consultation that works", "Begins small.", "Consultas escritas")
                    .doesNotContain("??");
            assertThat(web.get().uri("/collections?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("/collections/" + id)
                    .doesNotContain("??");
        }
        assertThat(page("/collections/" + id))
                .matches("(?s).*A quiet plan.*Consultas escritas.*")
                .contains("A member of the network")
                .doesNotContain("2026", "Add to a collection");
    }

    @Test
    void saysWhereAPracticeStoodThatWasWithdrawn() throws IOException {
        String id = make(List.of(entry(GOING, "en", "See the table."), entry(NAMED, "", "")));
        index.put(IndexDocument.withdrawn(GOING, 2, "outdated"));

        assertThat(page("/collections/" + id))
                .contains("A practice stood here that its country has withdrawn.")
                .doesNotContain("Un tableau partagé", "See the table.");

        index.fill(documents());
    }

    @Test
    void isNamedOnThePagesOfItsPracticesAndOnTheFirstPage() {
        String id = make(List.of(entry(NAMED, "", "")));

        assertThat(page("/practices/" + NAMED)).contains("/collections/" + id, "In collections");
        assertThat(page("/")).contains("/collections/" + id);
        assertThat(page("/practices/" + UNNAMED)).doesNotContain("/collections/" + id);
    }

    @Test
    void takesPracticesFromTheirPagesWithoutAScript() {
        String id = make(List.of());
        assertThat(Caller.text(committee.page("/practices/" + NAMED + "?lang=en")))
                .contains("/practices/" + NAMED + "/collect");
        assertThat(Caller.text(committee.page("/search?lang=en")))
                .contains("/practices/" + NAMED + "/collect");
        assertThat(Caller.text(committee.page("/practices/" + NAMED + "/collect?lang=en")))
                .contains("value=\"" + id + "\"");

        assertThat(
                        committee.send(
                                "/practices/" + NAMED + "/collect",
                                Map.of("collection", id, "note", "Why.", "language", "en")))
                .hasStatus3xxRedirection();

        assertThat(page("/collections/" + id)).contains("Consultas escritas", "Why.");
        assertThat(
                        Caller.text(
                                committee.send(
                                        "/practices/" + NAMED + "/collect?lang=en",
                                        Map.of("collection", id))))
                .contains("A practice stands in a collection once.");
    }

    @Test
    void changesOrderAndWordsAndTakesOut() {
        String id = make(List.of(entry(NAMED, "", ""), entry(UNNAMED, "", "")));
        assertThat(Caller.text(committee.page("/collections/" + id + "/edit?lang=en")))
                .contains("Consultas escritas", "A quiet plan", "value=\"Consultation that works\"")
                .doesNotContain("??");

        assertThat(
                        committee.send(
                                "/collections/" + id,
                                Map.of(
                                        "en-title", "Other words",
                                        "en-text", "Other text.",
                                        "practice", UNNAMED,
                                        "place", "1",
                                        "note", "Still here.",
                                        "language", "en")))
                .hasStatus3xxRedirection();
        assertThat(page("/collections/" + id))
                .contains("Other words", "Still here.")
                .doesNotContain("Consultas escritas");

        assertThat(
                        Caller.text(
                                committee.send(
                                        "/collections/" + id + "?lang=en",
                                        Map.of("en-title", "Kept as typed", "en-text", ""))))
                .contains("Kept as typed", "Write something here.");
    }

    @Test
    void disappearsWhenItIsTakenBack() {
        String id = make(List.of(entry(NAMED, "", "")));

        assertThat(committee.send("/collections/" + id + "/withdrawal", Map.of()))
                .hasStatus3xxRedirection();

        assertThat(web.get().uri("/collections/" + id)).hasStatus(404);
        assertThat(web.get().uri("/api/collections/" + id)).hasStatus(404);
        assertThat(page("/practices/" + NAMED)).doesNotContain("/collections/" + id);
    }

    @Test
    void letsNobodyElseWrite() {
        String id = make(List.of(entry(NAMED, "", "")));
        var member = new Caller(web, "someone", "member", "pt");

        assertThat(member.page("/collections/new")).hasStatus(403);
        assertThat(member.page("/collections/" + id + "/edit")).hasStatus(403);
        assertThat(member.send("/collections", Map.of("en-title", "Mine"))).hasStatus(403);
        assertThat(member.send("/collections/" + id + "/withdrawal", Map.of())).hasStatus(403);
        assertThat(member.page("/practices/" + NAMED + "/collect")).hasStatus(403);
        assertThat(member.post("/api/collections", Map.of())).hasStatus(403);
        assertThat(member.delete("/api/collections/" + id)).hasStatus(403);
        assertThat(web.get().uri("/collections/new")).hasStatus3xxRedirection();
        assertThat(page("/practices/" + NAMED)).doesNotContain("/collect\"");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(
                        committee.post(
                                "/api/collections",
                                Map.of("texts", Map.of(), "entries", List.of())))
                .hasStatus(400);
        assertThat(
                        committee.post(
                                "/api/collections",
                                Map.of(
                                        "texts",
                                        words(),
                                        "entries",
                                        List.of(entry(NAMED, "", ""), entry(NAMED, "", "")))))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.faults[0].code")
                .isEqualTo("collection-twice");
        assertThat(
                        committee.post(
                                "/api/collections",
                                Map.of(
                                        "texts",
                                        words(),
                                        "entries",
                                        List.of(Map.of("note", "Of nothing.")))))
                .hasStatus(400);
        assertThat(web.get().uri("/collections/none")).hasStatus(404);
    }

    private String make(List<Map<String, String>> entries) {
        var answer =
                committee.post("/api/collections", Map.of("texts", words(), "entries", entries));
        assertThat(answer).hasStatus(201);
        return JsonPath.read(Caller.text(answer), "$.id");
    }

    private static Map<String, Object> words() {
        return Map.of(
                "en", Map.of("title", "Consultation that works", "text", "Three ways to ask."));
    }

    private static Map<String, String> entry(String practice, String language, String note) {
        return Map.of("practice", practice, "language", language, "note", note);
    }

    private String page(String path) {
        var answer = web.get().uri(path).param("lang", "en").exchange();
        assertThat(answer).hasStatusOk();
        return Caller.text(answer);
    }
}

package org.nmirf.hub.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.search.PracticeFixtures.aPractice;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.Caller;
import org.nmirf.hub.IndexedHub;
import org.nmirf.hub.search.IndexDocument;
import org.nmirf.hub.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the committee puts together, everybody reads, and nobody else writes. */
class CollectionIT extends IndexedHub {

    private static final String NAMED = "10000000-0000-4000-8000-000000000001";
    private static final String UNNAMED = "10000000-0000-4000-8000-000000000002";
    private static final String GOING = "10000000-0000-4000-8000-000000000003";
    private static SearchIndex index;

    @Autowired private MockMvcTester web;
    @Autowired private JdbcClient database;
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
        database.sql(
                        """
                        insert into member (country, subject_id, names, status, since,
                            regional_group, executive_committee, version, event_id)
                        values ('bz', gen_random_uuid(), '{}', 'ADMITTED', '2024-05-09', 'grulac',
                            false, 1, gen_random_uuid()) on conflict do nothing""")
                .update();
        admitted(NAMED, "LIVE", "/members/bz");
        admitted(UNNAMED, "LIVE", "/network");
        admitted(GOING, "LIVE", "/members/bz");
    }

    /** What the ledger says of a practice. */
    private void admitted(String practice, String state, String source) {
        database.sql(
                        """
                        insert into admission (subject, owner, version, event_id, state, source,
                            admitted)
                        values ('practice/' || ?, 'bz', 1, gen_random_uuid(), ?, ?, '2026-03-05')
                        on conflict (subject) do update
                            set state = excluded.state, source = excluded.source""")
                .params(practice, state, source)
                .update();
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
    void isNotSentTwiceToPrograms() {
        String id = make(List.of(entry(NAMED, "", "")));

        for (String path : List.of("/api/collections", "/api/collections/" + id)) {
            var answer = web.get().uri(path).exchange().getResponse();
            String tag = String.valueOf(answer.getHeader("ETag"));
            assertThat(answer.getHeader("Cache-Control")).contains("no-cache", "public");
            assertThat(web.get().uri(path).header("If-None-Match", tag)).hasStatus(304);
        }
    }

    @Test
    void doesNotSayThatItTookBackWhatIsNotThere() {
        String path = "/collections/" + UUID.randomUUID() + "/withdrawal?lang=en";

        assertThat(Caller.text(committee.follow(committee.send(path, Map.of()))))
                .contains("alert-danger")
                .doesNotContain("alert-success");
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
                                        "revision", "1",
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
                                        Map.of(
                                                "revision", "2",
                                                "en-title", "Kept as typed",
                                                "en-text", ""))))
                .contains("Kept as typed", "Write something here.");
    }

    @Test
    void losesNothingWhenTwoPeopleChangeItAtOnce() {
        String id = make(List.of(entry(NAMED, "", "")));
        assertThat(Caller.text(committee.page("/collections/" + id + "/edit?lang=en")))
                .contains("name=\"revision\" value=\"1\"");
        assertThat(
                        committee.send(
                                "/practices/" + UNNAMED + "/collect",
                                Map.of("collection", id, "note", "From her.", "language", "en")))
                .hasStatus3xxRedirection();

        var late = committee.send("/collections/" + id + "?lang=en", his("1", "His title"));

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else changed it", "What is stored now", "From her.")
                .contains("value=\"His title\"", "name=\"revision\" value=\"2\"")
                .contains("name=\"practice\" value=\"" + UNNAMED);
        assertThat(page("/collections/" + id)).contains("Consultation that works", "From her.");

        assertThat(committee.send("/collections/" + id, his("2", "His title")))
                .hasStatus3xxRedirection();
        assertThat(page("/collections/" + id)).contains("His title");
    }

    private static Map<String, String> his(String revision, String title) {
        return Map.of(
                "revision", revision,
                "en-title", title,
                "en-text", "His text.",
                "practice", NAMED,
                "place", "1");
    }

    @Test
    void tellsAProgramThatSomebodyChangedItMeanwhile() {
        String id = make(List.of(entry(NAMED, "", "")));
        Map<String, Object> change = Map.of("texts", words(), "entries", List.of(), "revision", 1);
        assertThat(committee.call(HttpMethod.PUT, "/api/collections/" + id, change)).hasStatusOk();

        assertThat(committee.call(HttpMethod.PUT, "/api/collections/" + id, change))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.faults[0].code")
                .isEqualTo("stale");
        assertThat(
                        committee.call(
                                HttpMethod.PUT,
                                "/api/collections/" + id,
                                Map.of("texts", words(), "entries", List.of())))
                .hasStatus(409);
        assertThat(web.get().uri("/api/collections/" + id))
                .bodyJson()
                .extractingPath("$.revision")
                .isEqualTo(2);
    }

    @Test
    void tellsProgramsNoSentenceAboutAPracticeThatWasWithdrawn() {
        String id =
                make(List.of(entry(GOING, "en", "See the table."), entry(NAMED, "en", "Stays.")));

        admitted(GOING, "WITHDRAWN", "/members/bz");

        for (String path : List.of("/api/collections", "/api/collections/" + id)) {
            assertThat(web.get().uri(path))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Stays.")
                    .doesNotContain("See the table.");
        }
    }

    @Test
    void forgetsASentenceOfWhenAPracticeHadAName() {
        String id = make(List.of(entry(NAMED, "en", "How Belize began."), entry(GOING, "", "")));

        admitted(NAMED, "LIVE", "/network");

        assertThat(page("/collections/" + id)).doesNotContain("How Belize began.");
        assertThat(Caller.text(web.get().uri("/api/collections/" + id).exchange()))
                .contains(NAMED)
                .doesNotContain("How Belize began.");
        assertThat(Caller.text(committee.page("/collections/" + id + "/edit?lang=en")))
                .doesNotContain("How Belize began.");
        // A form that was opened before brings it back.
        Map<String, Object> old =
                Map.of(
                        "texts", words(),
                        "entries", List.of(entry(NAMED, "en", "How Belize began.")),
                        "revision", 1);
        assertThat(committee.call(HttpMethod.PUT, "/api/collections/" + id, old)).hasStatusOk();
        assertThat(page("/collections/" + id)).doesNotContain("How Belize began.");
        Map<String, Object> anew =
                Map.of(
                        "texts", words(),
                        "entries", List.of(entry(NAMED, "en", "How one began.")),
                        "revision", 2);
        assertThat(committee.call(HttpMethod.PUT, "/api/collections/" + id, anew)).hasStatusOk();
        assertThat(page("/collections/" + id)).contains("How one began.");
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

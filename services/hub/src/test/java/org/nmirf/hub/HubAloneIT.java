package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.engines.Engines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The hub with its database alone: no broker, no index and no issuer answers. */
@SpringBootTest
@AutoConfigureMockMvc
class HubAloneIT {

    private static final String KEY = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    @TempDir static Path home;

    @Autowired private MockMvcTester web;
    @Autowired private JdbcClient database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        Engines.postgres().createDatabase("hub_alone", "hub_alone", "made-up");
        Map.of(
                        "HUB_DATABASE_URL", Engines.postgres().jdbcUrl("hub_alone"),
                        "HUB_DATABASE_USER", "hub_alone",
                        "HUB_DATABASE_PASSWORD", "made-up",
                        "HUB_KAFKA_SERVERS", "localhost:1",
                        "HUB_KAFKA_PASSWORD", "unused",
                        "HUB_CLIENT_SECRET", "unused",
                        "HUB_ELASTICSEARCH_URL", "http://localhost:1",
                        "HUB_ISSUER_URL", "http://localhost:1")
                .forEach((name, value) -> settings.add(name, () -> value));
        settings.add("hub.identity.signing-key-file", () -> home.resolve("key.json"));
    }

    private static JwtRequestPostProcessor as(String role) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Test
    void staysUpAndSaysThatItIsNotReady() {
        assertThat(web.get().uri("/actuator/health/liveness")).hasStatusOk();
        assertThat(web.get().uri("/actuator/health/readiness"))
                .hasStatus(503)
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void tellsEveryoneItsPublicKey() {
        assertThat(web.get().uri("/api/identity")).hasStatusOk().bodyJson().hasPath("$.kid");
    }

    @Test
    void saysKindlyThatSearchIsAway() {
        assertThat(web.get().uri("/search?lang=en"))
                .hasStatus(503)
                .bodyText()
                .contains("Search is resting");
        assertThat(web.get().uri("/api/practices"))
                .hasStatus(503)
                .hasHeader("Retry-After", "10")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:nmirf:problem:search-unavailable");
    }

    @Test
    void describesItsApi() {
        assertThat(web.get().uri("/v3/api-docs")).hasStatusOk().bodyText().contains("/api/admin");
    }

    @Test
    void deniesAdministrationWithoutTheRole() {
        assertThat(web.get().uri("/api/admin/members")).hasStatus(401);
        assertThat(web.get().uri("/api/admin/members").with(as("member"))).hasStatus(403);
        assertThat(web.get().uri("/api/unlisted").with(as("hub-admin"))).hasStatus(404);
    }

    @Test
    void keepsTheMembersOfTheNetwork() {
        var member =
                """
                {"country": "py", "names": {"es": "SIMORE Plus"}, "regionalGroup": "grulac",
                 "since": "2024-05-09", "executiveCommittee": true, "keys": ["%s"]}"""
                        .formatted(KEY);

        assertThat(post("/api/admin/members", member)).hasStatus(201);

        assertThat(post("/api/admin/members", member)).hasStatus(409);
        assertThat(post("/api/admin/members", "{}")).hasStatus(400);
        assertThat(
                        web.patch()
                                .uri("/api/admin/members/py")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"status\": \"SUSPENDED\"}")
                                .with(as("coordinator")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("SUSPENDED");
    }

    @Test
    void takesReportsAndAdoptionsWhileSearchIsAway() {
        String practice = admitted();
        var visitor = new Caller(web, "somebody", "member", "vn");
        Map<String, String> words = Map.of("kind", "PERSON", "language", "en", "text", "My name.");

        assertThat(visitor.page("/practices/" + practice + "/report?lang=en")).hasStatusOk();
        assertThat(visitor.send("/practices/" + practice + "/report", words))
                .hasStatus3xxRedirection();
        assertThat(database.sql("select text from concern").query(String.class).list())
                .containsExactly("My name.");
        assertThat(visitor.page("/practices/" + practice + "/adapt?lang=en")).hasStatusOk();
        assertThat(
                        visitor.send(
                                "/practices/" + practice + "/adapt?lang=en",
                                Map.of("language", "en", "text", "As typed. " + "x".repeat(1_000))))
                .bodyText()
                .contains("As typed.", "At most 1,000 characters");
        assertThat(visitor.send("/practices/" + practice + "/adapt", Map.of()))
                .hasStatus3xxRedirection();
    }

    /** A practice without a name, as the ledger holds it. */
    private String admitted() {
        for (String country : List.of("vn", "la")) {
            database.sql(
                            """
                            insert into member (country, subject_id, names, status, since,
                                regional_group, executive_committee, version, event_id)
                            values (?, gen_random_uuid(), '{}', 'ADMITTED', '2024-05-09', 'apg',
                                false, 1, gen_random_uuid()) on conflict do nothing""")
                    .param(country)
                    .update();
        }
        String practice = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into admission (subject, owner, version, event_id, state, source,
                            admitted)
                        values ('practice/' || ?, 'la', 1, gen_random_uuid(), 'LIVE', '/network',
                            '2026-03-01')""")
                .param(practice)
                .update();
        return practice;
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(
            String path, String body) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(as("hub-admin"))
                .exchange();
    }

    @Test
    void showsWhatDoesNotNeedTheEngineWhileSearchIsAway() {
        String practice = admitted();
        String collection = "20000000-0000-4000-8000-000000000001";
        database.sql(
                        """
                        insert into collection (id, texts, entries, written_by, changed)
                        values (?::uuid, '{"en": {"title": "Round tables", "text": "Why."}}',
                            jsonb_build_array(jsonb_build_object(
                                'practice', ?, 'language', '', 'note', '')), 'head', now())""")
                .params(collection, practice)
                .update();

        for (String language : List.of("en", "ar", "fr", "es", "pt")) {
            for (String path :
                    List.of(
                            "/",
                            "/vocabularies/themes",
                            "/vocabularies/themes/health",
                            "/collections/" + collection)) {
                assertThat(web.get().uri(path + "?lang=" + language))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??");
            }
        }
        String away = "The search engine does not answer at the moment.";
        assertThat(web.get().uri("/?lang=en")).bodyText().contains(away, "Vietnam", "Round tables");
        assertThat(web.get().uri("/vocabularies/themes?lang=en"))
                .bodyText()
                .contains(away, "/vocabularies/themes/health");
        assertThat(web.get().uri("/vocabularies/themes/health?lang=en"))
                .bodyText()
                .contains(away, "https://nmirf.org/vocabularies/themes/health");
        assertThat(web.get().uri("/collections/" + collection + "?lang=en"))
                .bodyText()
                .contains(away, "Round tables")
                .doesNotContain("No practice stands in it");
    }

    @Test
    void losesNothingThatIsTypedIntoACollectionWhileSearchIsAway() {
        String practice = admitted();
        String collection = "20000000-0000-4000-8000-000000000002";
        database.sql(
                        """
                        insert into collection (id, texts, entries, written_by, changed)
                        values (?::uuid, '{"en": {"title": "Field visits", "text": "Why."}}',
                            jsonb_build_array(jsonb_build_object(
                                'practice', ?, 'language', '', 'note', '')), 'head', now())""")
                .params(collection, practice)
                .update();
        var head = new Caller(web, "head", "committee", "vn");
        String path = "/collections/" + collection;

        assertThat(head.page(path + "/edit?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Practice 1, whose title cannot be read just now.", practice)
                .doesNotContain("has withdrawn");
        Map<String, String> typed =
                Map.of(
                        "revision", "1",
                        "en-title", "Field visits, seen again",
                        "en-text", "x".repeat(20_000),
                        "practice", practice,
                        "place", "1",
                        "language", "en",
                        "note", "Because of the visits.");
        assertThat(head.send(path + "?lang=en", typed))
                .bodyText()
                .contains("Field visits, seen again", "Because of the visits.", "field-error");
    }
}

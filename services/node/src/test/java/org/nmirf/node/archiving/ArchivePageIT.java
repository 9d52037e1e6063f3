package org.nmirf.node.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.SharedNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.FlashMap;

/** An administrator takes everything out at the page, once. */
class ArchivePageIT {

    private static final SharedNode SHARED = SharedNode.get();

    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(SHARED.node().context())
                    .apply(springSecurity())
                    .build();
    private final JdbcClient database = SHARED.node().bean(JdbcClient.class);
    private final ArchiveJobs jobs = SHARED.node().bean(ArchiveJobs.class);

    // The test of all addresses presses this button, too.
    @BeforeEach
    @AfterEach
    void forget() {
        database.sql("DELETE FROM archive_job").update();
    }

    @Test
    void theFileIsWrittenAndFetchedOnceByWhoeverAskedForIt() throws Exception {
        UUID id = written("admin-a");
        String told = page("admin-a");
        String sha256 = jobs.newest(1).getFirst().sha256();

        var file = send(post("/archive/{id}/file", id), "admin-a");
        var again = send(post("/archive/{id}/file", id), "admin-a");

        assertThat(told).contains("The archive is ready", sha256);
        assertThat(file.getContentType())
                .as("%s %s", file.getStatus(), file.getRedirectedUrl())
                .isEqualTo("application/zip");
        assertThat(file.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"node-ma-[0-9-]{10}\\.zip\"");
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(file.getContentAsByteArray())))
                .isEqualTo(sha256);
        assertThat(names(file)).contains("manifest.json", "data/audit.ndjson");
        assertThat(again.getRedirectedUrl()).isEqualTo("/archive");
        assertThat(pieces()).isZero();
        assertThat(page("admin-a")).contains("Fetched, then deleted here");
    }

    @Test
    void theAuditTrailSaysWhoMadeAndWhoFetchedIt() throws Exception {
        UUID id = written("admin-a");
        send(post("/archive/{id}/file", id), "admin-a");

        assertThat(
                        database.sql(
                                        "SELECT person || ' ' || act FROM audit WHERE object = ? ORDER BY id")
                                .param(id.toString())
                                .query(String.class)
                                .list())
                .containsExactly("admin-a archive.begun", "admin-a archive.fetched");
    }

    @Test
    void nobodyElseFetchesIt() throws Exception {
        UUID id = written("admin-a");

        var other = send(post("/archive/{id}/file", id), "admin-b");

        assertThat(other.getRedirectedUrl()).isEqualTo("/archive");
        assertThat(page("admin-b"))
                .contains("Only admin-a can fetch it")
                .doesNotContain("/archive/" + id + "/file");
        assertThat(send(post("/archive/{id}/file", id), "admin-a").getStatus()).isEqualTo(200);
    }

    @Test
    void thereAreNeverTwo() throws Exception {
        written("admin-a");

        var result = web.perform(as(post("/archive"), "admin-b")).andReturn();

        FlashMap flash = result.getFlashMap();
        assertThat(String.valueOf(flash.get("notice"))).contains("There is an archive already");
        assertThat(jobs.newest(10)).hasSize(1);
    }

    @Test
    void whatNobodyFetchesInTimeIsDeleted() throws Exception {
        UUID id = written("admin-a");
        database.sql("UPDATE archive_job SET moved_at = moved_at - interval '25 hours'").update();

        assertThat(page("admin-a")).contains("nobody fetched it in time");
        assertThat(pieces()).isZero();
        assertThat(send(post("/archive/{id}/file", id), "admin-a").getRedirectedUrl())
                .isEqualTo("/archive");
    }

    @Test
    void whatADeadProcessLeftBehindStandsInNobodysWay() throws Exception {
        UUID left = jobs.begin("admin-a").orElseThrow();
        jobs.add(left, 0, new byte[10]);
        database.sql("UPDATE archive_job SET moved_at = moved_at - interval '11 minutes'").update();

        UUID next = written("admin-b");

        assertThat(next).isNotEqualTo(left);
        assertThat(jobs.piece(left, 0)).isEmpty();
        assertThat(page("admin-b")).contains("Could not be written to the end");
    }

    @Test
    void anAdministratorDeletesWhatIsNotWanted() throws Exception {
        UUID id = written("admin-a");

        send(post("/archive/{id}/removal", id), "admin-b");

        assertThat(pieces()).isZero();
        assertThat(page("admin-a")).contains("Deleted without being fetched", "Make an archive");
    }

    @Test
    void whileItIsWrittenThePageLooksAgainByItself() throws Exception {
        UUID id = jobs.begin("admin-a").orElseThrow();
        jobs.move(id, 12, 50);

        var answer = send(get("/archive").header("Accept-Language", "fr"), "admin-a");

        assertThat(answer.getHeader("Refresh")).isEqualTo("3");
        assertThat(answer.getContentAsString()).contains("12 parties sur 50");
    }

    @Test
    void whatWasStoppedIsNotWrittenOn() throws Exception {
        UUID id = jobs.begin("admin-a").orElseThrow();

        send(post("/archive/{id}/removal", id), "admin-a");

        assertThat(jobs.add(id, 0, new byte[10])).isFalse();
        assertThat(pieces()).isZero();
    }

    private UUID written(String person) throws Exception {
        send(post("/archive"), person);
        UUID id = jobs.newest(1).getFirst().id();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(jobs.newest(1).getFirst().isReady()).isTrue());
        return id;
    }

    private long pieces() {
        return database.sql("SELECT count(*) FROM archive_piece").query(Long.class).single();
    }

    private String page(String person) throws Exception {
        return send(get("/archive").header("Accept-Language", "en"), person).getContentAsString();
    }

    private static List<String> names(MockHttpServletResponse file) throws Exception {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String person)
            throws Exception {
        return web.perform(as(request, person)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder as(
            MockHttpServletRequestBuilder request, String person) {
        return request.with(csrf())
                .with(
                        oidcLogin()
                                .idToken(token -> token.subject(person).claim("country", "ma"))
                                .authorities(new SimpleGrantedAuthority("ROLE_admin")));
    }
}

package org.nmirf.hub.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.hub.Caller;
import org.nmirf.hub.IndexedHub;
import org.nmirf.hub.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever a page cannot take, people read why on a page; a real container leads them there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "hub.limit.anonymous=60")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedRequestsIT extends IndexedHub {

    private static final String FILE = "multipart/form-data; boundary=x";
    private static final int LARGE = 25 * 1024 * 1024;

    private static SearchIndex index;

    @LocalServerPort private int port;
    @Autowired private MockMvcTester web;

    @BeforeAll
    static void fill() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(List.of());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reported/abc", "/practices/abc/report", "/practices/abc"})
    void showsThatThereIsNoPageUnderAMistypedId(String path) throws Exception {
        HttpResponse<String> answer = browse(path + "?lang=es");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).startsWith("text/html");
        assertThat(answer.body()).doesNotContain("??", "UUID");
    }

    @Test
    void showsThatAnAddressIsRefused() throws Exception {
        HttpResponse<String> answer = browse("/progress;page=1?lang=fr");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).startsWith("text/html");
        assertThat(answer.body()).contains("lang=\"fr\"").doesNotContain("??", "Rejected");
    }

    @Test
    void showsTheFirstPageWhereTheNumberOfOneCannotBeRead() throws Exception {
        HttpResponse<String> answer = browse("/progress?page=first&lang=fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("lang=\"fr\"").doesNotContain("??", "NumberFormat");
    }

    /** The container leads to the page; without one nothing may be written in its place. */
    @ParameterizedTest
    @CsvSource({"/practices/abc/adapt, member", "/practices/abc/collect, coordinator"})
    void leavesTheAnswerToMembersToTheErrorPage(String path, String role) {
        assertThat(new Caller(web, "somebody", role, "sn").page(path))
                .hasStatus(404)
                .bodyText()
                .isEmpty();
    }

    @Test
    void answersProgramsWithAProblem() throws Exception {
        HttpResponse<String> answer =
                send(to("/api/practices/abc").header("Accept", "application/json").build());

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void showsHowLargeAFileMayBe() throws Exception {
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            HttpResponse<String> answer = upload(language);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(type(answer)).startsWith("text/html");
            assertThat(answer.body())
                    .contains("lang=\"" + language + "\"")
                    .containsAnyOf("20", "٢٠")
                    .doesNotContain("??");
        }
    }

    /** The last, because nobody may ask any more. */
    @Test
    @Order(Integer.MAX_VALUE)
    void showsWhoeverAsksTooOftenHowLongToWait() throws Exception {
        HttpResponse<String> answer = browse("/developers?lang=fr");
        for (int more = 0; more < 500 && answer.statusCode() == 200; more++) {
            answer = browse("/developers?lang=fr");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(type(answer)).startsWith("text/html");
        assertThat(answer.body())
                .contains("Trop de demandes", "Attendez 1 seconde,")
                .doesNotContain("??");
    }

    private HttpResponse<String> browse(String path) throws IOException, InterruptedException {
        return send(to(path).header("Accept", "text/html,*/*;q=0.8").build());
    }

    private HttpResponse<String> upload(String language) throws IOException, InterruptedException {
        String start =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        BodyPublisher file = BodyPublishers.ofString(start + "a".repeat(LARGE) + "\r\n--x--\r\n");
        return send(
                to("/exports/check?lang=" + language)
                        .header("Accept", "text/html")
                        .header("Content-Type", FILE)
                        .POST(file)
                        .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}

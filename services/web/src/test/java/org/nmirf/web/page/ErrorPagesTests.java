package org.nmirf.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.nmirf.web.gallery.GalleryApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Error pages need a real container: it is what dispatches to them. */
@SpringBootTest(
        classes = GalleryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ErrorPagesTests {

    @LocalServerPort private int port;

    @Test
    void showsAPageToPeopleInTheirLanguage() throws Exception {
        HttpResponse<String> answer = get("/nothing?lang=es", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Esta página no existe", "/nothing?lang=ar")
                .doesNotContain("??");
    }

    @Test
    void saysThatNobodyCanSignInWhileTheIdentityProviderIsAway() throws Exception {
        HttpResponse<String> answer = get("/oauth2/authorization/nmirf?lang=fr", "text/html");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Le service de connexion ne répond pas");
    }

    @Test
    void answersProgramsWithAProblem() throws Exception {
        HttpResponse<String> answer = get("/nothing", "application/json");

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains("\"instance\":\"/nothing\"");
    }

    @Test
    void tellsNothingOfTheFault() throws Exception {
        HttpResponse<String> answer = get("/gallery?fault=yes", "text/html");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("This did not work").doesNotContain("secret");
    }

    @Test
    void staysBelowTheWeightOfAFirstVisit() throws Exception {
        String page = get("/gallery", "text/html").body();
        int total = page.length();
        var links =
                java.util.regex.Pattern.compile("(?:href|src)=\"(/(?:css|js|webjars)/[^\"]+)\"");
        for (var link : links.matcher(page).results().toList()) {
            total += weight(link.group(1));
        }

        assertThat(total).isLessThan(200_000);
    }

    private int weight(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Encoding", "gzip")
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            return answer.body().length;
        }
    }

    private HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", accept)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}

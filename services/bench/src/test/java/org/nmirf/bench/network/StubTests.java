package org.nmirf.bench.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StubTests {

    @Test
    void theNullEngineTakesEveryDocumentOfABulkCall() throws Exception {
        try (var engine = new NullElasticsearch();
                var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(engine.uri().resolve("/_bulk"))
                            .POST(HttpRequest.BodyPublishers.ofString("{}\n{}\n{}\n{}\n"))
                            .build();
            String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();

            assertThat(engine.documents()).isEqualTo(2);
            assertThat(answer).contains("\"errors\":false").containsOnlyOnce("},{\"index\"");
        }
    }

    @Test
    void anAdministratorsTokenNamesItsIssuerAndRole() throws Exception {
        try (var issuer = new Issuer();
                var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create(issuer.url() + "/.well-known/openid-configuration"))
                            .build();
            String payload = issuer.token("hub-admin").split("\\.", -1)[1];

            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                    .contains(issuer.url() + "/keys");
            assertThat(
                            new String(
                                    java.util.Base64.getUrlDecoder().decode(payload),
                                    StandardCharsets.UTF_8))
                    .contains(issuer.url(), "hub-admin");
        }
    }
}

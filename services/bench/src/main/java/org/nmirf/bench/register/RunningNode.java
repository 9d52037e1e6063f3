package org.nmirf.bench.register;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a running node, called by a client of its identity provider. */
final class RunningNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int OK = 200;
    private static final int UNAUTHORISED = 401;

    private final Access access;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private String token = "";

    /**
     * Where the node is and who asks.
     *
     * @param node its address
     * @param issuer address of the identity provider
     * @param user client id
     * @param secret of the client
     */
    record Access(String node, String issuer, String user, String secret) {}

    RunningNode(Access access) {
        this.access = access;
    }

    /**
     * Reads.
     *
     * @throws IllegalStateException when the node answers anything but success
     */
    byte[] get(String path) {
        return allowed(HttpRequest.newBuilder(URI.create(access.node() + path)).GET());
    }

    /** As {@link #get}, as JSON. */
    JsonNode read(String path) {
        return json.readTree(get(path));
    }

    /** Posts a spreadsheet as the form field {@code file}. */
    JsonNode upload(String path, byte[] csv) {
        String boundary = UUID.randomUUID().toString();
        String head =
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="bench.csv"\r
                Content-Type: text/csv\r
                \r
                """
                        .formatted(boundary);
        var body =
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(csv),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return json.readTree(
                allowed(
                        HttpRequest.newBuilder(URI.create(access.node() + path))
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(body)));
    }

    /** A token lives for minutes only: one that is refused is asked for again. */
    private byte[] allowed(HttpRequest.Builder request) {
        request.timeout(PATIENCE).header("Accept", "application/json, application/problem+json");
        HttpResponse<byte[]> answer = send(request.setHeader("Authorization", "Bearer " + token));
        if (answer.statusCode() == UNAUTHORISED) {
            token = newToken();
            answer = send(request.setHeader("Authorization", "Bearer " + token));
        }
        return success(answer);
    }

    private String newToken() {
        String credentials = access.user() + ":" + access.secret();
        String basic =
                Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(URI.create(access.issuer() + "/oauth2/token"))
                        .timeout(PATIENCE)
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"));
        return json.readTree(success(send(request))).required("access_token").asString();
    }

    private static byte[] success(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(
                    "%s answered %d: %s"
                            .formatted(
                                    answer.uri(),
                                    answer.statusCode(),
                                    new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return answer.body();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new IllegalStateException(
                    "The node does not answer: " + unreachable, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", stopped);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

package org.nmirf.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.nmirf.local.identity.DemoPerson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public APIs of hub and nodes, called as one of the demo people. */
public final class NetworkApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ERRORS = 400;

    private final URI issuer;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /**
     * @param issuer address of the identity provider
     */
    public NetworkApi(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param body the JSON; a missing node when the body was empty
     */
    public record Answer(int status, JsonNode body) {}

    /** Reads. */
    public Answer get(String person, String url) {
        return exchange(person, HttpRequest.newBuilder(URI.create(url)).GET());
    }

    /** Sends JSON with the given method. */
    public Answer send(String person, String method, String url, Object body) {
        var publisher = HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
        return exchange(
                person,
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/json")
                        .method(method, publisher));
    }

    /** Posts one file as the form field {@code file}. */
    public Answer upload(String person, String url, String name, String mediaType, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        var head =
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: %s\r
                \r
                """
                        .formatted(boundary, name, mediaType);
        var tail = "\r\n--" + boundary + "--\r\n";
        var publisher =
                HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString(tail));
        return exchange(
                person,
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(publisher));
    }

    /**
     * As the method it wraps, but anything other than success is a fault.
     *
     * @throws IllegalStateException naming status and problem
     */
    public static JsonNode require(Answer answer) {
        if (answer.status() >= ERRORS) {
            throw new IllegalStateException(
                    "The network answered %d: %s".formatted(answer.status(), answer.body()));
        }
        return answer.body();
    }

    private Answer exchange(String person, HttpRequest.Builder request) {
        request.timeout(PATIENCE).header("Accept", "application/json, application/problem+json");
        if (!person.isEmpty()) {
            request.header(
                    "Authorization", "Bearer " + tokens.computeIfAbsent(person, this::token));
        }
        Answer answer = send(request.build());
        if (answer.status() == 401 && tokens.remove(person) != null) {
            // A token lives for minutes only: the next call gets a new one.
            request.setHeader(
                    "Authorization", "Bearer " + tokens.computeIfAbsent(person, this::token));
            return send(request.build());
        }
        return answer;
    }

    private String token(String person) {
        String credentials =
                Base64.getEncoder()
                        .encodeToString(
                                (person + ":" + DemoPerson.SECRET)
                                        .getBytes(StandardCharsets.UTF_8));
        var form = "grant_type=" + URLEncoder.encode("client_credentials", StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .timeout(PATIENCE)
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        return require(send(request.build())).required("access_token").asString();
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean isJson =
                    response.headers()
                            .firstValue("Content-Type")
                            .filter(type -> type.contains("json"))
                            .isPresent();
            return new Answer(
                    response.statusCode(),
                    isJson ? json.readTree(response.body()) : json.missingNode());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", stopped);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

package org.nmirf.bench.network;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.nmirf.engines.ElasticsearchEngine;
import org.nmirf.hub.search.IndexMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch asked directly, without a client library between. */
public final class SearchEngine implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SUCCESS = 299;
    private static final String LINES = "application/x-ndjson";

    private final URI uri;
    private final String authorization;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public SearchEngine(ElasticsearchEngine engine) {
        this.uri = engine.uri();
        String account = engine.user() + ":" + engine.password();
        this.authorization =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Asks.
     *
     * @return the body of the answer
     * @throws IllegalStateException when the answer is no success
     */
    public byte[] ask(String method, String path, String type, byte[] body) {
        HttpRequest request =
                HttpRequest.newBuilder(uri.resolve(path))
                        .timeout(PATIENCE)
                        .header("Authorization", authorization)
                        .header("Content-Type", type)
                        // An engine that is asked for one version of JSON answers in the same only.
                        .header("Accept", type.equals(LINES) ? "application/json" : type)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try {
            HttpResponse<byte[]> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() > SUCCESS) {
                String text = new String(answer.body(), StandardCharsets.UTF_8);
                throw new IllegalStateException(
                        method + " " + path + ": " + answer.statusCode() + " " + text);
            }
            return answer.body();
        } catch (IOException fault) {
            throw new IllegalStateException("Elasticsearch does not answer", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Asks with JSON for JSON. */
    public JsonNode ask(String method, String path, Object body) {
        byte[] content = body instanceof String text && text.isEmpty() ? new byte[0] : json(body);
        return JSON.readTree(ask(method, path, "application/json", content));
    }

    private static byte[] json(Object body) {
        return JSON.writeValueAsBytes(body);
    }

    /**
     * Makes an index as the hub makes it, behind the hub's aliases if it is to serve searches.
     *
     * @param otherSettings settings in place of the hub's own
     */
    public void create(String index, Map<String, Object> otherSettings, boolean isInUse) {
        Map<String, Object> settings = new HashMap<>(IndexMapping.settings());
        settings.putAll(otherSettings);
        Map<String, Object> live = Map.of("filter", Map.of("term", Map.of("state", "LIVE")));
        Map<String, Object> aliases =
                isInUse ? Map.of(IndexMapping.ALL, Map.of(), IndexMapping.LIVE, live) : Map.of();
        ask(
                "PUT",
                "/" + index,
                Map.of(
                        "settings", Map.of("index", settings),
                        "mappings", IndexMapping.mapping(),
                        "aliases", aliases));
    }

    /** Removes every index of practices. */
    public void clear() {
        for (var index : ask("GET", "/_cat/indices?format=json", "")) {
            String name = index.path("index").asString();
            if (name.startsWith("practices") || name.startsWith("bench")) {
                ask("DELETE", "/" + name, "");
            }
        }
    }

    /**
     * Sends lines of a bulk call.
     *
     * @throws IllegalStateException when any of the documents was not taken
     */
    public void bulk(String index, byte[] lines) {
        String path = "/" + index + "/_bulk?filter_path=errors,items.*.error";
        byte[] answer = ask("POST", path, LINES, lines);
        if (JSON.readTree(answer).path("errors").asBoolean(true)) {
            throw new IllegalStateException(new String(answer, StandardCharsets.UTF_8));
        }
    }

    /** How many times a document was indexed since the index was made, searchable yet or not. */
    public long indexed(String index) {
        String path = "/" + index + "/_stats/indexing?ignore_unavailable=true";
        return ask("GET", path, "")
                .path("_all")
                .path("primaries")
                .path("indexing")
                .path("index_total")
                .asLong(0);
    }

    /** How many documents searches see after a refresh. */
    public long count(String index) {
        ask("POST", "/" + index + "/_refresh", "");
        return ask("GET", "/" + index + "/_count", "").path("count").asLong();
    }

    @Override
    public void close() {
        http.close();
    }
}

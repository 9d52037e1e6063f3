package org.nmirf.bench.network;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nmirf.engines.ElasticsearchEngine;

/** Passes everything on to Elasticsearch and keeps what was asked of it. */
public final class RecordingElasticsearch implements AutoCloseable {

    private static final Set<String> PASSED = Set.of("authorization", "content-type", "accept");
    private static final int UNAUTHORIZED = 401;
    private static final int BAD_GATEWAY = 502;

    private final URI engine;
    private final List<Asked> asked = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpStub stub = new HttpStub(this::pass);

    /** Before that server. */
    public RecordingElasticsearch(ElasticsearchEngine engine) {
        this.engine = engine.uri();
    }

    /**
     * A call.
     *
     * @param path with parameters
     */
    // Bytes are sent again, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    public record Asked(String method, String path, String type, byte[] body) {}

    /** Where it is. */
    public URI uri() {
        return stub.uri();
    }

    /** What was asked since this was called last, in order. */
    public synchronized List<Asked> take() {
        List<Asked> taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }

    private synchronized void keep(HttpExchange exchange, String path, byte[] body) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        asked.add(
                new Asked(
                        exchange.getRequestMethod(),
                        path,
                        type == null ? "application/json" : type,
                        body));
    }

    private HttpStub.Answer pass(HttpExchange exchange, byte[] body) {
        String path = exchange.getRequestURI().toString();
        var request =
                HttpRequest.newBuilder(engine.resolve(path))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach(
                        (name, values) -> {
                            if (PASSED.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                                values.forEach(value -> request.header(name, value));
                            }
                        });
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != UNAUTHORIZED) {
                keep(exchange, path, body);
            }
            return new HttpStub.Answer(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().allValues("WWW-Authenticate"));
        } catch (IOException away) {
            return new HttpStub.Answer(BAD_GATEWAY, new byte[0]);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new HttpStub.Answer(BAD_GATEWAY, new byte[0]);
        }
    }

    @Override
    public void close() {
        stub.close();
        http.close();
    }
}

package org.nmirf.bench.network;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small server that stands where Elasticsearch would. */
final class HttpStub implements AutoCloseable {

    private static final String JSON = "application/vnd.elasticsearch+json;compatible-with=9";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** What it says to every request. */
    interface Behaviour {

        /** The answer to one request. */
        Answer answer(HttpExchange exchange, byte[] body);
    }

    /**
     * An answer.
     *
     * @param challenge how to log in, where that is missing; else empty
     */
    // Bytes are sent, never compared.
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, byte[] body, List<String> challenge) {

        Answer(int status, byte[] body) {
            this(status, body, List.of());
        }
    }

    HttpStub(Behaviour behaviour) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, behaviour));
        server.start();
    }

    private static void serve(HttpExchange exchange, Behaviour behaviour) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Answer answer = behaviour.answer(exchange, body);
            // Without it the client takes the server for something else.
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().add("Content-Type", JSON);
            answer.challenge()
                    .forEach(way -> exchange.getResponseHeaders().add("WWW-Authenticate", way));
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(
                    answer.status(),
                    isHead || answer.body().length == 0 ? -1 : answer.body().length);
            if (!isHead && answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}

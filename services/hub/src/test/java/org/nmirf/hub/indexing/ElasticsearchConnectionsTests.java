package org.nmirf.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ElasticsearchConnectionsTests {

    private final List<String> logins = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch asking = new CountDownLatch(40);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.createContext("/together", this::answerTogether);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.close();
    }

    /** Answers only when more are asking than the client by itself would let ask. */
    private void answerTogether(HttpExchange exchange) throws IOException {
        try (exchange) {
            asking.countDown();
            boolean areAllHere = asking.await(20, TimeUnit.SECONDS);
            exchange.sendResponseHeaders(areAllHere ? 200 : 503, -1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String login = exchange.getRequestHeaders().getFirst("Authorization");
            logins.add(login == null ? "nobody" : login);
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"made-up\"");
            boolean isOpen = exchange.getRequestURI().getPath().equals("/open");
            exchange.sendResponseHeaders(login == null && !isOpen ? 401 : 200, -1);
        }
    }

    @Test
    void logsInWithTheFirstRequestAndEveryOther() {
        hub("network")
                .run(
                        context -> {
                            Rest5Client client = context.getBean(Rest5Client.class);
                            client.performRequest(new Request("GET", "/"));
                            client.performRequest(new Request("GET", "/"));
                        });

        assertThat(logins).hasSize(2).allMatch(login -> login.startsWith("Basic "));
    }

    @Test
    void isNobodyWhereElasticsearchHasNoUsers() {
        hub("").run(
                        context ->
                                context.getBean(Rest5Client.class)
                                        .performRequest(new Request("GET", "/open")));

        assertThat(logins).containsExactly("nobody");
    }

    @Test
    void letsManyAskAtOnce() {
        hub("").run(
                        context -> {
                            Rest5Client client = context.getBean(Rest5Client.class);
                            var request = new Request("GET", "/together");
                            var answers =
                                    IntStream.range(0, 40)
                                            .mapToObj(
                                                    _ ->
                                                            threads.submit(
                                                                    () ->
                                                                            client.performRequest(
                                                                                            request)
                                                                                    .getStatusCode()))
                                            .toList();
                            for (var answer : answers) {
                                assertThat(answer.get()).isEqualTo(200);
                            }
                        });
    }

    private ApplicationContextRunner hub(String user) {
        var host = new HttpHost("http", "127.0.0.1", server.getAddress().getPort());
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(ElasticsearchRestClientAutoConfiguration.class))
                .withBean(ElasticsearchConnections.class)
                .withPropertyValues(
                        "spring.elasticsearch.uris=" + host.toURI(),
                        "spring.elasticsearch.username=" + user,
                        "spring.elasticsearch.password=made-up");
    }
}

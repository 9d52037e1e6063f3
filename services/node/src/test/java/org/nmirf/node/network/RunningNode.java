package org.nmirf.node.network;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.engines.KafkaEngine;
import org.nmirf.engines.PostgresEngine;
import org.nmirf.node.NodeApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A node as it runs in a country, spoken to over HTTP. */
public final class RunningNode implements AutoCloseable {

    /** Password of the node's user on the broker. */
    public static final String KAFKA_PASSWORD = "node-secret";

    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    private RunningNode(ConfigurableApplicationContext context) {
        this.context = context;
        this.address =
                "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Where a node finds its engines. */
    public record Surroundings(
            PostgresEngine postgres,
            String database,
            KafkaEngine kafka,
            TestIssuer issuer,
            Path hubKey,
            Path directory) {}

    /** Starts the node of Morocco there. */
    public static RunningNode start(Surroundings around, Map<String, String> settings) {
        around.postgres().createDatabase(around.database(), around.database(), "db-secret");
        Map<String, Object> environment = new HashMap<>();
        environment.put("NODE_COUNTRY", "ma");
        environment.put("NODE_PORT", "0");
        environment.put("NODE_DATABASE_URL", around.postgres().jdbcUrl(around.database()));
        environment.put("NODE_DATABASE_USER", around.database());
        environment.put("NODE_DATABASE_PASSWORD", "db-secret");
        environment.put("NODE_KAFKA_SERVERS", around.kafka().bootstrapServers());
        environment.put("NODE_KAFKA_PASSWORD", KAFKA_PASSWORD);
        environment.put("NODE_KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT");
        environment.put("NODE_SIGNING_KEY_FILE", around.directory().resolve("key.json").toString());
        environment.put("NODE_HUB_KEY_FILE", around.hubKey().toString());
        environment.put("NODE_ISSUER_URL", around.issuer().url());
        environment.put("NODE_CLIENT_ID", "node-ma");
        environment.put("NODE_CLIENT_SECRET", "secret");
        // Tests say themselves when the hour of reminders has come.
        environment.put("NODE_REMINDERS_AT", "");
        // They ask faster than any person.
        environment.put("NODE_API_REQUESTS", "1000000");
        environment.put("NODE_API_STRANGERS", "1000000");
        environment.put("spring.main.banner-mode", "off");
        environment.putAll(settings);
        var application = new SpringApplication(NodeApplication.class);
        application.setDefaultProperties(environment);
        application.addInitializers(
                context -> context.getBeanFactory().addBeanPostProcessor(new Queries()));
        return new RunningNode(application.run());
    }

    /** Where it answers. */
    public URI address() {
        return URI.create(address);
    }

    /** A bean of the node. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The application itself, for tests that look at every endpoint. */
    public WebApplicationContext context() {
        return (WebApplicationContext) context;
    }

    /** What the node answered. */
    public record Answer(int status, JsonNode body) {

        /** A text of the body. */
        public String text(String field) {
            return body.path(field).asString("");
        }
    }

    /** Calls the API. */
    public Answer call(String method, String path, @Nullable String token, @Nullable Object body) {
        return answer(request(method, path, token, body).build());
    }

    /** Puts what replaces what was read under that ETag. */
    public Answer replace(String path, String token, Object body, String seen) {
        return answer(request("PUT", path, token, body).header("If-Match", seen).build());
    }

    private HttpRequest.Builder request(
            String method, String path, @Nullable String token, @Nullable Object body) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        request.header("Content-Type", "application/json");
        return request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    /** Sends a file to the API. */
    public Answer upload(String path, String token, String name, byte[] content) {
        String boundary = "nmirf-boundary";
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, name);
        var parts =
                java.util.List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return answer(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(
                                HttpRequest.BodyPublishers.concat(
                                        parts.stream()
                                                .map(HttpRequest.BodyPublishers::ofByteArray)
                                                .toArray(HttpRequest.BodyPublisher[]::new)))
                        .build());
    }

    /** What the API answers, headers and bytes included. */
    public HttpResponse<byte[]> fetch(String path, String token) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Answer answer(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String body = response.body();
            return new Answer(
                    response.statusCode(),
                    body.startsWith("{") || body.startsWith("[")
                            ? JSON.readTree(body)
                            : JSON.createObjectNode());
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

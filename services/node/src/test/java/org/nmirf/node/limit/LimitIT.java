package org.nmirf.node.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.engines.Engines;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.TestIssuer;
import org.nmirf.node.publicview.PublicSite;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** A node that lets an account ask ten times a minute, and strangers five times. */
class LimitIT {

    private static final int ACCOUNT = 10;
    private static final int STRANGER = 5;
    private static final int READER = 5;

    private static final TestIssuer ISSUER = new TestIssuer();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RunningNode node;

    @BeforeAll
    static void start() throws IOException {
        Path directory = Files.createTempDirectory("node");
        var key = new EventSigner(SigningKey.generate(new SecureRandom())).publicKey();
        node =
                RunningNode.start(
                        new RunningNode.Surroundings(
                                Engines.postgres(),
                                "limit_node",
                                Engines.kafka(),
                                ISSUER,
                                Files.writeString(
                                        directory.resolve("hub.json"),
                                        "{\"x\":\"" + key.x() + "\"}"),
                                directory),
                        Map.of(
                                // Another node of the same country works in this process.
                                "NODE_KAFKA_SERVERS", "localhost:1",
                                "NODE_API_REQUESTS", Integer.toString(ACCOUNT),
                                "NODE_API_STRANGERS", Integer.toString(STRANGER),
                                "NODE_PUBLIC_REQUESTS", Integer.toString(READER)));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void anAccountThatAsksTooOftenIsToldWhenToAskAgain() {
        String busy = ISSUER.token("busy", "ma", "officer");

        List<HttpResponse<String>> answers =
                java.util.stream.IntStream.rangeClosed(0, ACCOUNT * 2)
                        .mapToObj(number -> get("/api/institutions", busy, "ar"))
                        .toList();
        var last = answers.getLast();

        assertThat(answers.subList(0, ACCOUNT)).allMatch(answer -> answer.statusCode() == 200);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(last.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(last.body()).contains("طلبات كثيرة جدا");
        assertThat(
                        get("/api/institutions", ISSUER.token("calm", "ma", "officer"), "ar")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aComputerThatDoesNotSayWhoAsksIsToldToo() {
        for (int number = 0; number < STRANGER * 3; number++) {
            get("/api/institutions", null, "en");
        }

        assertThat(get("/api/institutions", null, "en").statusCode()).isEqualTo(429);
        assertThat(get("/api/public/recommendations", null, "en").statusCode()).isEqualTo(429);
        assertThat(
                        get("/api/institutions", ISSUER.token("else", "ma", "officer"), "en")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenThatIsNotAcceptedCountsAsNone() {
        for (int number = 0; number < STRANGER * 3; number++) {
            get("/api/institutions", "wrong" + number, "en");
        }

        assertThat(get("/api/institutions", "wrong", "en").statusCode()).isEqualTo(429);
        assertThat(
                        get("/api/institutions", ISSUER.token("good", "ma", "officer"), "en")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aReaderOfThePublicSiteIsToldToo() {
        open();

        HttpResponse<String> answer = get("/public", null, "fr");
        for (int number = 0; number < READER * 3; number++) {
            answer = get("/public", null, "fr");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(get("/api/public/recommendations", null, "fr").statusCode()).isEqualTo(429);
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsNoFault() {
        open();
        String reader = ISSUER.token("nul", "ma", "officer");

        assertThat(get("/api/public/recommendations?q=%00", reader, "en").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/public/recommendations?q=a%00b&theme=%00", reader, "en").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/public/recommendations/%00", reader, "en").statusCode())
                .isBetween(400, 404);
    }

    private static void open() {
        node.bean(JdbcClient.class)
                .sql(
                        "INSERT INTO public_site (revision, content) VALUES (1, ?::jsonb)"
                                + " ON CONFLICT DO NOTHING")
                .param(
                        node.bean(JsonMapper.class)
                                .writeValueAsString(
                                        PublicSite.OFF.with(true, PublicSite.OFF.parts())))
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "/contribute/nothing, multipart/form-data; boundary=x, 7000000, 5",
        "/recommendations/import, multipart/form-data; boundary=x, 43000000, 40",
        "/import, multipart/form-data; boundary=x, 12000000, 10",
        "/settings, multipart/form-data; boundary=x, 2100000, 2",
        "/settings, application/x-www-form-urlencoded, 2100000, 2"
    })
    void aPageThatIsSentTooMuchSaysItsLimitBeforeItTookAnything(
            String path, String type, long length, int limit) throws IOException {
        String answer = announce(path, type, "Content-Length: " + length);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("au plus", limit + " Mo");
    }

    @Test
    void aProgramThatSendsTooMuchIsToldTheLimit() throws IOException {
        String answer = announce("/api/actions", "application/json", "Content-Length: 2100000");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"megabytes\":2");
    }

    @Test
    void filesSayHowLongTheyAre() throws IOException {
        String answer =
                announce(
                        "/import", "multipart/form-data; boundary=x", "Transfer-Encoding: chunked");

        assertThat(answer).startsWith("HTTP/1.1 411");
    }

    @Test
    void whatDoesNotSayHowLongItIsIsReadUpToTheLimit() throws Exception {
        byte[] spaces = new byte[3 << 20];
        Arrays.fill(spaces, (byte) ' ');
        var request =
                HttpRequest.newBuilder(node.address().resolve("/api/actions"))
                        .header("Authorization", "Bearer " + ISSUER.token("long", "ma", "officer"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new java.io.ByteArrayInputStream(spaces)))
                        .build();

        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isBetween(400, 413);
    }

    @Test
    void everyMethodThatTakesAFileSaysHowLarge() {
        var mapping =
                node.context()
                        .getBean(
                                "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);

        var silent =
                mapping.getHandlerMethods().values().stream()
                        .filter(
                                handler ->
                                        Arrays.stream(handler.getMethod().getParameterTypes())
                                                .anyMatch(LimitIT::isFile))
                        .filter(handler -> !handler.hasMethodAnnotation(TakesFile.class))
                        .map(Object::toString)
                        .toList();

        assertThat(silent).isEmpty();
    }

    private static boolean isFile(Class<?> type) {
        return type == MultipartFile.class
                || (type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(part -> part.getType() == MultipartFile.class));
    }

    /** Sends the head of a request and nothing of what it announces. */
    private static String announce(String path, String type, String length) throws IOException {
        var head =
                """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Accept: text/html\r
                Accept-Language: fr\r
                Content-Type: %s\r
                %s\r
                Connection: close\r
                \r
                """
                        .formatted(path, type, length);
        try (var socket = new Socket("localhost", node.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> get(String path, @Nullable String token, String language) {
        var request =
                HttpRequest.newBuilder(node.address().resolve(URI.create(path)))
                        .header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

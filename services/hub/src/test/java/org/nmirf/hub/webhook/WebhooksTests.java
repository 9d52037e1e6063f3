package org.nmirf.hub.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.letter.Outcome;

class WebhooksTests {

    private static final UUID ID = UUID.fromString("0f8b9a53-0d5e-4f06-9f2e-4a6a3c2b7d11");
    private static final String BODY = "{\"name\":\"تقويم\"}";

    private final Clock clock = Clock.fixed(Instant.ofEpochSecond(1_772_704_800), ZoneOffset.UTC);
    private final String secret = WebhookSecret.create(new SecureRandom());
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger status = new AtomicInteger(204);
    private HttpServer receiver;

    private record Received(Headers headers, String body) {}

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext(
                "/",
                exchange -> {
                    String body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    received.add(new Received(exchange.getRequestHeaders(), body));
                    exchange.getResponseHeaders().add("Location", "/elsewhere");
                    exchange.sendResponseHeaders(status.get(), -1);
                    exchange.close();
                });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void postsWhatItsReceiverCanCheck() {
        assertThat(post(local())).isEqualTo(new Outcome.Told());

        var message = received.getFirst();
        assertThat(message.body()).isEqualTo(BODY);
        assertThat(message.headers().getFirst("webhook-id")).isEqualTo(ID.toString());
        assertThat(message.headers().getFirst("webhook-timestamp")).isEqualTo("1772704800");
        assertThat(message.headers().getFirst("webhook-signature"))
                .isEqualTo(WebhookSecret.sign(secret, ID.toString(), 1_772_704_800, BODY));
    }

    @Test
    void signsAsTheSpecificationDoes() {
        assertThat(
                        WebhookSecret.sign(
                                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1_614_265_330,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void takesNoAnswerButASuccess() {
        status.set(500);
        assertThat(post(local())).isEqualTo(new Outcome.Later("HOOK_REFUSED", 500, false));
        status.set(410);
        assertThat(post(local())).isEqualTo(new Outcome.Never("HOOK_GONE", 410));
    }

    @Test
    void followsNoRedirection() {
        status.set(307);

        assertThat(post(local())).isEqualTo(new Outcome.Later("HOOK_REFUSED", 307, false));
        assertThat(received).hasSize(1);
    }

    @Test
    void takesASuccessWhateverFollows() {
        String half = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab";
        try (var slow = new RawServer(half, "", Duration.ZERO)) {
            assertThat(local().post(slow.address(), secret, ID, BODY))
                    .isEqualTo(new Outcome.Told());
        }
    }

    @Test
    void readsNoHeadersWithoutAnEnd() {
        for (String more : List.of("a".repeat(4_096), "X: a\r\n".repeat(500))) {
            try (var endless = new RawServer("HTTP/1.1 200 OK\r\nX: a", more, Duration.ZERO)) {
                assertThat(local().post(endless.address(), secret, ID, BODY))
                        .isEqualTo(new Outcome.Later("HOOK_AWAY", 0, false));
                // What the sockets between hold of it is some megabytes.
                assertThat(endless.sent()).isLessThan(64_000_000);
            }
        }
    }

    @Test
    void waitsForASlowServerOnlyForAWhile() {
        var hasty =
                new WebhookSettings(
                        Set.of("127.0.0.1"), Duration.ofSeconds(2), Duration.ofMillis(300));
        // Each byte comes in time; the whole does not.
        try (var slow = new RawServer("HTTP/1.1 200 OK\r\nX: ", "a", Duration.ofMillis(20))) {
            var outcome =
                    new Webhooks(new PublicHosts(hasty), hasty, clock)
                            .post(slow.address(), secret, ID, BODY);

            assertThat(outcome).isInstanceOf(Outcome.Later.class);
        }
    }

    @Test
    void looksForFewHostsAtATime() throws Exception {
        var asked = new CountDownLatch(4);
        var answer = new CountDownLatch(1);
        var settings = settings(Set.of());
        var slow =
                new PublicHosts(settings) {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        asked.countDown();
                        awaitQuietly(answer);
                        return super.resolve("192.0.1.1");
                    }
                };
        var webhooks = new Webhooks(slow, settings, clock);
        List<Thread> askers = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            askers.add(Thread.ofVirtual().start(() -> webhooks.fault("https://slow.example/")));
        }
        asked.await();

        assertThat(webhooks.fault("https://slow.example/")).contains("hook-busy");

        answer.countDown();
        for (Thread asker : askers) {
            asker.join();
        }
        assertThat(webhooks.fault("https://slow.example/")).isEmpty();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void connectsToNoAddressThatIsNotPublic() {
        for (String host : List.of("127.0.0.1", "localhost", "[::1]")) {
            var outcome = webhooks(Set.of()).post(address(host), secret, ID, BODY);

            assertThat(outcome).as(host).isEqualTo(new Outcome.Later("HOOK_SPECIAL", 0, false));
        }
        assertThat(received).isEmpty();
    }

    @Test
    void refusesAddressesThatCannotBeMeant() {
        var webhooks = webhooks(Set.of());

        assertThat(webhooks.fault("http://192.0.1.1/")).contains("hook");
        assertThat(webhooks.fault("https://amina:word@192.0.1.1/")).contains("hook");
        assertThat(webhooks.fault("not an address")).contains("hook");
        assertThat(webhooks.fault("https://10.1.2.3/hook")).contains("hook-special");
        assertThat(webhooks.fault("https://192.0.1.1/hook")).isEmpty();
        assertThat(webhooks(Set.of("127.0.0.1")).fault("http://127.0.0.1:9/")).isEmpty();
    }

    @Test
    void knowsSpecialAddresses() throws Exception {
        for (String special :
                List.of(
                        "0.0.0.0",
                        "10.0.0.1",
                        "100.64.0.1",
                        "127.1.2.3",
                        "169.254.169.254",
                        "172.31.255.255",
                        "192.168.1.1",
                        "198.18.0.1",
                        "224.0.0.1",
                        "255.255.255.255",
                        "::",
                        "::1",
                        "fe80::1",
                        "fc00::1",
                        "fd12::1",
                        "ff02::1",
                        "::ffff:10.0.0.1",
                        "64:ff9b::a00:1",
                        "2002:a00:1::",
                        "2001:db8::1")) {
            assertThat(SpecialAddress.is(InetAddress.getByName(special))).as(special).isTrue();
        }
        for (String open : List.of("9.9.9.9", "172.32.0.1", "100.128.0.1", "2620:fe::fe")) {
            assertThat(SpecialAddress.is(InetAddress.getByName(open))).as(open).isFalse();
        }
        assertThatThrownBy(() -> new PublicHosts(settings(Set.of())).resolve("localhost"))
                .isInstanceOf(SpecialAddressException.class);
    }

    private Outcome post(Webhooks webhooks) {
        return webhooks.post(address("127.0.0.1"), secret, ID, BODY);
    }

    private String address(String host) {
        return "http://" + host + ":" + receiver.getAddress().getPort() + "/hook";
    }

    private Webhooks local() {
        return webhooks(Set.of("127.0.0.1"));
    }

    private Webhooks webhooks(Set<String> localHosts) {
        WebhookSettings settings = settings(localHosts);
        return new Webhooks(new PublicHosts(settings), settings, clock);
    }

    private static WebhookSettings settings(Set<String> localHosts) {
        return new WebhookSettings(localHosts, Duration.ofSeconds(2), Duration.ofSeconds(5));
    }
}

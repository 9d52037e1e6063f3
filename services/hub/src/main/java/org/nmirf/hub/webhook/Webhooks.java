package org.nmirf.hub.webhook;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.nmirf.hub.letter.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts messages to servers of other people, signed as Standard Webhooks 1.0 says. It follows no
 * redirection, asks no proxy, and reads nothing of the answer but its status.
 */
@Component
public class Webhooks {

    private static final int GONE = 410;
    private static final int LONGEST = 500;

    // Of the answer only the status counts, but its headers are read to their end.
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 100;

    /** Whoever asks for slow names must not keep all requests of the hub waiting. */
    private static final int LOOK_UPS = 4;

    private final PublicHosts hosts;
    private final WebhookSettings settings;
    private final Clock clock;
    private final CloseableHttpClient client;
    private final Semaphore lookUps = new Semaphore(LOOK_UPS);

    Webhooks(PublicHosts hosts, WebhookSettings settings, Clock clock) {
        this.hosts = hosts;
        this.settings = settings;
        this.clock = clock;
        this.client = client(hosts, settings);
    }

    private static CloseableHttpClient client(PublicHosts hosts, WebhookSettings settings) {
        Timeout answer = Timeout.of(settings.answerTimeout());
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(hosts)
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(
                                                Http1Config.custom()
                                                        .setMaxLineLength(LONGEST_LINE)
                                                        .setMaxHeaderCount(MOST_HEADERS)
                                                        .build())
                                        .build())
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                                        .setSocketTimeout(answer)
                                        .build())
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(answer).build())
                // Each message finds and checks the addresses anew.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .setUserAgent("NMIRF-Hub")
                .build();
    }

    /**
     * What is wrong with an address to which somebody wants messages. It asks a name server, which
     * may take long: no transaction may keep a connection to the database meanwhile.
     *
     * @return code of the fault, or empty
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<String> fault(String address) {
        try {
            var uri = new URI(address);
            String host = uri.getHost();
            if (address.length() > LONGEST
                    || host == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null
                    || !isEncryptedEnough(uri, host)) {
                return Optional.of("hook");
            }
            return hostFault(host);
        } catch (URISyntaxException noAddress) {
            return Optional.of("hook");
        }
    }

    private Optional<String> hostFault(String host) {
        if (!lookUps.tryAcquire()) {
            return Optional.of("hook-busy");
        }
        try {
            hosts.resolve(host);
            return Optional.empty();
        } catch (SpecialAddressException special) {
            return Optional.of("hook-special");
        } catch (UnknownHostException unknown) {
            return Optional.of("hook-unknown");
        } finally {
            lookUps.release();
        }
    }

    private boolean isEncryptedEnough(URI uri, String host) {
        return "https".equals(uri.getScheme())
                || ("http".equals(uri.getScheme()) && hosts.isLocal(host));
    }

    /**
     * Posts a message and waits for the status of the answer.
     *
     * @param id the same at every attempt
     * @param body JSON
     */
    public Outcome post(String address, String secret, UUID id, String body) {
        long now = clock.instant().getEpochSecond();
        var request = new HttpPost(address);
        request.setHeader("webhook-id", id.toString());
        request.setHeader("webhook-timestamp", Long.toString(now));
        request.setHeader(
                "webhook-signature", WebhookSecret.sign(secret, id.toString(), now, body));
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        // A server that answers a byte at a time must not hold the hub.
        var deadline =
                CompletableFuture.runAsync(
                        request::abort,
                        CompletableFuture.delayedExecutor(
                                settings.answerTimeout().toMillis(), TimeUnit.MILLISECONDS));
        try {
            return outcome(client.executeOpen(null, request, null).getCode());
        } catch (IOException fault) {
            return new Outcome.Later(cause(fault), 0, false);
        } finally {
            deadline.cancel(true);
            // It ends the connection. To close the answer would read the rest, which may have none.
            request.abort();
        }
    }

    private static Outcome outcome(int status) {
        if (status / 100 == 2) {
            return new Outcome.Told();
        }
        return status == GONE
                ? new Outcome.Never("HOOK_GONE", status)
                : new Outcome.Later("HOOK_REFUSED", status, false);
    }

    private static String cause(IOException fault) {
        return switch (fault) {
            case SpecialAddressException special -> "HOOK_SPECIAL";
            case UnknownHostException unknown -> "HOOK_UNKNOWN";
            case SSLException unencrypted -> "HOOK_ENCRYPTION";
            case InterruptedIOException slow -> "HOOK_TIMEOUT";
            default -> "HOOK_AWAY";
        };
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }
}

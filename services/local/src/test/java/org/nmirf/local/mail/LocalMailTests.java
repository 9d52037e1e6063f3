package org.nmirf.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.engines.FreePorts;

class LocalMailTests {

    @TempDir private Path folder;

    private final Iterator<Integer> ports = FreePorts.find(2).iterator();
    private final int mailPort = ports.next();
    private final int pagePort = ports.next();
    private final HttpClient http = HttpClient.newHttpClient();
    private LocalMail mail = new LocalMail(Path.of(""), Map.of());

    @BeforeEach
    void start() {
        mail = new LocalMail(folder, Map.of("node-ma", "mail-secret"));
        mail.start(mailPort, pagePort);
    }

    @AfterEach
    void close() {
        mail.close();
        http.close();
    }

    @Test
    void showsWhatWasSentToAnybody() throws Exception {
        assertThat(get("/").body()).contains("No e-mail was sent yet");

        send("mail-secret", "تذكير", "Open http://localhost:8081/letters?a=1&b=2 today");

        assertThat(get("/").body()).contains("<a href=\"/1\"><bdi>تذكير</bdi></a>");
        assertThat(get("/1").body())
                .contains("amina@anywhere.example")
                .contains("<a href=\"http://localhost:8081/letters?a=1&amp;b=2\">");
        assertThat(get("/1.eml").body()).contains("Subject: =?UTF-8?");
        assertThat(get("/2").statusCode()).isEqualTo(404);
        assertThat(get("/../secrets.properties").statusCode()).isEqualTo(404);
    }

    @Test
    void neverTakesAnEmailForMarkup() throws Exception {
        send("mail-secret", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>");

        assertThat(get("/").body()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(get("/1").body()).doesNotContain("<script", "<img").contains("&lt;img src=x");
        assertThat(get("/1").headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
    }

    @Test
    void takesNothingFromStrangers() {
        assertThatThrownBy(() -> send("guessed", "Hello", "Words"))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void keepsWhatCameBeforeItWasStoppedLast() throws Exception {
        send("mail-secret", "First", "Words");
        mail.close();
        mail = new LocalMail(folder, Map.of("node-ma", "mail-secret"));
        mail.start(mailPort, pagePort);

        send("mail-secret", "Second", "Words");

        assertThat(get("/").body()).containsSubsequence("Second", "First");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + pagePort + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void send(String password, String subject, String words) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(mailPort));
        properties.setProperty("mail.smtp.auth", "true");
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("node-ma@example.org"));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress("amina@anywhere.example"));
        message.setSubject(subject, "UTF-8");
        message.setText(words, "UTF-8");
        Transport.send(message, "node-ma", password);
    }
}

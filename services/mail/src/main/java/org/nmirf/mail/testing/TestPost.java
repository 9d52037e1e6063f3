package org.nmirf.mail.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.nmirf.mail.MailServer;
import org.nmirf.mail.MailSettings;

/** A real mail server on a free port that wants a password, with a {@link Doorkeeper}. */
public final class TestPost implements AutoCloseable {

    private static final String USER = "site";
    private static final String PASSWORD = "mail-secret";

    private GreenMail server = start(0);
    private final int inside = server.getSmtp().getPort();
    private final Doorkeeper door = new Doorkeeper(inside);

    private static GreenMail start(int port) {
        var started = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.setUser("site@example.org", USER, PASSWORD);
        started.getUserManager().setAuthRequired(true);
        started.start();
        return started;
    }

    /** Who decides what the server hears. */
    public Doorkeeper door() {
        return door;
    }

    /** Ends the server; what came is forgotten. */
    public void stop() {
        server.stop();
    }

    /** Starts it again at the same port. */
    public void startAgain() {
        server = start(inside);
    }

    /** A client of it. */
    public MailServer client(Clock clock) {
        return client(PASSWORD, clock);
    }

    /** A client that signs in with that password. */
    public MailServer client(String password, Clock clock) {
        return new MailServer(
                new MailSettings(
                        "SITE_MAIL",
                        "127.0.0.1",
                        door.port(),
                        USER,
                        password,
                        "NMIRF Network <site@example.org>",
                        MailSettings.Tls.NONE,
                        Duration.ofSeconds(5),
                        Duration.ofMillis(700)),
                clock);
    }

    /** Client of a server on another machine, which nobody asks. */
    public static MailServer elsewhere(Clock clock) {
        return new MailServer(
                new MailSettings(
                        "SITE_MAIL",
                        "mail.example.org",
                        587,
                        "",
                        "",
                        "site@example.org",
                        MailSettings.Tls.STARTTLS,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5)),
                clock);
    }

    /** Client of no server. */
    public static MailServer nowhere(Clock clock) {
        return new MailServer(
                new MailSettings(
                        "SITE_MAIL",
                        "",
                        25,
                        "",
                        "",
                        "",
                        MailSettings.Tls.NONE,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(5)),
                clock);
    }

    /** What came so far. */
    public List<Arrived> arrived() {
        return Stream.of(server.getReceivedMessages()).map(Arrived::of).toList();
    }

    /** An e-mail as its reader sees it. */
    public record Arrived(
            String messageId,
            String to,
            String subject,
            String text,
            String html,
            MimeMessage raw) {

        static Arrived of(MimeMessage message) {
            try {
                var parts = (Multipart) message.getContent();
                return new Arrived(
                        message.getMessageID(),
                        message.getAllRecipients()[0].toString(),
                        message.getSubject(),
                        parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"),
                        parts.getBodyPart(1).getContent().toString(),
                        message);
            } catch (MessagingException | IOException fault) {
                throw new IllegalStateException(fault);
            }
        }

        /** A header as it was sent, or empty. */
        public String header(String name) {
            try {
                String[] values = raw.getHeader(name);
                return values == null ? "" : String.join(", ", values);
            } catch (MessagingException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    /** Ends the server and whoever is at its door. */
    @Override
    public void close() {
        door.close();
        server.stop();
    }
}

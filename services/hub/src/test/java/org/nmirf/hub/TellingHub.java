package org.nmirf.hub;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.nmirf.hub.change.ChangingHub;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A hub with a real mail server, which looks all the time whether somebody is to be told. */
public abstract class TellingHub extends ChangingHub {

    private static final GreenMail POST = start();

    @Autowired protected JdbcClient tables;

    /** One address a test, so that tests do not read each other's mail. */
    protected final String address = "a" + UUID.randomUUID() + "@example.org";

    private final String name = "me" + UUID.randomUUID();

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("HUB_MAIL_HOST", () -> "127.0.0.1");
        settings.add("HUB_MAIL_PORT", () -> POST.getSmtp().getPort());
        settings.add("HUB_MAIL_FROM", () -> "NMIRF Network <hub@example.org>");
        settings.add("HUB_MAIL_TLS", () -> "none");
        settings.add("HUB_LETTERS_LOOK", () -> "200ms");
        settings.add("HUB_LETTERS_SPACING", () -> "1ms");
        settings.add("hub.letters.first-pause", () -> "100ms");
        settings.add("HUB_WEBHOOK_LOCAL_HOSTS", () -> "127.0.0.1");
    }

    private static GreenMail start() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** Whom this test is about. */
    protected final Caller me() {
        return new Caller(web, name, "observer", "sn");
    }

    protected final Caller caller(String role) {
        return new Caller(web, role + UUID.randomUUID(), role, "sn");
    }

    /** Saves a search for what this test publishes, told at once, and gives its page. */
    protected final String save(String language) {
        return save(me(), address, language);
    }

    /** The same for another person. */
    protected final String save(Caller person, String to, String language) {
        return saved(
                person.send(
                        "/alerts?lang=" + language,
                        Map.of(
                                "name",
                                "About " + word,
                                "search",
                                "/search?q=" + word,
                                "frequency",
                                "AT_ONCE",
                                "way",
                                "MAIL",
                                "address",
                                to)));
    }

    protected final String saved(MvcTestResult answer) {
        String page = answer.getResponse().getRedirectedUrl();
        if (page == null) {
            throw new AssertionError(Caller.text(answer));
        }
        return page;
    }

    /** Reads the letter that asks for it, and presses the button of its page. */
    protected final void confirm() {
        String link = link(letters(1).getFirst(), "/alerts/addresses/");
        me().send(link, Map.of());
    }

    /** Gives an address for letters about withdrawals, which is still to be confirmed. */
    protected final void wantWithdrawals(Caller person) {
        var answer = person.send("/alerts/withdrawals?lang=en", Map.of("address", address));
        if (!"/alerts".equals(answer.getResponse().getRedirectedUrl())) {
            throw new AssertionError(Caller.text(answer));
        }
    }

    /** Downloads what this test published, with the tick. */
    protected final void download(Caller person) {
        var answer =
                person.send(
                        "/search/export/file?lang=en",
                        Map.of("q", word, "format", "json", "tell", "true"));
        if (answer.getResponse().getStatus() != 200) {
            throw new AssertionError(Caller.text(answer));
        }
    }

    /** Waits until so many letters came to the address of this test, and gives them. */
    protected final List<MimeMessage> letters(int number) {
        return letters(address, number);
    }

    /** The same for another address. */
    protected static List<MimeMessage> letters(String to, int number) {
        return Awaitility.await().until(() -> arrived(to), letters -> letters.size() >= number);
    }

    protected final List<MimeMessage> arrived() {
        return arrived(address);
    }

    private static List<MimeMessage> arrived(String to) {
        return Stream.of(POST.getReceivedMessages()).filter(one -> isFor(one, to)).toList();
    }

    private static boolean isFor(MimeMessage letter, String to) {
        try {
            return letter.getAllRecipients()[0].toString().equals(to);
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Path of the first link in the letter that begins so. */
    protected static String link(MimeMessage letter, String start) {
        Matcher found =
                Pattern.compile(Pattern.quote(start) + "[0-9a-f-]{36}").matcher(text(letter));
        if (!found.find()) {
            throw new AssertionError(text(letter));
        }
        return found.group();
    }

    /** Its plain text. */
    protected static String text(MimeMessage letter) {
        return part(letter, 0);
    }

    /** All of it: subject, headers of its own, text and HTML. */
    protected static String whole(MimeMessage letter) {
        try {
            return letter.getSubject() + part(letter, 0) + part(letter, 1);
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String part(MimeMessage letter, int number) {
        try {
            var parts = (Multipart) letter.getContent();
            return parts.getBodyPart(number).getContent().toString();
        } catch (MessagingException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Waits until the hub has looked once more after now, and found nothing to tell. */
    protected final void awaitLook(String page) {
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        Awaitility.await()
                .until(
                        () ->
                                tables.sql(
                                                """
                                                select place >= (select last_place from change_state)
                                                from saved_search where id = ?\
                                                """)
                                        .param(id)
                                        .query(Boolean.class)
                                        .single());
    }

    /**
     * Waits until a page of this person says so: a letter is there before it is noted that it is.
     */
    protected final void awaitWords(String page, String words) {
        Awaitility.await()
                .until(
                        () -> Caller.text(me().page(page + "?lang=en")),
                        text -> text.contains(words));
    }
}

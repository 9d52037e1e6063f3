package org.nmirf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nmirf.mail.testing.TestPost;
import org.nmirf.web.language.Language;

class MailServerTests {

    private final Clock clock = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), ZoneOffset.UTC);
    private final TestPost post = new TestPost();
    private final MailServer server = post.client(clock);

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void sendsTextFirstAndHtmlSecond() throws Exception {
        assertThat(server.send(mail("amina@example.org"))).isEqualTo(new Delivery.Accepted());

        var arrived = post.arrived().getFirst();
        assertThat(arrived.subject()).isEqualTo("تذكير بموعد التقرير");
        assertThat(arrived.text()).isEqualTo("مرحبًا أمينة،");
        assertThat(arrived.html()).contains("<p>مرحبًا أمينة،</p>");
        assertThat(arrived.raw().getContentType()).startsWith("multipart/alternative");
        assertThat(arrived.raw().getSentDate()).isEqualTo(clock.instant());
    }

    @Test
    void writesHeadersThatProgramsUnderstand() {
        server.send(mail("amina@example.org"));

        var arrived = post.arrived().getFirst();
        assertThat(arrived.messageId()).isEqualTo("<one@example.org>");
        assertThat(arrived.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(arrived.header("Content-Language")).isEqualTo("ar");
        assertThat(arrived.header("Subject")).isASCII().startsWith("=?UTF-8?");
        assertThat(arrived.header("To")).isASCII().endsWith("<amina@example.org>");
        assertThat(arrived.header("List-Unsubscribe")).isEqualTo("<https://site.example.org/off>");
        assertThat(arrived.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void offersNoWayOutOfWhatCannotBeTurnedOff() {
        server.send(mail("amina@example.org", "Hello", "", null));

        assertThat(post.arrived().getFirst().header("List-Unsubscribe")).isEmpty();
    }

    @Test
    void letsNobodySmuggleAHeaderIn() {
        server.send(
                mail(
                        "amina@example.org",
                        "Hello\r\nBcc: eve@example.org",
                        "Amina\r\nX-Smuggled: yes",
                        null));

        var arrived = post.arrived().getFirst();
        assertThat(post.arrived()).hasSize(1);
        assertThat(arrived.header("Bcc")).isEmpty();
        assertThat(arrived.header("X-Smuggled")).isEmpty();
        assertThat(arrived.subject()).isEqualTo("Hello Bcc: eve@example.org");
    }

    @Test
    void refusesWhatIsNoAddressWithoutAskingTheServer() {
        for (String wrong :
                List.of(
                        "",
                        "amina",
                        "a b@example.org",
                        "a@b@c",
                        "a@x\r\nRCPT",
                        "x:a@b.org,c@d.org;",
                        "x:a@b.org;",
                        "a@b.org,c@d.org",
                        "@a.org:c@d.org",
                        "Amina <a@b.org>",
                        "a@b.org (Amina)",
                        "\"a b\"@c.org",
                        "a".repeat(65) + "@b.org",
                        "a@" + "b.".repeat(130) + "org",
                        "a@b" + "\u00ad".repeat(300) + ".org")) {
            assertThat(server.send(mail(wrong)))
                    .as(wrong)
                    .isEqualTo(new Delivery.Refused(Fault.of(Fault.Cause.ADDRESS)));
        }
        assertThat(MailServer.isAddress("amina@وزارة.example")).isTrue();
        assertThat(post.arrived()).isEmpty();
    }

    @Test
    void tellsARecipientThatIsUnknownFromOneToTryLater() {
        post.door().answer("RCPT TO", "550 5.1.1 no such user here: secret words");
        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Refused(new Fault(Fault.Cause.RECIPIENT, 550)));

        post.door().answer("RCPT TO", "451 4.7.1 greylisted");
        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Postponed(new Fault(Fault.Cause.BUSY, 451)));
    }

    @Test
    void doesNotBlameTheRecipientForTheSite() {
        for (String refusal :
                List.of(
                        "554 5.7.1 <amina@example.org>: Relay access denied",
                        "550 5.4.5 daily sending quota exceeded",
                        "554 5.7.1 Service unavailable; client host blocked")) {
            post.door().answer("RCPT TO", refusal);
            int code = Integer.parseInt(refusal.substring(0, 3));

            assertThat(server.send(mail("amina@example.org")))
                    .as(refusal)
                    .isEqualTo(new Delivery.Away(new Fault(Fault.Cause.SENDER, code)));
        }
    }

    @Test
    void tellsWhatTheSenderLacksWhateverTheAnswer() {
        post.door().answer("MAIL FROM", "530 5.7.0 authentication required");
        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Away(new Fault(Fault.Cause.SIGN_IN, 530)));

        post.door().answer("MAIL FROM", "554 5.7.1 not from here");
        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Away(new Fault(Fault.Cause.SENDER, 554)));
    }

    @Test
    void tellsALetterThatIsRefusedFromAServerThatIsBusy() {
        post.door().answer("DATA", "554 5.7.1 looks like spam");
        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Refused(new Fault(Fault.Cause.CONTENT, 554)));

        post.door().answer("DATA", "421 4.3.2 closing");
        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Away(new Fault(Fault.Cause.BUSY, 421)));
    }

    @Test
    void doesNotBlameLettersForTheSettings() {
        post.door().answer("MAIL FROM", "550 5.7.1 not you");
        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Away(new Fault(Fault.Cause.SENDER, 550)));
        post.door().letThrough();

        assertThat(post.client("wrong", clock).send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Away(Fault.of(Fault.Cause.SIGN_IN)));
        assertThat(post.client("wrong", clock).look()).contains(Fault.of(Fault.Cause.SIGN_IN));
    }

    @Test
    void waitsForASlowServerOnlyForAWhile() {
        post.door().ignore("RCPT TO");

        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Away(Fault.of(Fault.Cause.TIMEOUT)));
    }

    @Test
    void noticesThatTheServerIsGoneAndBack() {
        assertThat(server.look()).isEmpty();

        post.stop();
        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Away(Fault.of(Fault.Cause.CONNECTION)));
        assertThat(server.look()).isPresent();

        post.startAgain();
        assertThat(server.send(mail("amina@example.org"))).isEqualTo(new Delivery.Accepted());
    }

    @Test
    void noticesThatNobodyListens() {
        post.close();

        assertThat(server.send(mail("amina@example.org")))
                .isEqualTo(new Delivery.Away(Fault.of(Fault.Cause.CONNECTION)));
    }

    private static Mail mail(String address) {
        return mail(
                address,
                "تذكير بموعد التقرير",
                "أمينة",
                URI.create("https://site.example.org/off"));
    }

    private static Mail mail(String address, String subject, String name, @Nullable URI turnOff) {
        return new Mail(
                "one",
                address,
                name,
                Language.AR,
                subject,
                "مرحبًا أمينة،",
                "<p>مرحبًا أمينة،</p>",
                turnOff);
    }
}

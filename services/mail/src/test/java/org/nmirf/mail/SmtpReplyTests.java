package org.nmirf.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.mail.Fault.Cause;
import org.nmirf.mail.SmtpReply.Command;

class SmtpReplyTests {

    @Test
    void givesARecipientUpOnlyWhereTheAnswerSaysSo() {
        for (String reply :
                List.of(
                        "550 5.1.1 no such user",
                        "550-5.1.1 The account\r\n550 5.1.1 does not exist",
                        "550 #5.1.0 Address rejected.",
                        "550 5.2.1 mailbox disabled",
                        "550 5.7.17 mailbox owner has changed",
                        "550 no such user here",
                        "553 mailbox name not allowed")) {
            assertThat(meaning(Command.RCPT, reply))
                    .as(reply)
                    .isEqualTo(new Delivery.Refused(new Fault(Cause.RECIPIENT, code(reply))));
        }
    }

    @Test
    void triesARecipientAgainWhoMayTakeMailLater() {
        for (String reply :
                List.of(
                        "552 5.2.2 mailbox full",
                        "552 mailbox full",
                        "550 5.4.1 recipient address rejected",
                        "550 5.7.2 not allowed to write to this list",
                        "550 5.5.0 mailbox unavailable",
                        "501 bad argument")) {
            assertThat(meaning(Command.RCPT, reply))
                    .as(reply)
                    .isEqualTo(new Delivery.Postponed(new Fault(Cause.RECIPIENT, code(reply))));
        }
        assertThat(meaning(Command.RCPT, "451 4.7.1 greylisted"))
                .isEqualTo(new Delivery.Postponed(new Fault(Cause.BUSY, 451)));
    }

    @Test
    void takesTheSitesTroubleForItsOwnWhereverItIsTold() {
        for (Command to : Command.values()) {
            for (String reply :
                    List.of(
                            "550 5.1.8 sender's domain not found",
                            "550 5.3.0 local configuration",
                            "550 5.4.5 daily quota exceeded",
                            "550 5.7.26 unauthenticated mail",
                            "550 5.7.501 spam abuse detected")) {
                assertThat(meaning(to, reply))
                        .as(to + " " + reply)
                        .isEqualTo(new Delivery.Away(new Fault(Cause.SENDER, code(reply))));
            }
            assertThat(meaning(to, "530 5.7.0 sign in"))
                    .isEqualTo(new Delivery.Away(new Fault(Cause.SIGN_IN, 530)));
            assertThat(meaning(to, "421 4.3.2 closing"))
                    .isEqualTo(new Delivery.Away(new Fault(Cause.BUSY, 421)));
        }
        for (String reply : List.of("554 relay access denied", "503 5.5.1 MAIL first")) {
            assertThat(meaning(Command.RCPT, reply))
                    .isEqualTo(new Delivery.Away(new Fault(Cause.SENDER, code(reply))));
        }
        assertThat(meaning(Command.MAIL, "452 4.3.1 no room"))
                .isEqualTo(new Delivery.Away(new Fault(Cause.BUSY, 452)));
    }

    @Test
    void blamesWordsOnlyWhereTheyWereRead() {
        for (String reply :
                List.of("554 5.7.1 looks like spam", "552 5.3.4 too big", "554 no", "550 5.6.0")) {
            assertThat(meaning(Command.DATA, reply))
                    .as(reply)
                    .isEqualTo(new Delivery.Refused(new Fault(Cause.CONTENT, code(reply))));
        }
        assertThat(meaning(Command.DATA, "550 5.1.1 no such user"))
                .isEqualTo(new Delivery.Refused(new Fault(Cause.RECIPIENT, 550)));
        assertThat(meaning(Command.DATA, "452 4.2.2 mailbox full"))
                .isEqualTo(new Delivery.Postponed(new Fault(Cause.BUSY, 452)));
    }

    @Test
    void readsNoEnhancedCodeOutOfAnAddress() {
        assertThat(SmtpReply.of(Command.RCPT, 550, "550 5.1.1.9 is on a list").status()).isEmpty();
        assertThat(SmtpReply.of(Command.RCPT, 550, null).status()).isEmpty();
        assertThat(SmtpReply.of(Command.RCPT, 550, "550 5.7.1. No").status()).isEqualTo("7.1");
    }

    private static Delivery meaning(Command to, String reply) {
        return SmtpReply.of(to, code(reply), reply).meaning();
    }

    private static int code(String reply) {
        return Integer.parseInt(reply.substring(0, 3));
    }
}

package org.nmirf.node.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nmirf.node.letter.LetterFixtures.aLetter;
import static org.nmirf.node.letter.LetterFixtures.anArabicLetter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nmirf.mail.testing.TestPost;
import org.nmirf.mail.testing.TestPost.Arrived;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.rounds.Round;
import org.nmirf.web.language.Language;

/** What becomes of letters at the mail server. */
class SendLettersIT {

    private final PostRoom room = new PostRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anArabicLetterCanBeRead() {
        room.post(anArabicLetter());

        room.deliver();

        var arrived = room.post.arrived().getFirst();
        assertThat(arrived.subject()).isEqualTo("رسالة تجريبية");
        assertThat(arrived.text())
                .startsWith("مرحبًا أمينة،\n\nعنوانك وخادم البريد يعملان")
                .contains("3 غشت 2026")
                .contains("كل رسائل الموقع:\nhttps://node.example.org/letters?state=SENT\n")
                .contains("المغرب");
        assertThat(arrived.html())
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<a href=\"https://node.example.org/letters?state=SENT\">كل رسائل الموقع")
                .doesNotContain("<img")
                .doesNotContain("<script");
    }

    @Test
    void aLetterOfAKindThatCanBeTurnedOffSaysHow() {
        room.post(aLetter("one"));

        room.deliver();

        var arrived = room.post.arrived().getFirst();
        assertThat(arrived.header("List-Unsubscribe"))
                .startsWith("<https://node.example.org/api/letters/off/");
        assertThat(arrived.text()).contains("https://node.example.org/letters/off/");
    }

    @Test
    void whatSomebodyTypedIsNoMarkup() {
        room.post(aLetter("<b>bold</b>"));

        room.deliver();

        assertThat(room.post.arrived().getFirst().html()).doesNotContain("<b>");
        assertThat(room.post.arrived().getFirst().text()).contains("Words: <b>bold</b>");
    }

    @Test
    void waitsForAServerThatIsDownAndGoesOnWhenItIsUp() {
        room.post.stop();
        room.post(aLetter("one"));
        room.post(aLetter("two"));

        assertThat(room.deliver()).isEqualTo(2);
        assertThat(states()).containsOnly(LetterState.RETRYING);
        assertThat(room.entry().reason()).isEqualTo("CONNECTION");

        room.post.startAgain();
        room.clock.move(Duration.ofMinutes(3));
        assertThat(room.deliver()).isZero();
        assertThat(states()).containsOnly(LetterState.SENT);
        assertThat(room.post.arrived()).hasSize(2);
    }

    @Test
    void triesAgainWhenTheServerAskedForIt() {
        room.post(aLetter("one"));
        room.post.door().answer("RCPT TO", "450 4.2.0 greylisted");
        room.deliver();
        assertThat(room.entry().state()).isEqualTo(LetterState.RETRYING);
        assertThat(room.entry().reply()).isEqualTo(450);

        room.post.door().letThrough();
        room.deliver();
        assertThat(room.post.arrived()).isEmpty();

        room.clock.move(Duration.ofMinutes(3));
        room.deliver();
        assertThat(room.post.arrived()).hasSize(1);
        assertThat(room.entry().attempts()).isEqualTo(2);
        assertThat(room.entry().reply()).isZero();
    }

    @Test
    void givesUpWhatIsRefusedForGoodAndSendsTheRest() {
        room.post(aLetter(new Addressee("nobody@example.org", "", Language.EN), "one"));
        room.post(aLetter("two"));
        room.post.door().answer("RCPT TO:<NOBODY", "550 5.1.1 the words of a server");

        room.deliver();

        assertThat(states()).containsExactlyInAnyOrder(LetterState.FAILED, LetterState.SENT);
        var failed = room.log.list(LetterState.FAILED, "nobody", 0, 10).items().getFirst();
        assertThat(failed.reason()).isEqualTo("RECIPIENT");
        assertThat(failed.reply()).isEqualTo(550);
        assertThat(room.post.arrived()).extracting(Arrived::subject).containsExactly("About two");
    }

    @Test
    void aSlowServerKeepsALetterForLater() {
        room.post(aLetter("one"));
        room.post.door().ignore("DATA");

        assertThat(room.step()).isEqualTo(Round.AWAY);

        assertThat(room.entry().state()).isEqualTo(LetterState.RETRYING);
        assertThat(room.entry().reason()).isEqualTo("TIMEOUT");
    }

    @Test
    void triesForThreeDaysWithGrowingPauses() {
        room.post(aLetter("one"));
        room.post.door().answer("RCPT TO", "450 later");
        List<Duration> pauses = new ArrayList<>();
        while (true) {
            room.deliver();
            if (room.entry().state() == LetterState.FAILED) {
                break;
            }
            Instant next = java.util.Objects.requireNonNull(room.entry().nextAt());
            pauses.add(Duration.between(room.clock.instant(), next));
            room.clock.set(next.toString());
        }

        assertThat(pauses.getFirst()).isBetween(Duration.ofSeconds(96), Duration.ofSeconds(144));
        assertThat(pauses.subList(0, 6)).isSorted();
        assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofHours(12)) < 0);
        assertThat(Duration.between(PostRoom.MONDAY, room.clock.instant()))
                .isEqualTo(Duration.ofDays(3));
        assertThat(room.entry().reason()).isEqualTo("BUSY");
        assertThat(room.entry().isRetryable()).isTrue();
    }

    @Test
    void keepsLettersForAsLongAsTheServerTakesNothingFromThisNode() {
        answers("relay", "554 5.7.1 Relay access denied");
        answers("quota", "550 5.4.5 daily quota exceeded");
        answers("stranger", "530 5.7.0 sign in first");

        for (int day = 0; day < 10; day++) {
            room.deliver();
            room.clock.move(Duration.ofDays(1));
        }

        assertThat(states()).containsOnly(LetterState.RETRYING);
        assertThat(room.entries())
                .extracting(LetterLog.Entry::reason)
                .containsExactlyInAnyOrder("SENDER", "SENDER", "SIGN_IN");
        assertThat(room.log.held()).isEqualTo(3);
        room.post.door().letThrough();
        room.deliver();
        assertThat(states()).hasSize(3).containsOnly(LetterState.SENT);
        assertThat(room.log.held()).isZero();
    }

    private void answers(String mailbox, String reply) {
        String address = mailbox + "@example.org";
        room.post(aLetter(new Addressee(address, "", Language.EN), mailbox));
        room.post.door().answer("RCPT TO:<" + address, reply);
    }

    @Test
    void beginsAnewWithARecipientWhenTheServerIsBack() {
        room.post(aLetter("one"));
        room.post.door().answer("RCPT TO", "450 4.2.0 greylisted");
        room.deliver();
        room.post.stop();
        room.clock.move(Duration.ofDays(2));
        room.deliver();
        room.post.startAgain();

        room.clock.move(Duration.ofDays(2));
        room.deliver();
        assertThat(room.entry().state()).isEqualTo(LetterState.RETRYING);

        room.clock.move(Duration.ofDays(3));
        room.deliver();
        assertThat(room.entry().state()).isEqualTo(LetterState.FAILED);
        assertThat(room.entry().reason()).isEqualTo("BUSY");
    }

    @Test
    void twoProcessesSendEachLetterOnce() {
        for (int number = 0; number < 40; number++) {
            room.post(aLetter("letter " + number));
        }

        int one;
        int other;
        try (var processes = Executors.newFixedThreadPool(2)) {
            var first = CompletableFuture.supplyAsync(this::sendAll, processes);
            var second = CompletableFuture.supplyAsync(this::sendAll, processes);
            one = first.join();
            other = second.join();
        }

        var subjects = room.post.arrived().stream().map(Arrived::subject).toList();
        assertThat(subjects).hasSize(40);
        assertThat(new HashSet<>(subjects)).hasSize(40);
        assertThat(one + other).isEqualTo(40);
        assertThat(one).isPositive();
        assertThat(other).isPositive();
        assertThat(states()).containsOnly(LetterState.SENT);
    }

    private int sendAll() {
        var sender = room.sender(room.post.client(room.clock));
        int sent = 0;
        while (room.step(sender) == Round.MORE) {
            sent++;
        }
        return sent;
    }

    @Test
    void aProcessThatDiesAfterSendingSendsTheSameAgain() {
        room.post(aLetter("one"));
        assertThatThrownBy(
                        () ->
                                room.inTransaction(
                                        () -> {
                                            room.sender(room.post.client(room.clock)).run();
                                            throw new IllegalStateException("Killed");
                                        }))
                .hasMessage("Killed");
        room.deliver();

        assertThat(room.post.arrived()).hasSize(2);
        assertThat(room.post.arrived())
                .extracting(Arrived::messageId)
                .containsOnly(room.post.arrived().getFirst().messageId());
    }

    @Test
    void nothingLeavesWithoutAServerInTheSettings() {
        room.post(aLetter("one"));

        assertThat(room.step(room.sender(TestPost.nowhere(room.clock)))).isEqualTo(Round.DONE);

        assertThat(room.entry().state()).isEqualTo(LetterState.WAITING);
        assertThat(room.entry().attempts()).isZero();
    }

    @Test
    void somebodyMayHaveALetterTriedAgain() {
        room.post(aLetter("one"));
        room.post.door().answer("RCPT TO", "550 unknown");
        room.deliver();
        room.post.door().letThrough();

        var again = room.inTransaction(() -> room.log.retry(room.entry().id(), PostRoom.ADMIN));
        room.deliver();

        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(room.entry().state()).isEqualTo(LetterState.SENT);
        var late = room.inTransaction(() -> room.log.retry(room.entry().id(), PostRoom.ADMIN));
        assertThat(late).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void forgetsWordsThirtyDaysAfterwardsAndKeepsTheRecord() {
        room.post(aLetter("one"));
        room.post.door().answer("RCPT TO", "550 unknown");
        room.deliver();

        room.clock.move(Duration.ofDays(30));
        room.step();
        assertThat(room.entry().hasWords()).isTrue();
        room.clock.move(Duration.ofSeconds(1));
        room.step();

        assertThat(room.entry().hasWords()).isFalse();
        assertThat(room.entry().address()).isEqualTo("amina@example.org");
        var again = room.inTransaction(() -> room.log.retry(room.entry().id(), PostRoom.ADMIN));
        assertThat(again).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void forgetsWordsThatOpenADoorAsSoonAsTheyAreSent() {
        room.post(aLetter("one").whichIsForgotten());
        room.post(aLetter("two"));
        room.post.door().answer("RCPT TO", "450 later");
        room.step();
        boolean isKept = room.entries().stream().allMatch(LetterLog.Entry::hasWords);
        room.post.door().letThrough();

        room.clock.move(Duration.ofHours(5));
        room.deliver();

        assertThat(isKept).isTrue();
        assertThat(states()).containsOnly(LetterState.SENT);
        assertThat(room.entries())
                .extracting(LetterLog.Entry::hasWords)
                .containsExactlyInAnyOrder(false, true);
        assertThat(room.post.arrived()).extracting(one -> one.text()).hasSize(2);
    }

    private List<LetterState> states() {
        return room.entries().stream().map(LetterLog.Entry::state).toList();
    }
}

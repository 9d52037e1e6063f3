package org.nmirf.node.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nmirf.node.letter.LetterFixtures.aLetter;
import static org.nmirf.node.letter.LetterFixtures.amina;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nmirf.node.letter.Letters.Posting;
import org.nmirf.node.network.SharedNode;
import org.nmirf.web.language.Language;
import org.springframework.context.NoSuchMessageException;
import org.springframework.transaction.IllegalTransactionStateException;

/** Which letters are posted, and when they leave. */
class LettersIT {

    private Wishes.Digest digest = Wishes.Digest.NONE;
    private final PostRoom room = new PostRoom((address, usual) -> usual.with(digest));

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void postsNothingIfTheCallersTransactionFails() {
        assertThatThrownBy(
                        () ->
                                room.inTransaction(
                                        () -> {
                                            room.letters.post(aLetter("one"));
                                            throw new IllegalStateException("Changed my mind");
                                        }))
                .hasMessage("Changed my mind");

        room.deliver();
        assertThat(room.post.arrived()).isEmpty();
        assertThat(room.entries()).isEmpty();
    }

    @Test
    void isAFaultOutsideATransaction() {
        var letters = SharedNode.get().node().bean(Letters.class);

        assertThatThrownBy(() -> letters.post(aLetter("one")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void isAFaultWithoutWords() {
        var letter =
                Letter.of(amina(), LetterFixtures.DUE, "one", Phrase.of("letter.no-such-words"));

        assertThatThrownBy(() -> room.post(letter)).isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void saysTheSameOnlyOnceToTheSameAddress() {
        var inCapitals = new Addressee("AMINA@example.org", "Amina", Language.FR);
        var other = new Addressee("omar@example.org", "Omar", Language.EN);

        assertThat(room.post(aLetter("report due"))).isEqualTo(Posting.POSTED);
        assertThat(room.post(aLetter("report due"))).isEqualTo(Posting.KNOWN);
        assertThat(room.post(aLetter(inCapitals, "report due"))).isEqualTo(Posting.KNOWN);
        assertThat(room.post(aLetter(other, "report due"))).isEqualTo(Posting.POSTED);

        room.deliver();
        assertThat(room.post.arrived()).hasSize(2);
        assertThat(room.post(aLetter("report due"))).isEqualTo(Posting.KNOWN);
    }

    @Test
    void notesALetterToWhatIsNoAddressAsFailed() {
        assertThat(room.post(aLetter(new Addressee("amina at home", "", Language.EN), "one")))
                .isEqualTo(Posting.FAILED);

        assertThat(room.entry().state()).isEqualTo(LetterState.FAILED);
        assertThat(room.entry().reason()).isEqualTo("ADDRESS");
        assertThat(room.entry().isRetryable()).isFalse();
    }

    @Test
    void waitsForTheDayThatTheCallerNames() {
        room.post(aLetter("one").notBefore(PostRoom.MONDAY.plus(Duration.ofDays(2))));

        room.deliver();
        assertThat(room.post.arrived()).isEmpty();
        assertThat(room.entry().reason()).isEqualTo(LetterReason.DATE);

        room.clock.move(Duration.ofDays(2));
        room.deliver();
        assertThat(room.post.arrived()).hasSize(1);
    }

    @Test
    void waitsForTheEndOfQuietHoursOverMidnight() {
        room.clock.set("2026-05-04T22:15:00Z");
        room.post(aLetter("one"));
        assertThat(room.entry().reason()).isEqualTo(LetterReason.QUIET);
        assertThat(room.entry().nextAt()).isEqualTo("2026-05-05T07:00:00Z");

        room.clock.set("2026-05-05T06:59:59Z");
        room.deliver();
        assertThat(room.post.arrived()).isEmpty();

        room.clock.set("2026-05-05T07:00:00Z");
        room.deliver();
        assertThat(room.post.arrived()).hasSize(1);
    }

    @Test
    void doesNotTryAgainInQuietHours() {
        room.clock.set("2026-05-04T19:59:00Z");
        room.post(aLetter("one"));
        room.post.door().answer("DATA", "451 later");
        room.deliver();
        room.post.door().letThrough();

        room.clock.set("2026-05-04T23:00:00Z");
        room.deliver();
        assertThat(room.post.arrived()).isEmpty();
        assertThat(room.entry().state()).isEqualTo(LetterState.RETRYING);
        assertThat(room.entry().reason()).isEqualTo("BUSY");
        assertThat(room.entry().nextAt()).isEqualTo("2026-05-05T07:00:00Z");

        room.clock.set("2026-05-05T07:00:00Z");
        room.deliver();
        assertThat(room.post.arrived()).hasSize(1);
    }

    @Test
    void joinsLettersThatMayWaitIntoOneDigest() {
        digest = Wishes.Digest.DAILY;
        room.post(aLetter("first").whichMayWait());
        room.clock.move(Duration.ofHours(1));
        room.post(aLetter("second").whichMayWait());
        room.post(aLetter("urgent"));
        room.post(
                aLetter(new Addressee("omar@example.org", "", Language.EN), "other")
                        .whichMayWait());
        room.deliver();
        assertThat(room.post.arrived()).hasSize(1);
        assertThat(room.post.arrived().getFirst().subject()).isEqualTo("About urgent");

        room.clock.set("2026-05-05T08:00:00Z");
        room.deliver();

        var arrived = room.post.arrived();
        assertThat(arrived).hasSize(3);
        var joined =
                arrived.stream()
                        .filter(one -> one.subject().equals("2 messages for you"))
                        .findFirst();
        assertThat(joined.orElseThrow().to()).contains("amina@example.org");
        assertThat(joined.orElseThrow().text())
                .containsSubsequence("* About first", "Words: first", "* About second");
        assertThat(joined.orElseThrow().html()).contains("<h2>About second</h2>");
        assertThat(joined.orElseThrow().header("List-Unsubscribe")).isEmpty();
        assertThat(room.entries())
                .extracting(LetterLog.Entry::state)
                .containsOnly(LetterState.SENT);
    }

    @Test
    void suppressesWhatThePersonTurnedOff() {
        room.post(aLetter("one"));
        room.deliver();
        room.turnedOff.turnOff(link());

        assertThat(room.post(aLetter("two"))).isEqualTo(Posting.SUPPRESSED);
        var always =
                Letter.of(amina(), LetterFixtures.CALL, "three", Phrase.verbatim("You are called"));
        assertThat(room.post(always)).isEqualTo(Posting.POSTED);
        room.turnedOff.turnOn(link());
        assertThat(room.post(aLetter("four"))).isEqualTo(Posting.POSTED);
    }

    @Test
    void suppressesNothingForASuccessorWithTheSameMailbox() {
        room.post(aLetter(of("one"), "first"));
        room.deliver();
        room.turnedOff.turnOff(link());

        assertThat(room.post(aLetter(of("one"), "second"))).isEqualTo(Posting.SUPPRESSED);
        assertThat(room.post(aLetter(of("other"), "third"))).isEqualTo(Posting.POSTED);
        assertThat(room.post(aLetter(of(""), "fourth"))).isEqualTo(Posting.POSTED);
        assertThat(room.turnedOff.of(of("one"))).hasSize(1);
        assertThat(room.turnedOff.of(of("other"))).isEmpty();
    }

    @Test
    void joinsNoLettersOfTwoPeopleWithTheSameMailbox() {
        digest = Wishes.Digest.DAILY;
        room.post(aLetter(of("one"), "first").whichMayWait());
        room.post(aLetter(of("other"), "second").whichMayWait());

        room.clock.move(Duration.ofDays(1));
        room.deliver();

        assertThat(room.post.arrived()).hasSize(2);
    }

    private static Addressee of(String person) {
        return new Addressee("amina@example.org", "Amina", Language.EN, person);
    }

    @Test
    void suppressesWhatWasTurnedOffWhileItWaited() {
        digest = Wishes.Digest.DAILY;
        room.post(aLetter("one").whichMayWait());
        var always =
                Letter.of(amina(), LetterFixtures.CALL, "two", Phrase.verbatim("You are called"))
                        .whichMayWait();
        room.clock.move(Duration.ofMinutes(1));
        room.post(always);
        room.turnedOff.turnOff(link());

        room.clock.move(Duration.ofDays(1));
        room.deliver();

        assertThat(room.post.arrived())
                .extracting(one -> one.subject())
                .containsExactly("You are called");
        assertThat(room.entry().state()).isEqualTo(LetterState.SUPPRESSED);
        assertThat(room.entry().reason()).isEqualTo(LetterReason.TURNED_OFF);
    }

    private UUID link() {
        return room.database
                .sql("SELECT turn_off FROM letter WHERE optional ORDER BY posted_at LIMIT 1")
                .query(UUID.class)
                .single();
    }
}

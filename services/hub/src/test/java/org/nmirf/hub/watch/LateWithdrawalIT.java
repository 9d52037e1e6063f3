package org.nmirf.hub.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TellingHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Attribution;

/**
 * What became of what somebody took along is told whatever happened before the letter could leave.
 */
class LateWithdrawalIT extends TellingHub {

    @Test
    void tellsOfAnOlderFileAlthoughThereIsANewerOne() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        download(me());
        publish(ONE, subject, 2, Attribution.NETWORK);
        download(me());

        confirm();
        assertThat(text(letters(2).getLast())).contains(subject.id().toString());
        withdraw(ONE, subject, 3);

        // Of the newer file, which was made after the name was lost.
        assertThat(text(letters(3).getLast())).contains(subject.id().toString());
    }

    @Test
    void tellsOfAFileThatWasMadeAfterTheFirstLetter() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        confirm();
        download(me());
        publish(ONE, subject, 2, Attribution.NETWORK);
        awaitTold();

        download(me());
        withdraw(ONE, subject, 3);

        assertThat(text(letters(3).getLast())).contains(subject.id().toString());
    }

    @Test
    void tellsAgainOfWhatCameBackWithoutAName() {
        publish(ONE, subject, 1, Attribution.NETWORK);
        turnOfTheMonth();
        wantWithdrawals(me());
        confirm();
        download(me());
        withdraw(ONE, subject, 2);
        awaitTold();

        publish(ONE, subject, 3, Attribution.NETWORK);
        download(me());
        withdraw(ONE, subject, 4);

        assertThat(text(letters(3).getLast())).contains(subject.id().toString());
    }

    @Test
    void tellsOfALostNameAfterTheMonthTurned() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        download(me());
        publish(ONE, subject, 2, Attribution.NETWORK);
        turnOfTheMonth();

        confirm();

        var letter = letters(2).getLast();
        assertThat(text(letter)).contains(subject.id().toString(), "in your file of");
        assertThat(whole(letter)).doesNotContain(word, "Senegal");
        Awaitility.await().until(() -> count("withdrawal_owed") == 0);
    }

    @Test
    void forgetsWhatIsOwedWithItsFile() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        download(me());
        publish(ONE, subject, 2, Attribution.NETWORK);
        turnOfTheMonth();
        assertThat(count("withdrawal_owed")).isOne();
        String page = Caller.text(me().page("/alerts?lang=en"));
        int start = page.indexOf("/alerts/exports/");

        me().send(page.substring(start, page.indexOf('"', start)), Map.of());

        assertThat(count("withdrawal_owed")).isZero();
    }

    @Test
    void doesNotTellAdoptersOfANameThatWasLostBefore() {
        Caller adopter = new Caller(web, "adopter" + word, "member", "mu");
        publish(ONE, subject, 1, Attribution.NAMED);
        publish(ONE, subject, 2, Attribution.NETWORK);
        wantWithdrawals(adopter);
        confirm();
        adapt(adopter, subject);
        Subject other = TestMember.aSubject();
        publish(ONE, other, 1, Attribution.NAMED);
        adapt(adopter, other);
        withdraw(ONE, other, 2);

        assertThat(text(letters(2).getLast())).contains(other.id().toString());
        assertThat(arrived())
                .allSatisfy(one -> assertThat(text(one)).doesNotContain(subject.id().toString()));

        withdraw(ONE, subject, 3);
        assertThat(text(letters(3).getLast())).contains(subject.id().toString());
    }

    @Test
    void saysWhereTheTickIsThatLettersAreStopped() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        confirm();
        assertThat(form("en")).contains("By e-mail. The hub keeps");

        me().send("/alerts/withdrawals/stop", Map.of());

        assertThat(form("en")).contains("letters about withdrawals are stopped");
        for (String language : List.of("ar", "fr", "es", "pt")) {
            assertThat(form(language)).doesNotContain("??");
        }
    }

    private String form(String language) {
        return Caller.text(me().page("/search/export?q=" + word + "&lang=" + language));
    }

    private static void adapt(Caller adopter, Subject practice) {
        assertThat(
                        adopter.send(
                                "/practices/" + practice.id() + "/adapt?lang=en",
                                Map.of("language", "en", "text", "Ours", "own", "")))
                .hasStatus3xxRedirection();
    }

    /** The letter is there before it is noted that it is. */
    private void awaitTold() {
        letters(2);
        Awaitility.await().until(() -> count("withdrawal_told") == 1);
    }

    private long count(String table) {
        return tables.sql("select count(*) from " + table + " where person = ?")
                .param(me().name())
                .query(Long.class)
                .single();
    }
}

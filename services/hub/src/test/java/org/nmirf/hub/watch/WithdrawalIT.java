package org.nmirf.hub.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TellingHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Attribution;

/** Whoever took something along hears that it was withdrawn, and not a word of what it said. */
class WithdrawalIT extends TellingHub {

    @Test
    void tellsWhoeverExportedItAndWantedToHear() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        confirm();
        download(me());
        withdraw(ONE, subject, 2);

        var letter = letters(2).getLast();
        assertThat(text(letter)).contains("/practices/" + subject.id(), "in your file of");
        assertThat(whole(letter)).doesNotContain(word, "Senegal");
    }

    @Test
    void tellsWhoeverSaidThatTheyAdaptedIt() {
        Caller adopter = new Caller(web, "adopter" + word, "member", "mu");
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(adopter);
        confirm();
        adopter.send(
                "/practices/" + subject.id() + "/adapt?lang=en",
                Map.of("language", "en", "text", "Ours " + word, "own", ""));
        withdraw(ONE, subject, 2);

        var letter = letters(2).getLast();
        assertThat(text(letter)).contains("your country adapted it", subject.id().toString());
        assertThat(whole(letter)).doesNotContain(word);
    }

    @Test
    void tellsOfWhatLostItsNameOnceAndNotOfItsVersionsAfterwards() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        confirm();
        download(me());
        publish(ONE, subject, 2, Attribution.NETWORK);
        assertThat(whole(letters(2).getLast())).doesNotContain("Senegal", word);

        publish(ONE, subject, 3, Attribution.NETWORK);
        withdraw(ONE, subject, 4);
        turnOfTheMonth();
        tellAnother();

        assertThat(arrived()).hasSize(3);
    }

    @Test
    void tellsWhoeverExportedItWithoutItsNameOnlyOfTheWithdrawal() {
        publish(ONE, subject, 1, Attribution.NAMED);
        publish(ONE, subject, 2, Attribution.NETWORK);
        wantWithdrawals(me());
        confirm();
        download(me());
        tellAnother();
        assertThat(arrived()).hasSize(2);

        withdraw(ONE, subject, 3);

        assertThat(text(letters(3).getLast())).contains(subject.id().toString());
    }

    @Test
    void tellsNobodyWhoDidNotTickIt() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        confirm();
        assertThat(me().send("/search/export/file?q=" + word + "&format=json", Map.of()))
                .hasStatusOk();
        withdraw(ONE, subject, 2);
        tellAnother();

        assertThat(arrived()).hasSize(2);
    }

    @Test
    void endsByTheLinkInTheLetter() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        confirm();
        download(me());
        withdraw(ONE, subject, 2);
        String link = link(letters(2).getLast(), "/alerts/withdrawals/off/");

        assertThat(web.get().uri(link + "?lang=en")).hasStatusOk();
        assertThat(web.post().uri(link).param("List-Unsubscribe", "One-Click")).hasStatusOk();

        assertThat(Caller.text(me().page("/alerts?lang=en"))).contains("Stopped by the link");
    }

    @Test
    void doesNotPromiseToTellOfMoreFilesThanItKeeps() {
        publish(ONE, subject, 1, Attribution.NAMED);
        tables.sql(
                        """
                        insert into watched_export (id, person, day, search)
                        select gen_random_uuid(), ?, date '2026-01-01', '/search'
                        from generate_series(1, 100)\
                        """)
                .param(me().name())
                .update();

        assertThat(
                        me().send(
                                        "/search/export/file?lang=en",
                                        Map.of("q", word, "format", "json", "tell", "true")))
                .bodyText()
                .contains("You are told of 100 files already");
        assertThat(me().send("/search/export/file?q=" + word + "&format=json", Map.of()))
                .bodyText()
                .contains(subject.id().toString());
    }

    @Test
    void offersTheTickToWhoeverHasAPageForIt() {
        Caller officer = new Caller(web, "officer" + word, "officer", "sn");

        assertThat(Caller.text(officer.page("/search/export?q=x"))).doesNotContain("name=\"tell\"");
        assertThat(officer.page("/search/export/file?q=x&format=json")).hasStatusOk();
    }

    @Test
    void forgetsAFileAndWhatWasToldOfItWhenAsked() {
        publish(ONE, subject, 1, Attribution.NAMED);
        wantWithdrawals(me());
        confirm();
        download(me());
        withdraw(ONE, subject, 2);
        Awaitility.await().until(() -> told() == 1);
        String page = Caller.text(me().page("/alerts?lang=en"));
        int start = page.indexOf("/alerts/exports/");
        String form = page.substring(start, page.indexOf('"', start));

        assertThat(caller("member").send(form, Map.of())).hasStatus(404);
        assertThat(me().send(form, Map.of())).hasRedirectedUrl("/alerts");

        assertThat(Caller.text(me().page("/alerts?lang=en"))).doesNotContain("/alerts/exports/");
        assertThat(told()).isZero();
    }

    /** How many practices it is noted of that this person was told. */
    private long told() {
        return tables.sql("select count(*) from withdrawal_told where person = ?")
                .param(me().name())
                .query(Long.class)
                .single();
    }

    /** Another withdrawal, after which the letter about it shows that the hub has looked. */
    private void tellAnother() {
        int before = arrived().size();
        Subject other = TestMember.aSubject();
        publish(OTHER, other, 1, Attribution.NAMED);
        download(me());
        withdraw(OTHER, other, 2);
        assertThat(text(letters(before + 1).getLast())).contains(other.id().toString());
    }
}

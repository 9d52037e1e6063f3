package org.nmirf.hub.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TellingHub;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangeCursor;
import org.nmirf.schemas.Attribution;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People save a search and get letters about what is new in it. */
class SavedSearchIT extends TellingHub {

    @Autowired private DataSource database;

    @Test
    void tellsWhatIsNewOnceTheAddressIsConfirmed() throws Exception {
        String page = save("en");
        publish(ONE, subject, 1, Attribution.NAMED);
        awaitWords(page, "Waits for your confirmation");

        confirm();

        var letter = letters(2).getLast();
        assertThat(letter.getSubject()).isEqualTo("1 practice: About " + word);
        assertThat(text(letter))
                .contains(
                        "A calendar called " + word, "New · Senegal", "/practices/" + subject.id());
        awaitWords(page, "sent, 1 practice");
    }

    @Test
    void writesInTheLanguageOfTheReader() {
        for (String language : List.of("ar", "fr", "es", "pt", "en")) {
            save(language);
        }
        confirm();
        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(letters(6)).allSatisfy(letter -> assertThat(whole(letter)).doesNotContain("??"));
        assertThat(arrived()).anySatisfy(one -> assertThat(text(one)).contains("Sénégal"));
        assertThat(arrived()).anySatisfy(one -> assertThat(text(one)).contains("السنغال"));
    }

    @Test
    void sendsNothingWhenNothingIsNew() {
        String page = save("en");
        confirm();
        publish(ONE, subject, 1, Attribution.NAMED);
        letters(2);

        withdraw(ONE, subject, 2);
        awaitLook(page);

        assertThat(arrived()).hasSize(2);
    }

    @Test
    void keepsQuietOfThoseWithoutANameUntilTheMonthIsOver() {
        String page = save("en");
        confirm();
        publish(ONE, subject, 1, Attribution.NETWORK);
        publish(OTHER, TestMember.aSubject(), 1, Attribution.NAMED);
        awaitLook(page);
        assertThat(letters(2).getLast())
                .satisfies(one -> assertThat(text(one)).doesNotContain(subject.id().toString()));

        turnOfTheMonth();

        var letter = letters(3).getLast();
        assertThat(text(letter)).contains(subject.id().toString(), "A member of the network");
        assertThat(whole(letter)).doesNotContain("Senegal", "/members/sn");
        assertThat(text(letter)).doesNotContainPattern("network · \\d+ ");
    }

    @Test
    void isNotToldOfANewVersionWithoutANameBeforeTheTurnOfTheMonth() {
        publish(ONE, subject, 1, Attribution.NETWORK);
        turnOfTheMonth();
        String page = save("en");
        confirm();

        publish(ONE, subject, 2, Attribution.NETWORK);
        awaitLook(page);
        assertThat(arrived()).hasSize(1);

        turnOfTheMonth();
        assertThat(text(letters(2).getLast())).contains("Changed · A member of the network");
    }

    @Test
    void writesToNobodyWhoDidNotConfirm() {
        String page = save("en");
        Caller other = caller("member");
        String confirmed = "b" + address;
        save(other, confirmed, "en");
        other.send(link(letters(confirmed, 1).getFirst(), "/alerts/addresses/"), Map.of());
        letters(1);
        publish(ONE, subject, 1, Attribution.NAMED);
        letters(confirmed, 2);
        publish(ONE, subject, 2, Attribution.NAMED);
        // The round that told of the first version has ended.
        letters(confirmed, 3);

        assertThat(me().page("/alerts/addresses/" + subject.id())).hasStatus(404);
        assertThat(Caller.text(me().page(page + "?lang=en")))
                .contains("Waits for your confirmation");
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void confirmsByWhatIsInTheLetterAlone() throws Exception {
        save("en");

        var letter = letters(1).getFirst();
        String token = link(letter, "/alerts/addresses/").replace("/alerts/addresses/", "");
        // Servers on the way note it.
        assertThat(letter.getMessageID()).doesNotContain(token);
    }

    @Test
    void sendsTheRequestToConfirmAgain() {
        String page = save("en");
        String first = link(letters(1).getFirst(), "/alerts/addresses/");
        awaitWords(page, "Send the letter again");

        var answer = me().send("/alerts/addresses?lang=en", Map.of("address", address));
        assertThat(Caller.text(me().follow(answer))).contains("on its way again");
        String second = link(letters(2).getLast(), "/alerts/addresses/");

        assertThat(web.post().uri(first).with(csrf())).hasStatus(404);
        assertThat(web.post().uri(second).with(csrf())).hasStatusOk();
        assertThat(Caller.text(me().page(page + "?lang=en")))
                .doesNotContain("Waits for your confirmation");
    }

    @Test
    void sendsNoMoreRequestsADayThanItSays() {
        save("en");
        for (int number = 2; number <= 5; number++) {
            letters(number - 1);
            awaitWords("/alerts", "Send the letter again");
            me().send("/alerts/addresses", Map.of("address", address));
        }
        letters(5);
        awaitWords("/alerts", "Send the letter again");

        var answer = me().send("/alerts/addresses?lang=en", Map.of("address", address));
        assertThat(Caller.text(me().follow(answer))).contains("asked for 5 such letters");
        var none = me().send("/alerts/addresses?lang=en", Map.of("address", "x" + address));
        assertThat(Caller.text(me().follow(none))).contains("no letter to send");
    }

    @Test
    void isSeenByItsOwnerAlone() {
        String page = save("en");
        Caller stranger = caller("member");

        assertThat(stranger.page(page)).hasStatus(404);
        assertThat(stranger.send(page + "/deletion", Map.of())).hasStatus(404);
        assertThat(stranger.page("/alerts?lang=en")).bodyText().doesNotContain(word);
        assertThat(me().page("/alerts?lang=en")).bodyText().contains(word);
        assertThat(web.get().uri("/alerts")).hasStatus3xxRedirection();
        assertThat(new Caller(web, "nobody", "officer", "sn").page("/alerts")).hasStatus(403);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var answer =
                me().send(
                                "/alerts?lang=en",
                                Map.of(
                                        "name", "My words",
                                        "search", "/search?theme=nonsense",
                                        "frequency", "HOURLY",
                                        "way", "MAIL",
                                        "address", "amina"));

        assertThat(answer).hasStatusOk().bodyText().contains("My words", "amina", "Choose one.");
        assertThat(answer).bodyText().contains("This search cannot be read");
    }

    @Test
    void isDeletedWithAllThatWasNotedOfIt() {
        String page = save("en");

        assertThat(me().send(page + "/deletion", Map.of())).hasRedirectedUrl("/alerts");

        assertThat(me().page(page)).hasStatus(404);
        assertThat(
                        tables.sql("select count(*) from letter_address where address = ?")
                                .param(address)
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void waitsNotLongForWhoeverIsTellingIt() throws Exception {
        String page = save("en");
        String word = "Nothing was changed";
        try (Connection telling = database.getConnection()) {
            telling.setAutoCommit(false);
            try (PreparedStatement row =
                    telling.prepareStatement(
                            "select * from saved_search where id = ? for update")) {
                row.setObject(1, UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
                row.execute();
            }

            var change = Map.of("name", "Another", "frequency", "DAILY", "way", "FEED");
            assertThat(me().send(page + "?lang=en", change))
                    .hasStatusOk()
                    .bodyText()
                    .contains(word, "Another");
            for (String act : List.of("/stop", "/deletion")) {
                var answer = me().send(page + act + "?lang=en", Map.of());
                assertThat(Caller.text(me().follow(answer))).contains(word);
            }
            telling.rollback();
        }
        assertThat(me().page(page + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Another", "Stopped by you");
    }

    @Test
    void isOfferedInEveryLanguage() {
        String page = save("en");
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            for (String one : List.of("/alerts", page, "/alerts/new?q=x", "/search/export?q=x")) {
                String sign = one.contains("?") ? "&" : "?";
                assertThat(me().page(one + sign + "lang=" + language))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void hasAFeedOfItsOwnWhoseAddressCanBeRenewed() {
        String page = saved(saveFeed());
        publish(ONE, subject, 1, Attribution.NAMED);
        Subject unnamed = TestMember.aSubject();
        publish(ONE, unnamed, 1, Attribution.NETWORK);
        String feed = feed(page);

        assertThat(body(feed))
                .contains(subject.id().toString())
                .doesNotContain(unnamed.id().toString());
        me().send(page + "/renewal", Map.of());
        assertThat(web.get().uri(feed)).hasStatus(404);
        assertThat(body(feed(page))).contains(subject.id().toString());
    }

    @Test
    void answersFeedReadersThatAskForTheHeadersAlone() {
        String feed = feed(saved(saveFeed()));

        assertThat(web.head().uri(feed)).hasStatusOk();
        assertThat(web.head().uri("/feeds/practices.atom")).hasStatusOk();
    }

    @Test
    void saysThatAPageOfALostDatabaseIsGone() {
        String feed = feed(saved(saveFeed()));
        String lost = new ChangeCursor(0, UUID.randomUUID(), null).encode();

        assertThat(web.get().uri(feed + "?before=" + lost)).hasStatus(410);
        assertThat(web.get().uri(feed + "?before=nonsense")).hasStatus(404);
    }

    @Test
    void opensNoFeedToWhoeverHasALetter() {
        String page = save("en");
        confirm();
        publish(ONE, subject, 1, Attribution.NAMED);
        String token = link(letters(2).getLast(), "/alerts/off/").replace("/alerts/off/", "");

        me().send(page, Map.of("name", "Feed", "frequency", "DAILY", "way", "FEED"));

        assertThat(web.get().uri("/feeds/searches/" + token + ".atom")).hasStatus(404);
        assertThat(web.get().uri(feed(page))).hasStatusOk();
    }

    private MvcTestResult saveFeed() {
        return me().send(
                        "/alerts",
                        Map.of(
                                "name", "Feed",
                                "search", "/search?q=" + word,
                                "frequency", "DAILY",
                                "way", "FEED"));
    }

    private String feed(String page) {
        String text = Caller.text(me().page(page));
        int start = text.indexOf("/feeds/searches/");
        return text.substring(start, text.indexOf(".atom", start) + 5);
    }
}

package org.nmirf.hub.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TellingHub;
import org.nmirf.schemas.Attribution;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters end by one click, without sign-in. */
class UnsubscribeIT extends TellingHub {

    @Autowired private DataSource database;

    @Test
    void endsByThePostOfAMailProgram() throws Exception {
        String page = save("en");
        confirm();
        publish(ONE, subject, 1, Attribution.NAMED);
        var letter = letters(2).getLast();
        String header = letter.getHeader("List-Unsubscribe")[0];
        assertThat(letter.getHeader("List-Unsubscribe-Post")[0])
                .isEqualTo("List-Unsubscribe=One-Click");

        String path = URI.create(header.substring(1, header.length() - 1)).getPath();
        assertThat(web.post().uri(path).param("List-Unsubscribe", "One-Click")).hasStatusOk();

        assertThat(Caller.text(me().page(page + "?lang=en")))
                .contains("Stopped by the link in a letter");
    }

    @Test
    void onlyAsksWhenTheLinkIsOpened() {
        String page = save("en");
        confirm();
        publish(ONE, subject, 1, Attribution.NAMED);
        String link = link(letters(2).getLast(), "/alerts/off/");

        assertThat(web.get().uri(link + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("About " + word);

        assertThat(Caller.text(me().page(page + "?lang=en"))).doesNotContain("Stopped");
    }

    @Test
    void asksAMailProgramToComeAgainWhileALetterIsBeingSent() throws Exception {
        String page = save("en");
        UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        UUID token =
                tables.sql("select token from saved_search where id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single();
        String off = "/alerts/off/" + token + "?lang=en";
        try (Connection telling = database.getConnection()) {
            telling.setAutoCommit(false);
            try (PreparedStatement row =
                    telling.prepareStatement(
                            "select * from saved_search where id = ? for update")) {
                row.setObject(1, id);
                row.execute();
            }
            assertThat(web.post().uri(off))
                    .hasStatus(503)
                    .bodyText()
                    .contains("Nothing was changed");
            telling.rollback();
        }

        assertThat(web.post().uri(off)).hasStatusOk();
        assertThat(Caller.text(me().page(page + "?lang=en")))
                .contains("Stopped by the link in a letter");
    }

    @Test
    void doesNotEndAFeedForWhoeverKnowsItsAddress() {
        String page =
                saved(
                        me().send(
                                        "/alerts",
                                        Map.of(
                                                "name", "Feed",
                                                "search", "/search?q=" + word,
                                                "frequency", "DAILY",
                                                "way", "FEED")));
        String text = Caller.text(me().page(page));
        int start = text.indexOf("/feeds/searches/") + "/feeds/searches/".length();
        String token = text.substring(start, start + 36);

        assertThat(web.post().uri("/alerts/off/" + token)).hasStatusOk();

        assertThat(web.get().uri("/feeds/searches/" + token + ".atom")).hasStatusOk();
    }

    @Test
    void saysThatThereIsNothingToEnd() {
        assertThat(web.get().uri("/alerts/off/" + UUID.randomUUID() + "?lang=en"))
                .hasStatus(404)
                .bodyText()
                .contains("There is nothing to end");
    }
}

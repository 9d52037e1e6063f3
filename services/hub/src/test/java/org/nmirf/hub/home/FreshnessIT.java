package org.nmirf.hub.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The day on which a country last shared something is found without reading all there is. */
class FreshnessIT extends RunningHub {

    private static final TestMember ZAMBIA = FIXTURE.provision("zm");
    private static final TestMember COMOROS = FIXTURE.provision("km");

    @Autowired private Freshness freshness;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private MockMvcTester web;

    @Test
    void looksAtTheEndOfAnIndexForEachMember() {
        List<String> plan =
                Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    // Few rows are read faster whole.
                                    database.sql("set local enable_seqscan = off").update();
                                    return database.sql("explain " + Freshness.LATEST)
                                            .query(String.class)
                                            .list();
                                }));

        assertThat(plan)
                .anyMatch(
                        line ->
                                line.contains(
                                        "Index Only Scan Backward using"
                                                + " admission_newest_of_source"));
    }

    @Test
    void countsWhatIsPublicAndNothingElse() {
        admit(ZAMBIA, "ag");
        assertThat(freshness.latest()).doesNotContainKey("zm");
        var subject = TestMember.aSubject();

        ZAMBIA.publish(subject, 1);
        assertThat(freshness.latest()).containsKey("zm");
        ZAMBIA.awaitAnswer(ZAMBIA.submit(ZAMBIA.withdrawal(subject, 2)), "GONE");

        assertThat(freshness.latest()).doesNotContainKey("zm");
    }

    /** On the first of a month something of yesterday is not of this month. */
    @Test
    void saysHowLongAgoItWasAndNotInWhichMonth() throws Exception {
        admit(COMOROS, "ag");
        COMOROS.publish(TestMember.aSubject(), 1);
        assertThat(tile("en")).contains("shared less than a month ago");

        database.sql(
                        "update admission set admitted = current_date - 40"
                                + " where source = '/members/km'")
                .update();

        assertThat(tile("en")).contains("shared less than a year ago");
        assertThat(tile("ar"))
                .contains("\u0642\u0628\u0644 \u0623\u0642\u0644 \u0645\u0646 \u0633\u0646\u0629");
    }

    private String tile(String language) throws Exception {
        String page =
                web.get()
                        .uri("/members?lang=" + language)
                        .exchange()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        int place = page.indexOf("href=\"/members/km\"");
        return page.substring(place, page.indexOf("</li>", place));
    }
}

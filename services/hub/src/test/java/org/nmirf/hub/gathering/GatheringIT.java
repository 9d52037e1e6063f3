package org.nmirf.hub.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.gathering.GatheringFixtures.SOURCE;
import static org.nmirf.hub.gathering.GatheringFixtures.aSeminar;
import static org.nmirf.hub.gathering.GatheringFixtures.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.Caller;
import org.nmirf.hub.RunningHub;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The committee enters gatherings, and everybody reads them. */
class GatheringIT extends RunningHub {

    private static final String PAGE = "/gatherings";
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt");

    @Autowired private MockMvcTester web;

    private Caller committee;

    @BeforeEach
    void committee() {
        committee = new Caller(web, "head", "committee", null);
    }

    private String enter(Map<String, String> fields) {
        var answer = committee.send(PAGE, fields);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult change(String page, String revision, Map<String, String> fields) {
        return committee.send(page + "?lang=en", with(fields, Map.of("revision", revision)));
    }

    private String text(String path) {
        return Caller.text(web.get().uri(path).exchange());
    }

    @Test
    void standsInTheCalendarAndOnAPageThatCanBeShared() {
        String page = enter(aSeminar("Seminar of 2041", "2041-03-04", "2041-03-05"));

        assertThat(text("/calendar?lang=en&from=2041-01"))
                .containsSubsequence(
                        "March 2041",
                        "4\u20135 March 2041",
                        "href=\"" + page + "\"",
                        "Seminar of 2041",
                        "International seminar",
                        "Lisboa",
                        "Portugal");
        assertThat(text(page + "?lang=en"))
                .contains("<meta property=\"og:title\" content=\"Seminar of 2041\"")
                .contains("rel=\"canonical\"", page + "?lang=en", "mailto:?subject=Seminar")
                .contains("Two days of practice.", "Bring yours.", "Commission of the hosts")
                .contains("href=\"" + SOURCE + "\"", page + ".ics")
                .doesNotContain("/edit");
        assertThat(text(PAGE + "?lang=en"))
                .containsSubsequence("Coming", "Seminar of 2041", "Lisboa");
    }

    @Test
    void standsAmongThePastOnesOnceItIsOver() {
        enter(aSeminar("Seminar of 1999", "1999-03-04", "1999-03-05"));

        assertThat(text(PAGE + "?lang=en")).containsSubsequence(">Past<", "Seminar of 1999");
        assertThat(text("/calendar?lang=en&from=1999-01")).contains("Seminar of 1999");
    }

    @Test
    void isNamedInTheReadersLanguageElseInOneThatItHas() {
        String page =
                enter(
                        with(
                                aSeminar("Only in English 2042", "2042-03-04", "2042-03-05"),
                                Map.of("fr-title", "En français 2042")));

        assertThat(text(page + "?lang=fr")).containsSubsequence("<h1 lang=\"fr\"", "En français");
        assertThat(text(page + "?lang=ar"))
                .contains("<html lang=\"ar\"")
                .contains("<h1 lang=\"en\" dir=\"ltr\">Only in English 2042</h1>");
        assertThat(text("/calendar?lang=ar&from=2042-01"))
                .contains("lang=\"en\" dir=\"ltr\">Only in English 2042</a>")
                .containsSubsequence("Only in English 2042", "language-chip", "English");
    }

    @Test
    void isFoundByItsKindAndByWhereItIs() {
        var online =
                with(
                        aSeminar("Webinar of 2043", "2043-03-04", ""),
                        Map.of("kind", "training", "city", "", "country", "", "online", "yes"));
        enter(aSeminar("Seminar of 2043", "2043-05-04", "2043-05-05"));
        enter(online);
        String year = "/calendar?lang=en&from=2043-01";

        assertThat(text(year + "&gathering=training"))
                .contains("Webinar of 2043", "Online", "/calendar.ics?gathering=training")
                .doesNotContain("Seminar of 2043");
        assertThat(text(year + "&country=pt"))
                .contains("Seminar of 2043")
                .doesNotContain("Webinar of 2043");
        assertThat(text(year + "&kind=gathering")).contains("Seminar of 2043", "Webinar of 2043");
        assertThat(text(year + "&kind=obligation")).doesNotContain("of 2043");
        assertThat(text(year + "&body=CRC")).doesNotContain("of 2043");
    }

    @Test
    void staysInTheCalendarWhenItIsCancelledAndComesBack() {
        var fields = aSeminar("Seminar of 2044", "2044-03-04", "2044-03-05");
        String page = enter(fields);

        assertThat(change(page, "1", with(fields, Map.of("cancelled", "yes"))))
                .hasStatus3xxRedirection();

        assertThat(text(page + "?lang=en")).contains("This gathering is cancelled");
        assertThat(text("/calendar?lang=en&from=2044-01"))
                .containsSubsequence("Seminar of 2044", ">cancelled<");

        assertThat(change(page, "2", fields)).hasStatus3xxRedirection();

        assertThat(text(page + "?lang=en")).doesNotContain("cancelled");
    }

    @Test
    void losesNothingWhenTwoPeopleChangeItAtOnce() {
        var fields = aSeminar("Seminar of 2045", "2045-03-04", "2045-03-05");
        String page = enter(fields);
        assertThat(Caller.text(committee.page(page + "/edit?lang=en")))
                .contains("name=\"revision\" value=\"1\"", "value=\"2045-03-04\"");
        assertThat(change(page, "1", with(fields, Map.of("city", "Porto"))))
                .hasStatus3xxRedirection();

        var late = change(page, "1", with(fields, Map.of("from", "2045-03-03")));

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else changed it", "What is stored now", "Porto")
                .contains("value=\"2045-03-03\"", "name=\"revision\" value=\"2\"");
        assertThat(text(page + "?lang=en")).contains("Porto", "4\u20135 March 2045");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var wrong =
                with(
                        aSeminar("Kept as typed", "soon", ""),
                        Map.of("country", "", "en-text", "Write to somebody@example.org"));

        assertThat(committee.send(PAGE + "?lang=en", wrong))
                .hasStatusOk()
                .bodyText()
                .contains("Write a day such as", "value=\"soon\"")
                .contains("Choose the country of this city.", "value=\"Lisboa\"")
                .contains("Take the e-mail address out", "value=\"Kept as typed\"")
                .contains("<option value=\"seminar\" selected=\"selected\">");
        assertThat(text(PAGE + "?lang=en")).doesNotContain("Kept as typed");
    }

    @Test
    void goesWithAllItSaidWhenItIsTakenBack() {
        String page = enter(aSeminar("Entered twice 2046", "2046-03-04", "2046-03-05"));

        assertThat(committee.send(page + "/withdrawal", Map.of())).hasRedirectedUrl(PAGE);

        assertThat(web.get().uri(page + "?lang=en"))
                .hasStatus(404)
                .bodyText()
                .contains("There is no such gathering");
        assertThat(text("/calendar?lang=en&from=2046-01")).doesNotContain("Entered twice");
        assertThat(committee.page(page + "/edit")).hasStatus(404);
        assertThat(change(page, "2", aSeminar("Again", "2046-03-04", ""))).hasStatus(404);
    }

    @Test
    void readsInEveryLanguage() {
        String page = enter(aSeminar("Seminar of 2047", "2047-03-04", "2047-03-05"));

        for (String language : LANGUAGES) {
            for (String path : List.of(PAGE, page, PAGE + "/" + new UUID(0, 1))) {
                assertThat(text(path + "?lang=" + language))
                        .contains("<html lang=\"" + language + "\"", "<h1")
                        .doesNotContain("??");
            }
            for (String path : List.of(PAGE, PAGE + "/new", page, page + "/edit")) {
                assertThat(Caller.text(committee.page(path + "?lang=" + language)))
                        .contains("<html lang=\"" + language + "\"", "<h1")
                        .doesNotContain("??");
            }
            assertThat(Caller.text(committee.send(PAGE + "?lang=" + language, Map.of())))
                    .contains("field-error")
                    .doesNotContain("??");
        }
    }

    @Test
    void isEnteredByTheCommitteeAlone() {
        String page = enter(aSeminar("Seminar of 2048", "2048-03-04", "2048-03-05"));

        for (String role : List.of("member", "hub-admin", "observer")) {
            var caller = new Caller(web, role, role, "ma");
            for (String path : List.of(PAGE + "/new", page + "/edit")) {
                assertThat(caller.page(path)).hasStatus(403);
            }
            for (String path : List.of(PAGE, page, page + "/withdrawal")) {
                assertThat(caller.send(path, Map.of())).hasStatus(403);
            }
            assertThat(Caller.text(caller.page(page))).doesNotContain(page + "/edit");
        }
        assertThat(web.get().uri(PAGE + "/new")).hasStatus3xxRedirection();
        assertThat(new Caller(web, "one", "coordinator", null).page(PAGE + "/new")).hasStatusOk();
        assertThat(Caller.text(committee.page(page))).contains(page + "/edit");
    }
}

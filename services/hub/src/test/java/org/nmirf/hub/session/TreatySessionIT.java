package org.nmirf.hub.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.Caller;
import org.nmirf.hub.RunningHub;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The committee enters sessions of treaty bodies, and everybody has them in the calendar. */
class TreatySessionIT extends RunningHub {

    private static final String PAGE = "/calendar/sessions";
    private static final String SOURCE = "https://www.ohchr.org/en/treaty-bodies/ced";

    @Autowired private MockMvcTester web;

    private Caller coordinator() {
        return new Caller(web, "coordinator", "coordinator", null);
    }

    private MvcTestResult enter(String number, String from, String until) {
        return coordinator()
                .send(
                        PAGE + "?lang=en",
                        Map.of(
                                "body", "CED",
                                "number", number,
                                "from", from,
                                "until", until,
                                "source", SOURCE));
    }

    private MvcTestResult takeBack(String number) {
        return coordinator().send(PAGE + "/CED/" + number + "/withdrawal", Map.of());
    }

    private String text(String path) {
        return Caller.text(web.get().uri(path).exchange());
    }

    private VEvent event(String uid) throws Exception {
        String feed = text("/calendar.ics?body=CED&kind=treaty-session&lang=en");
        List<VEvent> events = new CalendarBuilder().build(new StringReader(feed)).getComponents();
        return events.stream()
                .filter(one -> value(one, "UID").startsWith(uid + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void standsInTheCalendarWithThePageOnWhichItWasAnnounced() {
        assertThat(enter("901", "2033-03-07", "2033-03-18")).hasRedirectedUrl(PAGE);

        assertThat(text("/calendar?lang=en&from=2033-01&kind=treaty-session"))
                .containsSubsequence(
                        "March 2033", "7\u201318 March 2033", "Enforced Disappearances")
                .contains("Session 901", "href=\"" + SOURCE + "\"")
                .doesNotContain("State under review");
        assertThat(text("/api/calendar?from=2033-01&body=CED"))
                .contains("\"uid\":\"ced-901@nmirf.org\"", "\"kind\":\"treaty-session\"")
                .contains("\"session\":901", "\"until\":\"2033-03-18\"", SOURCE);
        assertThat(text("/calendar?lang=en&from=2033-01&country=ma")).doesNotContain("Session 901");
    }

    @Test
    void movesAndIsStruckOutInCalendarPrograms() throws Exception {
        enter("902", "2034-03-06", "2034-03-17");
        enter("902", "2034-03-06", "2034-03-17");
        assertThat(value(event("ced-902"), "SEQUENCE")).isEqualTo("0");

        enter("902", "2034-09-04", "2034-09-15");

        VEvent moved = event("ced-902");
        assertThat(value(moved, "SUMMARY"))
                .isEqualTo("Committee on Enforced Disappearances, session 902");
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "DTSTART")).isEqualTo("20340904");
        assertThat(value(moved, "DTEND")).isEqualTo("20340916");
        assertThat(value(moved, "URL")).isEqualTo(SOURCE);

        assertThat(takeBack("902")).hasRedirectedUrl(PAGE);

        VEvent gone = event("ced-902");
        assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(gone, "SEQUENCE")).isEqualTo("2");
        assertThat(gone.toString()).doesNotContain("2034", SOURCE);
        assertThat(text("/calendar.ics?body=CRC")).doesNotContain("ced-902");
        assertThat(Caller.text(coordinator().page(PAGE + "?lang=en")))
                .doesNotContain("session 902");
    }

    @Test
    void doesNotSayThatItTookBackWhatIsNotThere() {
        assertThat(Caller.text(coordinator().follow(takeBack("999"))))
                .contains("alert-danger", "There is no such session.")
                .doesNotContain("alert-success");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(enter("nine", "2033-03-07", "2033-03-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Write a whole number from 1 to 999.", "value=\"nine\"")
                .contains("The last day is the first day or later", "value=\"2033-03-01\"")
                .contains("value=\"" + SOURCE + "\"");
    }

    @Test
    void isChangedFromItsListAndReadsInEveryLanguage() {
        enter("903", "2035-03-05", "2035-03-16");

        assertThat(Caller.text(coordinator().page(PAGE + "?body=CED&number=903&lang=en")))
                .contains("value=\"903\"", "value=\"2035-03-05\"", "session 903");
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(Caller.text(coordinator().page(PAGE + "?lang=" + language)))
                    .contains("<html lang=\"" + language + "\"", "<h1")
                    .doesNotContain("??");
            assertThat(text("/calendar?from=2035-01&lang=" + language)).doesNotContain("??");
        }
    }

    @Test
    void isEnteredByTheCommitteeAlone() {
        for (String role : List.of("member", "hub-admin", "observer")) {
            var caller = new Caller(web, role, role, "ma");
            assertThat(caller.page(PAGE)).hasStatus(403);
            assertThat(caller.send(PAGE, Map.of())).hasStatus(403);
            assertThat(caller.send(PAGE + "/CED/1/withdrawal", Map.of())).hasStatus(403);
        }
        assertThat(new Caller(web, "head", "committee", null).page(PAGE)).hasStatusOk();
        assertThat(text("/calendar?lang=en")).doesNotContain("href=\"" + PAGE + "\"");
    }
}

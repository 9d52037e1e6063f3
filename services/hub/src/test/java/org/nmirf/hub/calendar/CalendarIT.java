package org.nmirf.hub.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.DeclarationFixtures;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Obligation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calendar as pages, for programs and for calendar programs. */
class CalendarIT extends RunningHub {

    private static final TestMember VANUATU = FIXTURE.provision("vu");

    @Autowired private MockMvcTester web;

    private final Subject calendar = new Subject(Kind.OBLIGATIONS, UUID.randomUUID());
    private long version;

    @BeforeEach
    void trust() {
        admit(VANUATU, "apg");
    }

    @AfterEach
    void takeBack() {
        var event = VANUATU.withdrawal(calendar, ++version);
        VANUATU.awaitAnswer(VANUATU.submit(event), "GONE");
    }

    private void publish(Obligation... entries) {
        var content = DeclarationFixtures.obligations(entries);
        var event = VANUATU.event(EventType.OBLIGATIONS, calendar, ++version, content);
        VANUATU.awaitAnswer(VANUATU.submit(event), "SEARCHABLE");
    }

    private static Obligation crc(String due) {
        return new Obligation("CRC", "periodic", due, null);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    private String text(String path) throws Exception {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private List<VEvent> feed(String path) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(text(path)));
        assertThat(read.validate().hasErrors()).isFalse();
        return read.getComponents("VEVENT");
    }

    private VEvent only(String path) throws Exception {
        List<VEvent> events =
                feed(path).stream()
                        .filter(one -> !text(one, "STATUS").equals("CANCELLED"))
                        .toList();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void showsWhatIsDueByMonthInTheReadersWords() throws Exception {
        publish(crc("2031-05-14"), new Obligation("CEDAW", "follow-up", "2031-07", null));

        assertThat(text("/calendar?lang=en&country=vu&from=2031-01"))
                .containsSubsequence(
                        "2 entries from January 2031 to December 2031",
                        "May 2031",
                        "14 May 2031",
                        "Periodic report",
                        "Committee on the Rights of the Child",
                        "Vanuatu",
                        "July 2031",
                        "Follow-up information")
                .contains("href=\"/calendar.ics?country=vu&amp;lang=en\"");
        assertThat(text("/calendar?lang=en&country=vu&from=2031-06")).doesNotContain("14 May 2031");
        assertThat(text("/calendar?lang=en&body=CEDAW&country=vu&from=2031-01"))
                .contains("1 entry from")
                .doesNotContain("14 May 2031");
    }

    @Test
    void readsInEveryLanguageAndKeepsAMonthThatIsNone() throws Exception {
        publish(crc("2031-05-14"));

        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            for (String asked : List.of("", "&from=2026-04", "&from=2031-05", "&from=1950-01")) {
                assertThat(text("/calendar?lang=" + language + asked))
                        .contains("<html lang=\"" + language + "\"", "<h1")
                        .doesNotContain("??");
            }
        }
        assertThat(text("/calendar?lang=en&from=soon"))
                .contains("“soon” is not a month", "value=\"soon\"")
                .contains("id=\"from-notes\"", "aria-invalid=\"true\"");
        assertThat(text("/calendar?lang=en&from=")).doesNotContain("is not a month");
        assertThat(get("/api/calendar?from=")).hasStatusOk();
    }

    @Test
    void writesMonthsAsTheReadersLanguageDoes() throws Exception {
        assertThat(text("/calendar?lang=es&kind=session&from=2026-11")).contains("marzo de 2027");
        assertThat(text("/calendar?lang=pt&kind=session&from=2026-11")).contains("março de 2027");
        assertThat(text("/calendar?lang=fr&kind=session&from=2026-11")).contains("mars 2027");
    }

    @Test
    void knowsTheSessionsOfTheReview() throws Exception {
        assertThat(text("/calendar?lang=en&kind=session&from=2026-11"))
                .contains("Review in the Working Group", "14 States under review", "March 2027");
        assertThat(get("/api/calendar?kind=session&country=py&from=2026-05"))
                .bodyJson()
                .extractingPath("$.items[0]['uid','body','what','session','from','until']")
                .isEqualTo(
                        Map.of(
                                "uid", "upr-52-working-group@nmirf.org",
                                "body", "UPR",
                                "what", "working-group",
                                "session", 52,
                                "from", "2026-05-04",
                                "until", "2026-05-15"));
    }

    @Test
    void tellsCalendarProgramsWhatMovedAndWhatWasTakenBack() throws Exception {
        String path = "/calendar.ics?country=vu&kind=obligation&lang=en";
        publish(crc("2031-05-14"));
        VEvent before = only(path);
        assertThat(text(before, "SUMMARY"))
                .isEqualTo("Vanuatu: Periodic report due – Committee on the Rights of the Child");

        publish(crc("2031-09-30"));

        VEvent moved = only(path);
        assertThat(text(moved, "UID")).isEqualTo(text(before, "UID"));
        assertThat(text(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(text(moved, "DTSTART")).isEqualTo("20310930");

        publish();

        VEvent gone =
                feed(path).stream()
                        .filter(one -> text(one, "UID").equals(text(before, "UID")))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(gone, "STATUS")).isEqualTo("CANCELLED");
        assertThat(text(gone, "SEQUENCE")).isEqualTo("2");
        assertThat(text(gone, "SUMMARY")).isEqualTo("Taken back");
        assertThat(gone.toString()).doesNotContain("2031", "Vanuatu", "CRC");
    }

    @Test
    void isTheSameUntilSomethingChangesAndSpeaksTheReadersLanguage() throws Exception {
        publish(crc("2031-05-14"));
        String tag =
                Objects.requireNonNull(
                        get("/calendar.ics?country=vu&lang=ar").getResponse().getHeader("ETag"));

        assertThat(
                        web.get()
                                .uri("/calendar.ics?country=vu&lang=ar")
                                .header("If-None-Match", tag)
                                .exchange())
                .hasStatus(304);
        String arabic = text("/calendar.ics?country=vu&lang=ar");
        assertThat(arabic.replace("\r\n ", "")).contains("لجنة حقوق الطفل");
        assertThat(arabic.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        for (String path : List.of("/api/calendar", "/calendar.ics")) {
            for (String wrong :
                    List.of("?kind=party", "?from=2026-13", "?from=9999-01", "?country=zz")) {
                assertThat(get(path + wrong))
                        .hasStatus(400)
                        .bodyJson()
                        .extractingPath("$.type")
                        .isEqualTo("urn:nmirf:problem:invalid-parameter");
            }
        }
    }

    /** Programs ask without a cookie and mostly without a language of their own. */
    @Test
    void isFollowedInTheLanguageInWhichItWasFound() throws Exception {
        publish(crc("2031-05-14"));

        assertThat(text("/calendar?lang=ar")).contains("href=\"/calendar.ics?lang=ar\"");
        assertThat(text("/members/vu?lang=ar"))
                .contains("/calendar.ics?country=vu&amp;lang=ar")
                .contains("/feeds/practices.atom?country=vu&amp;lang=ar");
    }

    @Test
    void tellsProgramsApartWhatWasChosen() throws Exception {
        publish(crc("2031-05-14"));

        assertThat(name("/calendar.ics?lang=en")).isEqualTo("NMIRF Network \u2013 Calendar");
        assertThat(name("/calendar.ics?lang=en&country=vu&body=CRC&body=X%0AY:1&kind=obligation"))
                .isEqualTo(
                        "NMIRF Network \u2013 Calendar \u00b7 Reporting obligation \u00b7 Vanuatu"
                                + " \u00b7 Committee on the Rights of the Child");
    }

    private String name(String path) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(text(path)))
                .getProperty("X-WR-CALNAME")
                .orElseThrow()
                .getValue();
    }

    @Test
    void knowsACountryInCapitalsToo() throws Exception {
        publish(crc("2031-05-14"));

        for (String code : List.of("vu", "VU")) {
            assertThat(get("/api/calendar?from=2031-05&country=" + code))
                    .bodyJson()
                    .extractingPath("$.items[0].body")
                    .isEqualTo("CRC");
        }
        assertThat(get("/api/members/VU")).hasStatusOk();
    }
}

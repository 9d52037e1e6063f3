package org.nmirf.hub.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.gathering.GatheringFixtures.SOURCE;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.hub.Caller;
import org.nmirf.hub.RunningHub;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs read gatherings, and those of the committee enter them. */
class GatheringProgramsIT extends RunningHub {

    private static final String API = "/api/gatherings";

    @Autowired private MockMvcTester web;

    private Caller coordinator;

    @BeforeEach
    void coordinator() {
        coordinator = new Caller(web, "coordinator", "coordinator", null);
    }

    private static Map<String, Object> gathering(String name, String from, String until) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "regional");
        body.put("from", from);
        body.put("until", until);
        body.put("city", "Apia");
        body.put("country", "ws");
        body.put("online", true);
        body.put("convener", "Mechanism of Samoa");
        body.put("source", SOURCE);
        body.put(
                "texts",
                Map.of(
                        "en", Map.of("title", name, "text", "Bring; a, practice."),
                        "fr", Map.of("title", "Rencontre : " + name)));
        return body;
    }

    private String enter(Map<String, Object> body) {
        var answer = coordinator.post(API, body);
        assertThat(answer).hasStatus(201);
        return Caller.id(answer);
    }

    private MvcTestResult change(String id, int revision, Map<String, Object> body) {
        Map<String, Object> sent = new HashMap<>(body);
        sent.put("revision", revision);
        return coordinator.call(HttpMethod.PUT, API + "/" + id, sent);
    }

    private String text(String path) {
        return Caller.text(web.get().uri(path).exchange());
    }

    private VEvent event(String path, String id) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(path)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream()
                .filter(one -> value(one, "UID").equals(id + "@nmirf.org"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void readWhatWasEnteredAndChangeWhatTheyRead() {
        var body = gathering("Read and changed", "2051-03-04", "2051-03-05");
        String id = enter(body);

        assertThat(web.get().uri(API + "/" + id))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$['revision','kind','from','city','country','online','cancelled']")
                .isEqualTo(
                        Map.of(
                                "revision", 1,
                                "kind", "regional",
                                "from", "2051-03-04",
                                "city", "Apia",
                                "country", "ws",
                                "online", true,
                                "cancelled", false));
        assertThat(text(API + "?kind=regional")).contains(id);
        assertThat(text(API + "?kind=seminar")).doesNotContain(id);
        assertThat(text(API + "/" + id)).doesNotContain("coordinator", "written");

        body.put("cancelled", true);
        assertThat(change(id, 1, body)).hasStatusOk();
        assertThat(change(id, 1, body))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.faults[0].code")
                .isEqualTo("stale");
        assertThat(text(API + "/" + id)).contains("\"cancelled\":true", "\"revision\":2");
        assertThat(change(id, 2, body)).hasStatusOk();
        assertThat(text(API + "/" + id)).contains("\"revision\":2");
    }

    @Test
    void findThemInTheCalendar() {
        String id = enter(gathering("In the calendar", "2052-03-04", "2052-03-05"));

        assertThat(text("/api/calendar?from=2052-01&gathering=regional"))
                .contains("\"uid\":\"" + id + "@nmirf.org\"", "\"kind\":\"gathering\"")
                .contains("\"what\":\"regional\"", "\"body\":null", "\"countries\":[\"ws\"]")
                .contains("\"fr\":\"Rencontre : In the calendar\"", "\"city\":\"Apia\"");
        assertThat(text("/api/calendar?from=2052-01&gathering=training")).doesNotContain(id);
        assertThat(web.get().uri("/api/calendar?gathering=party"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.parameter")
                .isEqualTo("gathering");
        assertThat(web.get().uri(API + "?kind=party")).hasStatus(400);
    }

    @Test
    void followWhatMovesAndWhatIsCancelled() throws Exception {
        var body = gathering("Followed", "2053-03-04", "2053-03-05");
        String id = enter(body);
        String feed = "/calendar.ics?kind=gathering&lang=en";

        VEvent first = event(feed, id);
        assertThat(value(first, "SUMMARY")).isEqualTo("Followed");
        assertThat(value(first, "SEQUENCE")).isEqualTo("0");
        assertThat(value(first, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(first, "LOCATION")).isEqualTo("Apia, Samoa · Online");
        assertThat(value(first, "URL")).isEqualTo(SOURCE);
        assertThat(value(first, "DESCRIPTION"))
                .startsWith(
                        "Regional gathering\nConvened by: Mechanism of Samoa\nBring; a, practice.")
                .endsWith("/gatherings/" + id);
        assertThat(first.getProperty("ORGANIZER")).isEmpty();
        assertThat(value(event("/calendar.ics?lang=fr", id), "SUMMARY"))
                .isEqualTo("Rencontre : Followed");

        body.put("from", "2053-04-04");
        body.put("until", "2053-04-06");
        body.put("cancelled", true);
        change(id, 1, body);

        VEvent cancelled = event(feed + "&gathering=regional&country=ws", id);
        assertThat(value(cancelled, "SUMMARY")).isEqualTo("Cancelled: Followed");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("1");
        assertThat(value(cancelled, "DTSTART")).isEqualTo("20530404");
        assertThat(value(cancelled, "DTEND")).isEqualTo("20530407");
        assertThat(text("/calendar.ics?gathering=training")).doesNotContain(id);
    }

    @Test
    void takeOneAloneAndLearnThatItIsTakenBack() throws Exception {
        String id = enter(gathering("Alone", "2054-03-04", "2054-03-05"));
        String file = "/gatherings/" + id + ".ics";
        assertThat(web.get().uri(file))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition", "attachment; filename=\"gathering-" + id + ".ics\"")
                .bodyText()
                .contains("SUMMARY;LANGUAGE=en:Alone")
                .doesNotContain("X-WR-CALNAME");

        assertThat(coordinator.delete(API + "/" + id)).hasStatus(204);

        assertThat(web.get().uri(API + "/" + id)).hasStatus(404);
        assertThat(coordinator.delete(API + "/" + id)).hasStatus(404);
        for (String path :
                List.of(file, "/calendar.ics?country=ws", "/calendar.ics?gathering=regional")) {
            VEvent gone = event(path, id);
            assertThat(value(gone, "STATUS")).isEqualTo("CANCELLED");
            assertThat(value(gone, "SEQUENCE")).isEqualTo("1");
            assertThat(gone.toString()).doesNotContain("2054", "Alone", "Apia", SOURCE);
        }
        assertThat(text("/calendar.ics?kind=obligation")).doesNotContain(id);
        assertThat(web.get().uri("/gatherings/" + new UUID(0, 1) + ".ics")).hasStatus(404);
    }

    @Test
    void areNotSentAgainWhatTheyHave() {
        String id = enter(gathering("Cached", "2055-03-04", "2055-03-05"));

        for (String path : List.of(API, API + "/" + id, "/gatherings/" + id + ".ics?lang=ar")) {
            var answer = web.get().uri(path).exchange();
            String tag = Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
            assertThat(web.get().uri(path).header("If-None-Match", tag)).hasStatus(304);
        }
    }

    @Test
    void areToldWhatIsWrong() {
        var body = gathering("Wrong", "2056-03-04", "2056-03-01");
        body.put("convener", "somebody@example.org");

        assertThat(coordinator.post(API, body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.faults[*].code")
                .isEqualTo(List.of("gathering-order", "gathering-mailbox"));
        assertThat(coordinator.post(API, Map.of())).hasStatus(400);
    }

    @Test
    void enterNothingWithoutTheRole() {
        String id = enter(gathering("Guarded", "2057-03-04", "2057-03-05"));
        var body = gathering("Not mine", "2057-03-04", "2057-03-05");

        for (String role : List.of("member", "hub-admin", "observer")) {
            var caller = new Caller(web, role, role, "ma");
            assertThat(caller.post(API, body)).hasStatus(403);
            assertThat(caller.call(HttpMethod.PUT, API + "/" + id, body)).hasStatus(403);
            assertThat(caller.delete(API + "/" + id)).hasStatus(403);
        }
        assertThat(web.post().uri(API)).hasStatus(401);
    }
}

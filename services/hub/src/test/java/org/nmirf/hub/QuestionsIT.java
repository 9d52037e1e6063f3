package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Question;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Whoever asks about a practice without a name gets an answer and learns nothing of whose it is:
 * two countries share the same words, and nothing that the asker sees tells the two apart.
 */
class QuestionsIT extends RunningHub {

    private static final TestMember ONE = FIXTURE.provision("fj");
    private static final TestMember OTHER = FIXTURE.provision("pg");
    private static final TestMember ASKER = FIXTURE.provision("nz");

    @Autowired private MockMvcTester web;
    @Autowired private JdbcClient database;

    private final OutsideView outside = new OutsideView(FIXTURE);
    private final Subject ofOne = TestMember.aSubject();
    private final Subject ofOther = TestMember.aSubject();

    @BeforeEach
    void admitAll() {
        admit(ONE, "apg");
        admit(OTHER, "apg");
        admit(ASKER, "weog");
    }

    @Test
    void reachesTheOwnerOfANamedPracticeAndComesBack() {
        publish(ONE, ofOne, Attribution.NAMED);
        Caller asker = of("nz");
        String id = asked(asker, ofOne);

        Question told = question(ONE, id, 1);
        assertThat(told.getPractice()).isEqualTo(ofOne.key());
        assertThat(told.getCountry()).isEqualTo("nz");
        assertThat(told.getText()).isEqualTo("How often do they meet?");

        assertThat(answer(of("fj"), id, "en", "In Suva, every month.")).hasStatusOk();

        assertThat(Caller.text(asker.page("/questions/" + id + "?lang=en")))
                .contains("In Suva, every month.", "Fiji");
        assertThat(question(ONE, id, 2).getAnswered()).isTrue();
        assertThat(Caller.text(of("fj").page("/questions/" + id)))
                .containsPattern("<textarea[^>]*>In Suva, every month.</textarea>");
    }

    @Test
    void tellsTheAskerNothingOfAnOwnerWithoutAName() {
        ListAppender<ILoggingEvent> log = listening();
        publishTwins();
        Caller asker = of("nz");
        MvcTestResult one = asker.post("/api/questions", body(ofOne));
        MvcTestResult other = asker.post("/api/questions", body(ofOther));
        String idOne = Caller.id(one);
        String idOther = Caller.id(other);

        assertThat(headers(one)).isEqualTo(headers(other));
        answered(idOne, "fj");
        answered(idOther, "pg");

        for (String path : List.of("/questions/%s", "/api/questions/%s")) {
            String ofFirst = seen(asker, path.formatted(idOne), idOne, ofOne);
            assertThat(ofFirst)
                    .isEqualTo(seen(asker, path.formatted(idOther), idOther, ofOther))
                    .contains("Every month.")
                    .doesNotContain("Fiji", "fj\"", "Papua");
        }
        assertThat(seen(asker, "/practices/" + ofOne.id() + "/ask", idOne, ofOne))
                .isEqualTo(seen(asker, "/practices/" + ofOther.id() + "/ask", idOther, ofOther))
                .contains("chose not to be named");
        question(ONE, idOne, 2);
        await().untilAsserted(
                        () ->
                                assertThat(log.list)
                                        .extracting(ILoggingEvent::getFormattedMessage)
                                        .anyMatch(line -> line.contains(idOne))
                                        .filteredOn(line -> !line.startsWith("Member published"))
                                        .noneMatch(line -> line.contains("fj")));
    }

    private static ListAppender<ILoggingEvent> listening() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(lines);
        return lines;
    }

    @Test
    void liesOnTheTopicOfTheOwnerAlone() {
        publishTwins();
        String id = asked(of("nz"), ofOne);

        question(ONE, id, 1);

        var subject = new Subject(Kind.QUESTION, UUID.fromString(id));
        for (String topic :
                List.of(
                        Topics.NETWORK,
                        Kind.ASSISTANCE.sharedTopic(),
                        Topics.receipts(OTHER.country()),
                        Topics.receipts(ASKER.country()))) {
            assertThat(outside.events(topic, subject)).as(topic).isEmpty();
        }
    }

    @Test
    void showsAMediatedAnswerFromTheNextDayOnWithoutADay() {
        publishTwins();
        Caller asker = of("nz");
        String id = asked(asker, ofOne);

        assertThat(answer(of("fj"), id, "en", "Every month.")).hasStatusOk();

        assertThat(Caller.text(asker.page("/questions/" + id + "?lang=en")))
                .doesNotContain("Every month.")
                .contains("No answer yet");
        assertThat(Caller.text(asker.get("/api/questions/" + id))).doesNotContain("Every month.");
        assertThat(Caller.text(of("fj").page("/questions/" + id))).contains("Every month.");

        aDayPasses(id);

        assertThat(Caller.text(asker.page("/questions/" + id + "?lang=en")))
                .contains("Every month.", "A member of the network");
    }

    @Test
    void refusesAnAnswerThatTellsWhoAnswers() {
        publishTwins();
        String id = asked(of("nz"), ofOne);

        assertThat(answer(of("fj"), id, "en", "Our ministry in Fiji meets monthly."))
                .hasStatus(400)
                .bodyText()
                .contains("\"code\":\"tells\"");
        assertThat(answer(of("fj"), id, "en", "See https://www.example.gov.fj/how")).hasStatus(400);
        assertThat(answer(of("fj"), id, "pt", "Todos os meses."))
                .hasStatus(400)
                .bodyText()
                .contains("\"code\":\"other-language\"");
        assertThat(
                        of("fj").send(
                                        "/questions/" + id + "/answer?lang=en",
                                        Map.of("language", "en", "text", "We in Fiji do.")))
                .hasStatusOk()
                .bodyText()
                .contains("We in Fiji do.", "names your country");
    }

    @Test
    void isSeenByTheAskerAndTheOwnerAlone() {
        publishTwins();
        Caller asker = of("nz");
        String id = asked(asker, ofOne);

        assertThat(of("nz").page("/questions/" + id)).hasStatus(404);
        assertThat(of("pg").page("/questions/" + id)).hasStatus(404);
        assertThat(of("pg").get("/api/questions/" + id)).hasStatus(404);
        assertThat(answer(of("pg"), id, "en", "I know better.")).hasStatus(404);
        assertThat(answer(asker, id, "en", "I answer myself.")).hasStatus(404);
        assertThat(of("fj").delete("/api/questions/" + id)).hasStatus(404);
        assertThat(new Caller(web, "head", "coordinator", "fj").page("/questions/" + id))
                .hasStatus(403);
        assertThat(web.get().uri("/questions/" + id)).hasStatus3xxRedirection();
        assertThat(Caller.text(of("fj").page("/questions"))).contains("How often do they meet?");
        assertThat(Caller.text(of("pg").page("/questions"))).doesNotContain(id);
    }

    @Test
    void goesWhenItIsTakenBack() {
        publish(ONE, ofOne, Attribution.NAMED);
        Caller asker = of("nz");
        String id = asked(asker, ofOne);

        assertThat(asker.delete("/api/questions/" + id)).hasStatus(204);

        assertThat(of("fj").page("/questions/" + id)).hasStatus(404);
        assertThat(event(ONE, id, 2).envelope().type()).isEqualTo(EventType.WITHDRAWN);
    }

    @Test
    void limitsAskersAlikeWhomeverTheyAsk() {
        publishTwins();
        Caller eager = of("nz");
        for (int times = 0; times < 10; times++) {
            asked(eager, times % 2 == 0 ? ofOne : ofOther);
        }

        assertThat(eager.post("/api/questions", body(ofOne))).hasStatus(429);
        assertThat(eager.post("/api/questions", body(ofOther))).hasStatus(429);
        assertThat(of("nz").post("/api/questions", body(ofOne))).hasStatus(201);
    }

    @Test
    void saysPlainlyWhatCannotBeAsked() {
        publish(ONE, ofOne, Attribution.NAMED);

        assertThat(of("nz").post("/api/questions", body(ofOther)))
                .hasStatus(400)
                .bodyText()
                .contains("closed");
        assertThat(of("ck").post("/api/questions", body(ofOne))).hasStatus(403);
        assertThat(
                        of("nz").send(
                                        "/practices/" + ofOne.id() + "/ask?lang=en",
                                        Map.of("language", "en", "text", "x".repeat(2_001))))
                .hasStatusOk()
                .bodyText()
                .contains("At most 2,000 characters", "xxxx");
    }

    private void publishTwins() {
        publish(ONE, ofOne, Attribution.NETWORK);
        publish(OTHER, ofOther, Attribution.NETWORK);
    }

    private static void publish(TestMember owner, Subject subject, Attribution attribution) {
        var practice = PracticeFixtures.aPractice().setAttribution(attribution).build();
        owner.awaitAnswer(
                owner.submit(owner.event(EventType.PRACTICE, subject, 1, practice)), "SEARCHABLE");
    }

    private static Map<String, String> body(Subject practice) {
        return Map.of(
                "practice", practice.id().toString(),
                "language", "en",
                "text", "How often do they meet?");
    }

    private static String asked(Caller asker, Subject practice) {
        return Caller.id(asker.post("/api/questions", body(practice)));
    }

    private static MvcTestResult answer(Caller owner, String id, String language, String text) {
        return owner.call(
                HttpMethod.PUT,
                "/api/questions/" + id + "/answer",
                Map.of("language", language, "text", text));
    }

    private void answered(String id, String country) {
        assertThat(answer(of(country), id, "en", "Every month.")).hasStatusOk();
        aDayPasses(id);
    }

    private void aDayPasses(String id) {
        database.sql("update question set answered_on = answered_on - 1 where id = ?")
                .param(UUID.fromString(id))
                .update();
    }

    private static String headers(MvcTestResult answer) {
        var response = answer.getResponse();
        return response.getHeaderNames().stream()
                .sorted()
                .map(name -> name + response.getHeaders(name))
                .toList()
                .toString();
    }

    private static String seen(Caller asker, String path, String id, Subject practice) {
        return Caller.text(asker.page(path + "?lang=en"))
                .concat(Caller.text(asker.get(path)))
                .replace(id, "QUESTION")
                .replace(practice.id().toString(), "PRACTICE")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF")
                .replaceAll("hx-headers=\"[^\"]*\"", "CSRF");
    }

    private Question question(TestMember owner, String id, long version) {
        var read =
                Payloads.ofReleasedSchemas()
                        .decode(event(owner, id, version).payload(), Question.class);
        if (read instanceof Payloads.Reading.Content<Question>(var question)) {
            return question;
        }
        throw new AssertionError(read);
    }

    private SignedEvent event(TestMember owner, String id, long version) {
        var subject = new Subject(Kind.QUESTION, UUID.fromString(id));
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> outside.events(Topics.receipts(owner.country()), subject),
                        events ->
                                !events.isEmpty()
                                        && events.getLast().envelope().version() == version)
                .getLast();
    }

    private Caller of(String country) {
        return new Caller(web, country + UUID.randomUUID(), "member", country);
    }
}

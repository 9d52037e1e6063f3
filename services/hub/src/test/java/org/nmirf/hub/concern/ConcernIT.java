package org.nmirf.hub.concern;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.schemas.Attribution;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever sees that something is wrong reaches those who can act, and nobody else. */
class ConcernIT extends ChangingHub {

    private static final AtomicInteger ADDRESS = new AtomicInteger(1);

    @Autowired private JdbcClient concernsDatabase;
    @Autowired private Concerns concerns;

    private final String address = "198.51.100." + ADDRESS.getAndIncrement();
    private final String secret = "secret" + UUID.randomUUID();

    @BeforeEach
    void forgetOthers() {
        concernsDatabase.sql("truncate concern").update();
    }

    @Test
    void reachesTheCoordinationAndTheCountryAtOnce() {
        publish(ONE, subject, 1, Attribution.NETWORK);

        MvcTestResult sent = say(subject, "PERSON", secret);

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(coordinator().page("/desk?lang=en"))
                .bodyText()
                .contains("1 reported problem is open", "may be recognised. Look at it now.")
                .doesNotContain(secret);
        assertThat(read(coordinator(), "/concerns?lang=en"))
                .contains(secret, "Urgent", word)
                .doesNotContain("Senegal");
        assertThat(read(of("sn"), "/concerns?lang=en")).contains(secret, "withdraw it first", word);
    }

    @Test
    void isReadByNobodyElse() {
        publish(ONE, subject, 1, Attribution.NETWORK);
        say(subject, "FACT", secret);

        assertThat(read(of("mu"), "/concerns?lang=en")).doesNotContain(secret, word);
        assertThat(web.get().uri("/concerns")).hasStatus3xxRedirection();
        assertThat(new Caller(web, "o", "observer", "sn").page("/concerns")).hasStatus(403);
        assertThat(body("/practices/" + subject.id() + "?lang=en")).doesNotContain(secret);
        assertThat(web.get().uri("/reported/" + UUID.randomUUID())).hasStatus(404);
        assertThat(of("sn").send("/concerns/" + UUID.randomUUID() + "/closing", Map.of()))
                .hasStatus(403);
    }

    @Test
    void answersTheSameWhosePracticeItIs() {
        Subject other = TestMember.aSubject();
        publish(ONE, subject, 1, Attribution.NETWORK);
        publish(OTHER, other, 1, Attribution.NETWORK);

        String one = reported(say(subject, "OTHER", "The same words."));
        String two = reported(say(other, "OTHER", "The same words."));

        assertThat(withoutIds(body(one + "?lang=en"), subject))
                .isEqualTo(withoutIds(body(two + "?lang=en"), other))
                .contains("The same words.");
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(form(subject, language))
                    .isEqualTo(form(other, language))
                    .doesNotContain("??");
        }
    }

    @Test
    void givesTheAnswerToWhoeverKnowsTheAddress() {
        publish(ONE, subject, 1, Attribution.NAMED);
        String reported = reported(say(subject, "TRANSLATION", secret));
        assertThat(body(reported + "?lang=en")).contains(secret, "Open");

        assertThat(
                        coordinator()
                                .send(
                                        "/concerns/" + id() + "/closing?lang=en",
                                        Map.of("language", "en", "text", "It is put right.")))
                .hasStatus3xxRedirection();

        assertThat(body(reported + "?lang=en")).contains("It is put right.", "Closed");
        assertThat(coordinator().send("/concerns/" + id() + "/closing", Map.of())).hasStatus(404);
    }

    @Test
    void leadsThroughAllThatWereReported() {
        publish(ONE, subject, 1, Attribution.NAMED);
        concernsDatabase
                .sql(
                        """
                        insert into concern
                            (id, reference, practice, kind, language, text, on_day, changed)
                        select gen_random_uuid(), gen_random_uuid(), ?, 'FACT', 'en',
                            'number ' || one || '.', date '2026-01-01' + one, now()
                        from generate_series(1, 41) as one""")
                .param(subject.id())
                .update();

        for (Caller reader : List.of(coordinator(), of("sn"))) {
            assertThat(read(reader, "/concerns?lang=en"))
                    .contains("number 1.", "number 20.", "page=1")
                    .doesNotContain("number 21.");
            assertThat(read(reader, "/concerns?lang=en&page=2"))
                    .contains("number 41.")
                    .doesNotContain("number 40.", "page=3");
        }
        assertThat(
                        Caller.text(
                                coordinator()
                                        .send(
                                                "/concerns/"
                                                        + idOf("number 41.")
                                                        + "/closing?lang=en",
                                                Map.of(
                                                        "language",
                                                        "en",
                                                        "text",
                                                        "y".repeat(2_001)))))
                .contains("number 41.", "yyyy", "At most 2,000 characters");
    }

    private String idOf(String text) {
        return concernsDatabase
                .sql("select id::text from concern where text = ?")
                .param(text)
                .query(String.class)
                .single();
    }

    @Test
    void goesWhenItIsNoLongerNeeded() {
        publish(ONE, subject, 1, Attribution.NAMED);
        say(subject, "FACT", secret);
        coordinator().send("/concerns/" + id() + "/closing", Map.of());
        concerns.forget();
        assertThat(count()).isEqualTo(1);

        age("changed", Concerns.DAYS_CLOSED + 1);
        concerns.forget();
        assertThat(count()).isZero();

        say(subject, "FACT", secret);
        age("on_day", Concerns.DAYS_AT_MOST + 1);
        concerns.forget();
        assertThat(count()).isZero();
    }

    @Test
    void keepsNothingOfWhatAProgramFillsIn() {
        publish(ONE, subject, 1, Attribution.NAMED);

        MvcTestResult sent =
                send(
                        subject,
                        Map.of(
                                "kind", "FACT",
                                "language", "en",
                                "text", "Buy now",
                                "website", "https://example.org"));

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(count()).isZero();
    }

    @Test
    void limitsAnAddressAndKeepsWhatWasTyped() {
        publish(ONE, subject, 1, Attribution.NAMED);
        for (int times = 0; times < ConcernLimit.MOST; times++) {
            assertThat(say(subject, "FACT", "words")).hasStatus3xxRedirection();
        }

        assertThat(say(subject, "FACT", secret))
                .hasStatusOk()
                .bodyText()
                .contains("At most 5 reports an hour", secret);
    }

    @Test
    void saysPlainlyWhatIsMissing() {
        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(say(subject, "", "words")).bodyText().contains("Choose one.", "words");
        assertThat(say(subject, "FACT", "")).bodyText().contains("Write something here.");
        assertThat(say(subject, "FACT", "x".repeat(2_001)))
                .bodyText()
                .contains("At most 2,000 characters");
        assertThat(say(TestMember.aSubject(), "FACT", "words")).hasStatus(404);
    }

    @Test
    void writesNothingOfItIntoAnyLog() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.list = new CopyOnWriteArrayList<>();
        lines.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(lines);
        publish(ONE, subject, 1, Attribution.NETWORK);
        LoggerFactory.getLogger(ConcernIT.class).info("The log is heard");

        say(subject, "PERSON", secret);
        read(coordinator(), "/concerns");

        assertThat(lines.list)
                .isNotEmpty()
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.contains(secret) || line.contains(address));
    }

    private MvcTestResult say(Subject practice, String kind, String text) {
        return send(practice, Map.of("kind", kind, "language", "en", "text", text));
    }

    private MvcTestResult send(Subject practice, Map<String, String> fields) {
        var request =
                web.post()
                        .uri("/practices/" + practice.id() + "/report?lang=en")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(
                                asked -> {
                                    asked.setRemoteAddr(address);
                                    return asked;
                                });
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private String form(Subject practice, String language) {
        return withoutIds(
                body("/practices/" + practice.id() + "/report?lang=" + language), practice);
    }

    private static String withoutIds(String page, Subject practice) {
        return page.replace(practice.id().toString(), "PRACTICE")
                .replaceAll("/reported/[0-9a-f-]{36}", "REPORTED")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
    }

    private static String reported(MvcTestResult sent) {
        String location = sent.getResponse().getRedirectedUrl();
        assertThat(location).startsWith("/reported/");
        return String.valueOf(location);
    }

    private UUID id() {
        return concernsDatabase.sql("select id from concern").query(UUID.class).single();
    }

    private long count() {
        return concernsDatabase.sql("select count(*) from concern").query(Long.class).single();
    }

    private void age(String column, int days) {
        concernsDatabase
                .sql("update concern set " + column + " = current_date - ?")
                .param(days)
                .update();
    }

    private Caller coordinator() {
        return new Caller(web, "coordinator", "coordinator", null);
    }

    private Caller of(String country) {
        return new Caller(web, country + UUID.randomUUID(), "member", country);
    }

    private static String read(Caller caller, String address) {
        return Caller.text(caller.page(address));
    }

    @Test
    void leadsBackWhoeverChangesTheLanguageOfARefusedAnswer() {
        publish(ONE, subject, 1, Attribution.NAMED);
        say(subject, "FACT", secret);
        String closing = "/concerns/" + id() + "/closing";

        assertThat(
                        Caller.text(
                                coordinator()
                                        .send(
                                                closing + "?lang=en",
                                                Map.of(
                                                        "language",
                                                        "en",
                                                        "text",
                                                        "y".repeat(2_001)))))
                .contains("role=\"alert\"", "aria-invalid=\"true\"");
        assertThat(coordinator().page(closing + "?lang=fr")).hasRedirectedUrl("/concerns");
        assertThat(of("mu").page(closing)).hasStatus(403);
    }
}

package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.backbone.topic.Topics;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.hub.outgoing.Outgoing;
import org.nmirf.schemas.Decision;
import org.nmirf.schemas.DecisionKind;
import org.nmirf.schemas.Withdrawn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What the committee tells all members leaves signed, once and in order, and goes again. */
class NoticesIT extends RunningHub {

    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();
    private static final Map<String, Object> NOTICE =
            Map.of(
                    "kind",
                    "NOTICE",
                    "texts",
                    Map.of(
                            "fr", Map.of("title", "Un séminaire", "text", "À l’automne."),
                            "ar", Map.of("title", "ندوة", "text", "في الخريف.")));

    @Autowired private MockMvcTester web;
    @Autowired private HubIdentity hub;
    @Autowired private Outgoing outgoing;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient database;

    private final OutsideView outside = new OutsideView(FIXTURE);

    @Test
    void leavesSignedByTheHubForEveryMember() {
        String id = Caller.id(committee().post("/api/notices", NOTICE));

        SignedEvent event = arrived(id, 1);
        var read = PAYLOADS.decode(event.payload(), Decision.class);

        assertThat(hub.isOurs(event)).isTrue();
        assertThat(event.envelope().source()).isEqualTo(new Source.OfHub());
        assertThat(read).isInstanceOf(Payloads.Reading.Content.class);
        var told = ((Payloads.Reading.Content<Decision>) read).message();
        assertThat(told.getKind()).isEqualTo(DecisionKind.NOTICE);
        assertThat(told.getTitles()).containsEntry("ar", "ندوة").hasSize(2);
        assertThat(Caller.text(member().get("/api/notices"))).contains(id, "Un séminaire");
    }

    @Test
    void goesFromTheTopicAndTheDatabaseWhenTakenBack() {
        String id = Caller.id(committee().post("/api/notices", NOTICE));
        arrived(id, 1);

        assertThat(committee().delete("/api/notices/" + id)).hasStatus(204);
        SignedEvent last = arrived(id, 2);

        assertThat(last.envelope().type()).isEqualTo(EventType.WITHDRAWN);
        assertThat(Caller.text(member().get("/api/notices"))).doesNotContain(id);
        assertThat(committee().delete("/api/notices/" + id)).hasStatus(404);
        assertThat(
                        database.sql("select texts::text from notice where id = ?")
                                .param(UUID.fromString(id))
                                .query(String.class)
                                .single())
                .isEqualTo("{}");
        await().untilAsserted(() -> assertThat(versions(id)).containsExactly(2L));
    }

    @Test
    void sendsTheSameAgainWhenACrashForgotThatItArrived() {
        String id = Caller.id(committee().post("/api/notices", NOTICE));
        SignedEvent first = arrived(id, 1);
        await().untilAsserted(() -> assertThat(waiting(id)).isZero());

        database.sql("update outgoing set published = false where subject = ?")
                .param(subject(id).key())
                .update();
        await().atMost(Duration.ofSeconds(30)).until(() -> events(id).size() == 2);

        assertThat(events(id).getLast().digest()).isEqualTo(first.digest());
    }

    @Test
    void neverSendsWhatWasTakenBackBeforeItLeft() {
        var id = UUID.randomUUID();
        var subject = new Subject(Kind.DECISION, id);
        transaction.executeWithoutResult(
                status -> {
                    var source = new Source.OfHub();
                    outgoing.say(Topics.NETWORK, source, subject, EventType.DECISION, empty());
                    outgoing.say(
                            Topics.NETWORK,
                            source,
                            subject,
                            EventType.WITHDRAWN,
                            new Withdrawn("outdated"));
                });

        arrived(id.toString(), 2);

        assertThat(events(id.toString()))
                .extracting(event -> event.envelope().version())
                .containsExactly(2L);
    }

    @Test
    void saysNothingWhenWhoeverSaysItFails() {
        var id = UUID.randomUUID();

        transaction.executeWithoutResult(
                status -> {
                    outgoing.say(
                            Topics.NETWORK,
                            new Source.OfHub(),
                            new Subject(Kind.DECISION, id),
                            EventType.DECISION,
                            empty());
                    status.setRollbackOnly();
                });

        assertThat(versions(id.toString())).isEmpty();
    }

    @Test
    void letsOnlyTheCommitteeWriteAndOnlyTheNetworkRead() {
        assertThat(member().post("/api/notices", NOTICE)).hasStatus(403);
        assertThat(member().delete("/api/notices/" + UUID.randomUUID())).hasStatus(403);
        assertThat(member().page("/notices/new")).hasStatus(403);
        assertThat(member().send("/notices", Map.of())).hasStatus(403);
        assertThat(member().page("/notices")).hasStatusOk();
        assertThat(web.get().uri("/api/notices")).hasStatus(401);
        assertThat(web.get().uri("/notices")).hasStatus3xxRedirection();
        assertThat(new Caller(web, "officer", "officer", "ma").page("/notices")).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "day, 3026-01-01, not later than today",
        "day, soon, not later than today",
        "kind, GOSSIP, Choose one",
        "en-title, '', Write something here",
        "en-text, '\u0007', a character that cannot be shown"
    })
    void keepsWhatWasTypedAndSaysWhatIsWrong(String field, String typed, String sentence) {
        Map<String, String> fields =
                new java.util.HashMap<>(
                        Map.of(
                                "kind",
                                "NOTICE",
                                "en-title",
                                "A title",
                                "en-text",
                                "Words that stay"));
        fields.put(field, typed);
        fields.put("fr-title", "Titre gardé");
        fields.put("fr-text", "Texte gardé");

        var page = committee().send("/notices?lang=en", fields);

        assertThat(page).hasStatusOk().bodyText().contains(sentence, "Titre gardé", "Texte gardé");
    }

    @Test
    void limitsHowOftenOnePersonWrites() {
        var eager = new Caller(web, "eager" + UUID.randomUUID(), "coordinator", null);
        for (int times = 0; times < 20; times++) {
            assertThat(eager.post("/api/notices", NOTICE)).hasStatus(201);
        }

        assertThat(eager.post("/api/notices", NOTICE)).hasStatus(429).bodyText().contains("quota");
        assertThat(committee().post("/api/notices", NOTICE)).hasStatus(201);
    }

    private SignedEvent arrived(String id, long version) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                events(id).stream()
                                        .anyMatch(one -> one.envelope().version() == version));
        return events(id).getLast();
    }

    private List<SignedEvent> events(String id) {
        return outside.events(Topics.NETWORK, subject(id));
    }

    private List<Long> versions(String id) {
        return database.sql("select version from outgoing where subject = ? order by version")
                .param(subject(id).key())
                .query((row, number) -> row.getLong("version"))
                .list();
    }

    private long waiting(String id) {
        return database.sql("select count(*) from outgoing where subject = ? and not published")
                .param(subject(id).key())
                .query(Long.class)
                .single();
    }

    private static Decision empty() {
        return Decision.newBuilder().build();
    }

    private static Subject subject(String id) {
        return new Subject(Kind.DECISION, UUID.fromString(id));
    }

    private Caller committee() {
        return new Caller(web, "committee" + UUID.randomUUID(), "committee", null);
    }

    private Caller member() {
        return new Caller(web, "member", "member", "ma");
    }
}

package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.hub.identity.HubIdentity;
import org.nmirf.schemas.Assistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What members ask of each other and offer, in the name of their country and of no other. */
class AssistanceIT extends RunningHub {

    private static final TestMember SAMOA = FIXTURE.provision("ws");
    private static final TestMember TONGA = FIXTURE.provision("to");
    private static final Map<String, Object> REQUEST =
            Map.of(
                    "kind",
                    "REQUEST",
                    "texts",
                    Map.of("en", Map.of("title", "Focal points", "text", "How do you train them?")),
                    "areas",
                    List.of("coordination"),
                    "themes",
                    List.of("health"));

    @Autowired private MockMvcTester web;
    @Autowired private HubIdentity hub;
    @Autowired private JdbcClient database;

    @BeforeEach
    void admitBoth() {
        admit(SAMOA, "apg");
        admit(TONGA, "apg");
    }

    @Test
    void leavesUnderTheNameOfTheCountryAndTheSignatureOfTheHub() {
        String id = Caller.id(of("ws").post("/api/assistance", REQUEST));

        SignedEvent event = last(id, 1);
        var read = Payloads.ofReleasedSchemas().decode(event.payload(), Assistance.class);

        assertThat(hub.isOurs(event)).isTrue();
        assertThat(event.envelope().source()).isEqualTo(new Source.OfMember(SAMOA.country()));
        assertThat(read).isInstanceOf(Payloads.Reading.Content.class);
        var asked = ((Payloads.Reading.Content<Assistance>) read).message();
        assertThat(asked.getThemes()).containsExactly("health");
        assertThat(Caller.text(of("to").page("/assistance?kind=REQUEST&lang=fr")))
                .contains("Focal points", "Samoa", "Demande");
        assertThat(Caller.text(of("to").get("/api/assistance?kind=OFFER"))).doesNotContain(id);
    }

    @Test
    void isTakenBackByItsOwnCountryOnly() {
        String id = Caller.id(of("ws").post("/api/assistance", REQUEST));

        assertThat(of("to").delete("/api/assistance/" + id)).hasStatus(404);
        assertThat(of("to").send("/assistance/" + id + "/withdrawal", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(Caller.text(of("to").get("/api/assistance"))).contains(id);

        assertThat(of("ws").delete("/api/assistance/" + id)).hasStatus(204);

        assertThat(last(id, 2).envelope().type()).isEqualTo(EventType.WITHDRAWN);
        assertThat(Caller.text(of("to").get("/api/assistance"))).doesNotContain(id);
    }

    @Test
    void isWrittenForAdmittedMembersOnly() {
        assertThat(of("fj").post("/api/assistance", REQUEST)).hasStatus(403);
        assertThat(new Caller(web, "nobody", "member", null).post("/api/assistance", REQUEST))
                .hasStatus(403);
        assertThat(new Caller(web, "head", "committee", "ws").post("/api/assistance", REQUEST))
                .hasStatus(403);
        assertThat(Caller.text(of("fj").page("/assistance/new?lang=en")))
                .contains("only for a country that is an admitted member")
                .doesNotContain("<textarea");

        database.sql("update member set status = 'SUSPENDED' where country = 'to'").update();
        try {
            assertThat(of("to").post("/api/assistance", REQUEST)).hasStatus(403);
        } finally {
            database.sql("update member set status = 'ADMITTED' where country = 'to'").update();
        }
    }

    @Test
    void needsASubjectThatTheNetworkKnows() {
        var unknown = new java.util.HashMap<>(REQUEST);
        unknown.put("themes", List.of("cooking"));
        var nothing = new java.util.HashMap<>(REQUEST);
        nothing.put("themes", List.of());
        nothing.put("areas", List.of());

        assertThat(of("ws").post("/api/assistance", unknown))
                .hasStatus(400)
                .bodyText()
                .contains("\"field\":\"themes\"");
        assertThat(of("ws").post("/api/assistance", nothing))
                .hasStatus(400)
                .bodyText()
                .contains("\"code\":\"subject\"");
    }

    @Test
    void keepsChoicesOfARefusedForm() {
        var page =
                of("ws").send(
                                "/assistance?lang=en",
                                Map.of(
                                        "kind",
                                        "OFFER",
                                        "areas",
                                        "coordination",
                                        "fr-text",
                                        "Mots"));

        assertThat(page).hasStatusOk();
        assertThat(Caller.text(page))
                .contains("Write something here", "Mots")
                .containsPattern("value=\"OFFER\"[^>]*checked")
                .containsPattern("value=\"coordination\"[^>]*checked");
    }

    private SignedEvent last(String id, long version) {
        var outside = new OutsideView(FIXTURE);
        var subject = new Subject(Kind.ASSISTANCE, UUID.fromString(id));
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> outside.events(Kind.ASSISTANCE.sharedTopic(), subject),
                        events ->
                                !events.isEmpty()
                                        && events.getLast().envelope().version() == version)
                .getLast();
    }

    private Caller of(String country) {
        return new Caller(web, "writer" + UUID.randomUUID(), "member", country);
    }
}

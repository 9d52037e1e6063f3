package org.nmirf.hub.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.DeclarationFixtures;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a member says of itself is there for everybody until the member takes it back. */
class MechanismPagesIT extends RunningHub {

    private static final TestMember GEORGIA = FIXTURE.provision("ge");
    private static final TestMember SAMOA = FIXTURE.provision("ws");

    @Autowired private MockMvcTester web;

    private final Subject profile = new Subject(Kind.MECHANISM, UUID.randomUUID());
    private final Subject calendar = new Subject(Kind.OBLIGATIONS, UUID.randomUUID());

    @BeforeEach
    void trust() {
        admit(GEORGIA, "eeg");
        admit(SAMOA, "apg");
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    private String text(String path) throws Exception {
        var answer = get(path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private void publish(Mechanism mechanism, long version) {
        var event = GEORGIA.event(EventType.MECHANISM, profile, version, mechanism);
        GEORGIA.awaitAnswer(GEORGIA.submit(event), "SEARCHABLE");
    }

    private void takeBack(Subject subject, long version) {
        GEORGIA.awaitAnswer(GEORGIA.submit(GEORGIA.withdrawal(subject, version)), "GONE");
    }

    @Test
    void showsTheProfileInWordsAndBothTypesByTheirNames() throws Exception {
        publish(DeclarationFixtures.aMechanism().build(), 1);

        assertThat(text("/members/ge?lang=en"))
                .contains("National mechanism: Georgia", "Council for Follow-up")
                .contains("Decree 12/2014 on the Council", ">2014<", "Is kept out")
                .contains(
                        "It meets several times a year, by a calendar",
                        ">1.33<",
                        ">4<",
                        "How it sees itself")
                .containsPattern("(?i)>interministerial[^<]*<")
                .containsPattern("(?i)>hybrid[^<]*<");
        assertThat(text("/members?lang=en")).contains("href=\"/members/ge\"");
        takeBack(profile, 2);
    }

    @Test
    void showsTheNewestVersionAndNothingOnceItIsTakenBack() throws Exception {
        publish(DeclarationFixtures.aMechanism().setYear(1999).build(), 1);
        publish(DeclarationFixtures.aMechanism().setNames(Map.of("en", "New Name")).build(), 2);

        assertThat(text("/members/ge?lang=en"))
                .contains("New Name")
                .doesNotContain("Council for Follow-up", ">1999<");

        takeBack(profile, 3);

        assertThat(text("/members/ge?lang=en"))
                .contains("No profile yet")
                .doesNotContain("New Name");
        assertThat(text("/api/members/ge")).contains("\"profile\":null");
    }

    @Test
    void listsWhatIsOpenBeforeWhatWasMet() throws Exception {
        var obligations =
                DeclarationFixtures.obligations(
                        new Obligation("UPR", "mid-term", "2025-11", "2025-11-20"),
                        new Obligation("CRC", "periodic", "2027-05-14", null));
        var event = GEORGIA.event(EventType.OBLIGATIONS, calendar, 1, obligations);
        GEORGIA.awaitAnswer(GEORGIA.submit(event), "SEARCHABLE");

        assertThat(text("/members/ge?lang=en"))
                .containsSubsequence(
                        "Committee on the Rights of the Child",
                        "Periodic report",
                        "14 May 2027",
                        "not yet",
                        "Universal Periodic Review",
                        "November 2025",
                        "20 November 2025");
        assertThat(get("/api/members/ge"))
                .bodyJson()
                .extractingPath("$.obligations.entries[*].due")
                .isEqualTo(List.of("2027-05-14", "2025-11"));
        takeBack(calendar, 2);
    }

    @Test
    void tellsProgramsTheLevelsAndBothSums() {
        publish(DeclarationFixtures.aMechanism().build(), 1);

        assertThat(get("/api/members/ge"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"country": "ge", "regionalGroup": "eeg", "suspended": false,
                         "profile": {"version": 1, "typeOhchr": "interministerial",
                          "typeUrg": "hybrid", "year": 2014, "x": 1.33, "y": 4,
                          "levels": {"business": -1, "csos": 3, "law": 2, "meetings": 3}},
                         "obligations": null}""");
        takeBack(profile, 2);
    }

    @Test
    void readsInEveryLanguageAlsoWithoutAnything() {
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            for (String path : List.of("/members/ws", "/members/xx")) {
                assertThat(get(path + "?lang=" + language))
                        .bodyText()
                        .contains("<html lang=\"" + language + "\"", "<h1")
                        .doesNotContain("??");
            }
        }
        assertThat(get("/members/ws?lang=en")).bodyText().contains("No profile yet");
    }

    @Test
    void knowsMembersOnly() {
        for (String path : List.of("/members/jp", "/members/none", "/members/GEO")) {
            assertThat(get(path)).hasStatus(404);
            assertThat(get("/api" + path))
                    .hasStatus(404)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:nmirf:problem:no-such-member");
        }
    }
}

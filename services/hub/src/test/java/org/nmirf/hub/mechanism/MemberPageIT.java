package org.nmirf.hub.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.DeclarationFixtures;
import org.nmirf.hub.PracticeFixtures;
import org.nmirf.hub.RunningHub;
import org.nmirf.hub.TestMember;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a member: what it shares under its name, how it is reached, and nothing else. */
class MemberPageIT extends RunningHub {

    private static final TestMember TANZANIA = FIXTURE.provision("tz");
    private static final TestMember TUVALU = FIXTURE.provision("tv");

    @Autowired private MockMvcTester web;

    // A word of its own, so that nothing that other tests published is meant.
    private final String word = "w" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @BeforeEach
    void trust() {
        admit(TANZANIA, "ag");
        admit(TUVALU, "apg");
    }

    private String text(String path) throws Exception {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString().replaceAll("value=\"[^\"]*\"", "");
    }

    private static void publish(TestMember member, String title, Attribution attribution) {
        var practice =
                PracticeFixtures.aPractice()
                        .setAttribution(attribution)
                        .setTexts(
                                List.of(
                                        PracticeFixtures.aText("en", Provenance.ORIGINAL)
                                                .setTitle(title)
                                                .build()))
                        .build();
        var event = member.event(EventType.PRACTICE, TestMember.aSubject(), 1, practice);
        member.awaitAnswer(member.submit(event), "SEARCHABLE");
    }

    private MvcTestResult contact(String country, String body, String role) {
        return web.put()
                .uri("/api/admin/members/" + country + "/contact")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(
                        SecurityMockMvcRequestPostProcessors.jwt()
                                .authorities(new SimpleGrantedAuthority("ROLE_" + role)))
                .exchange();
    }

    @Test
    void showsItsPracticesWithTheWayToAllOfThem() throws Exception {
        publish(TANZANIA, "A round table called " + word, Attribution.NAMED);

        assertThat(text("/members/tz?lang=en"))
                .contains("A round table called " + word)
                .contains("href=\"/search?country=tz&amp;sort=newest\"")
                .contains("href=\"/search?capacity=coordination&amp;country=tz&amp;sort=newest\"")
                .contains("/feeds/practices.atom?country=tz&amp;lang=en", "href=\"/members#ag\"");
    }

    /** Secrecy: publishing without a name changes not one letter of any country's page. */
    @Test
    void staysTheSameWhenItSharesSomethingWithoutItsName() throws Exception {
        // The first of all: until then there may be no index to ask.
        publish(TANZANIA, "A loud calendar called " + word, Attribution.NAMED);
        String before = text("/members/tv?lang=en");
        String programs = text("/api/members/tv");
        String tiles = text("/members?lang=en");

        publish(TUVALU, "A quiet calendar called " + word, Attribution.NETWORK);
        publish(TUVALU, "A quiet list called " + word, Attribution.REGION);

        assertThat(text("/members/tv?lang=en")).isEqualTo(before).contains("Nothing under its");
        assertThat(text("/api/members/tv")).isEqualTo(programs);
        assertThat(text("/members?lang=en")).isEqualTo(tiles);
    }

    @Test
    void tellsHowItIsReachedAsTheSecretariatSays() throws Exception {
        String given =
                "{\"site\": \"https://example.org/follow-up\", \"email\": \"a@example.org\"}";

        assertThat(contact("tz", given, "coordinator")).hasStatusOk();

        assertThat(text("/members/tz?lang=en"))
                .contains(
                        "href=\"https://example.org/follow-up\"", "href=\"mailto:a@example.org\"");
        assertThat(text("/api/members/tz")).contains("\"site\":\"https://example.org/follow-up\"");
        assertThat(contact("tz", "{}", "hub-admin")).hasStatusOk();
        assertThat(text("/members/tz?lang=en")).doesNotContain("example.org");
    }

    @Test
    void letsOnlyTheSecretariatSayHowAndOnlyOfMembers() {
        assertThat(contact("tz", "{}", "member")).hasStatus(403);
        assertThat(contact("jp", "{}", "coordinator")).hasStatus(404);
        assertThat(contact("tz", "{\"site\": \"javascript:alert(1)\"}", "coordinator"))
                .hasStatus(400);
    }

    @Test
    void placesItsOwnAssessmentOnBothAxes() throws Exception {
        var subject = new Subject(Kind.MECHANISM, UUID.randomUUID());
        var profile = DeclarationFixtures.aMechanism().build();
        TANZANIA.awaitAnswer(
                TANZANIA.submit(TANZANIA.event(EventType.MECHANISM, subject, 1, profile)),
                "SEARCHABLE");

        assertThat(text("/members/tz?lang=en"))
                .containsPattern(
                        "<circle class=\"plane-mark\" r=\"9\" cx=\"178[.]\\d\" cy=\"160.0\"")
                .contains("on a scale from -9.33 to 21", "Every indicator in words");
        assertThat(text("/members/tz?lang=ar"))
                .containsPattern("<circle class=\"plane-mark\" r=\"9\" cx=\"301[.]\\d\"");

        TANZANIA.awaitAnswer(TANZANIA.submit(TANZANIA.withdrawal(subject, 2)), "GONE");
    }
}

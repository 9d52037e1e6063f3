package org.nmirf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.hub.PracticeFixtures.aPractice;
import static org.nmirf.hub.PracticeFixtures.aText;
import static org.nmirf.hub.PracticeFixtures.answered;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.event.Subject;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.Provenance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What others need to do the same, and which recommendations a practice answers. */
class AnsweredIT extends RunningHub {

    private static final TestMember GT = FIXTURE.provision("gt");
    private static final TestMember HN = FIXTURE.provision("hn");
    private static final String SYMBOL = "CEDAW/C/GTM/CO/10";
    private static final String WORDS = "Train judges on violence against women.";

    @Autowired private MockMvcTester web;
    private final Subject subject = TestMember.aSubject();

    @BeforeEach
    void trust() {
        admit(GT, "grulac");
        admit(HN, "grulac");
    }

    @Test
    void showsWhatMustBeInPlaceAndWhatItTakes() throws Exception {
        publish(GT, practice(Attribution.NAMED), 1);

        assertThat(get("/practices/" + subject.id() + "?text=en"))
                .contains("Preconditions", "A list of ministries.", "Costs", "One person for a");
        assertThat(get("/api/practices/" + subject.id()))
                .contains("\"preconditions\":\"A list of ministries.\"", "\"costs\":\"One person");
    }

    @Test
    void findsAPracticeByWhatItTakes() throws Exception {
        String word = "w" + subject.id().toString().replaceAll("[^a-z]", "");
        var text = aText("en", Provenance.ORIGINAL).setCosts("A " + word + " each month.").build();
        publish(GT, aPractice().setTexts(List.of(text)).build(), 1);

        assertThat(get("/api/practices?q=" + word))
                .contains("\"total\":1", subject.id().toString());
    }

    @Test
    void showsTheRecommendationsThatItAnswers() throws Exception {
        publish(GT, answering(Attribution.NAMED), 1);

        assertThat(get("/practices/" + subject.id()))
                .contains("Recommendations it answers", SYMBOL, "23 (a)", WORDS)
                .contains("Committee on the Elimination of Discrimination against Women")
                .contains(
                        "href=\"https://undocs.org/" + SYMBOL + "\"",
                        "/recommendations?text=" + SYMBOL);
        assertThat(get("/api/practices/" + subject.id()))
                .contains(
                        "\"recommendations\":[{\"symbol\":\"" + SYMBOL + "\"",
                        "\"paragraph\":\"23 (a)\"",
                        "\"body\":\"CEDAW\"");
    }

    @Test
    void bringsThemBackFromTheLog() throws Exception {
        publish(GT, answering(Attribution.NAMED), 1);
        var before = index().source(subject);

        awaitRebuild(startRebuild(), "DONE");

        assertThat(index().source(subject)).isEqualTo(before);
        assertThat(before.toString()).contains(SYMBOL);
    }

    @Test
    void refusesThemOfAPracticeWithoutAName() {
        SignedEvent event = submit(HN, answering(Attribution.REGION), 1);

        HN.awaitAnswer(event, "INVALID_CONTENT");
        assertThat(index().isFound(subject)).isFalse();
    }

    @Test
    void showsNoneOnceThePracticeIsWithoutAName() throws Exception {
        publish(HN, answering(Attribution.NAMED), 1);
        publish(HN, practice(Attribution.NETWORK), 2);

        assertThat(get("/practices/" + subject.id())).doesNotContain(SYMBOL, WORDS);
        assertThat(get("/api/practices/" + subject.id())).contains("\"recommendations\":[]");
        assertThat(index().source(subject).toString()).doesNotContain(SYMBOL, WORDS);
    }

    private static Practice practice(Attribution attribution) {
        var text =
                aText("en", Provenance.ORIGINAL)
                        .setPreconditions("A list of ministries.")
                        .setCosts("One person for a month a year.")
                        .build();
        return aPractice().setTexts(List.of(text)).setAttribution(attribution).build();
    }

    private static Practice answering(Attribution attribution) {
        return Practice.newBuilder(practice(attribution))
                .setRecommendations(List.of(answered().setSymbol(SYMBOL).setText(WORDS).build()))
                .build();
    }

    private SignedEvent submit(TestMember member, Practice practice, long version) {
        return member.submit(member.event(EventType.PRACTICE, subject, version, practice));
    }

    private void publish(TestMember member, Practice practice, long version) {
        member.awaitAnswer(submit(member, practice, version), "SEARCHABLE");
    }

    private String get(String address) throws Exception {
        return web.get()
                .uri(address)
                .header("Accept-Language", "en")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

package org.nmirf.node.declaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.trail.VerifyTrail;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class GiveBackIT {

    private static final String PROFILE = "/api/declarations/mechanism";

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();
    private final String name = RecommendationFixtures.unique("Council");

    @BeforeEach
    void handsInSomethingNew() {
        write(name);
        handIn();
    }

    @Test
    void tellsTheWritersWhyAndLetsThemHandItInAgain() throws Exception {
        String note = RecommendationFixtures.unique("Name the decree of 2011");

        Answer answer = giveBack(waiting(), note, desk.approver());

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.text("state")).isEqualTo("GIVEN_BACK");
        assertThat(answer.body().at("/notes/0/words").asString()).isEqualTo(note);
        assertThat(answer.body().path("waiting").isNull()).isTrue();
        assertThat(open("/profile", officer(), "en"))
                .contains("Sent back by", "approver-ma", note, "It was sent back and waits");
        assertThat(open("/", officer(), "en")).contains("sent back", note);
        assertThat(open("/", approver(), "en")).doesNotContain(note);

        handIn();

        assertThat(open("/", officer(), "en")).doesNotContain(note);
        assertThat(open("/profile", officer(), "fr")).contains("Pourquoi il a été renvoyé", note);
        assertThat(declaration().body().at("/notes/0/by").asString()).isEqualTo("approver-ma");
        assertThat(approve(waiting()).status()).isEqualTo(202);
        assertThat(node.bean(VerifyTrail.class).verify())
                .isInstanceOf(VerifyTrail.Finding.Intact.class);
    }

    @Test
    void isOnlyForApproversWhoHadNoHandInIt() {
        String both = desk.issuer().token("officer-ma", "ma", "officer", "approver");

        assertThat(giveBack(waiting(), "Why", desk.officer()).status()).isEqualTo(403);
        assertThat(giveBack(waiting(), "Why", both).text("code")).isEqualTo("declaration.own");
        assertThat(declaration().text("state")).isEqualTo("IN_REVIEW");
    }

    @Test
    void wantsANoteThatCanBeRead() {
        assertThat(giveBack(waiting(), "  ", desk.approver()).status()).isEqualTo(400);
        assertThat(giveBack(waiting(), "a".repeat(2_001), desk.approver()).status()).isEqualTo(400);
        assertThat(declaration().text("state")).isEqualTo("IN_REVIEW");
    }

    @Test
    void saysWhoHandedInAnotherVersionAndWhoDecided() {
        String seen = waiting();
        write(name + " of the State");
        handIn();

        Answer stale = giveBack(seen, "Why", desk.approver());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("code")).isEqualTo("declaration.stale");
        assertThat(stale.text("changedBy")).isEqualTo("officer-ma");
        assertThat(stale.body().path("changedAt").isString()).isTrue();
        approve(waiting());
        Answer late = giveBack(seen, "Why", desk.approver());
        assertThat(late.text("code")).isEqualTo("declaration.settled");
        assertThat(late.text("changedBy")).isEqualTo("approver-ma");
    }

    @Test
    void leavesWhatTheNetworkHasAsItIs() {
        approve(waiting());
        write(name + " and another");
        handIn();

        Answer answer = giveBack(waiting(), "Not yet", desk.approver());

        assertThat(answer.body().path("live").asBoolean()).isTrue();
    }

    @Test
    void asksNothingOfWritersWhoMadeItAgainWhatTheNetworkHas() throws Exception {
        approve(waiting());
        write(name + ", wrongly");
        handIn();
        String note = RecommendationFixtures.unique("It was right before");
        giveBack(waiting(), note, desk.approver());
        assertThat(open("/", officer(), "en")).contains(note);

        write(name);

        assertThat(open("/", officer(), "en")).doesNotContain(note);
        assertThat(open("/profile", officer(), "en")).contains("exactly what stands here");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() throws Exception {
        String typed = RecommendationFixtures.unique("Write the year");
        var request =
                post("/declarations/mechanism/return")
                        .param("event", "another")
                        .param("note", typed)
                        .with(approver())
                        .with(csrf());

        var answer = web.perform(request).andReturn();

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/profile");
        var next = get("/profile").flashAttrs(answer.getFlashMap()).with(approver());
        assertThat(web.perform(next).andReturn().getResponse().getContentAsString())
                .contains(typed, "officer-ma handed in another version");
    }

    private void write(String words) {
        var there = node.call("GET", "/api/profile", desk.officer(), null);
        Map<String, Object> form = new HashMap<>();
        form.put("revision", there.status() == 200 ? there.body().path("revision").asInt() : 0);
        form.put("names", Map.of("en", words));
        form.put("typeOhchr", "interministerial");
        form.put("typeUrg", "nmirf");
        form.put("legalBasis", Map.of());
        form.put("year", 2011);
        form.put("levels", Map.of("parliament", 2));
        Answer answer = node.call("PUT", "/api/profile", desk.officer(), form);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    private void handIn() {
        assertThat(node.call("POST", PROFILE + "/submission", desk.officer(), null).status())
                .isEqualTo(200);
    }

    private Answer declaration() {
        return node.call("GET", PROFILE, desk.officer(), null);
    }

    private String waiting() {
        return declaration().body().at("/waiting/hash").asString();
    }

    private Answer approve(String event) {
        return node.call("POST", PROFILE + "/approval", desk.approver(), Map.of("event", event));
    }

    private Answer giveBack(String event, String note, String token) {
        return node.call("POST", PROFILE + "/return", token, Map.of("event", event, "note", note));
    }

    private String open(String path, OidcLoginRequestPostProcessor person, String language)
            throws Exception {
        var request = get(path).header("Accept-Language", language).with(person);
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private static OidcLoginRequestPostProcessor officer() {
        return person("officer-ma", "officer");
    }

    private static OidcLoginRequestPostProcessor approver() {
        return person("approver-ma", "approver");
    }

    private static OidcLoginRequestPostProcessor person(String name, String role) {
        return oidcLogin()
                .idToken(token -> token.subject(name).claim("country", "ma"))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}

package org.nmirf.node.news;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** News as people read it. */
class NewsPagesIT {

    private final RunningNode node = SharedNode.get().node();
    private final HubVoice voice = new HubVoice(SharedNode.get().hub());
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();
    private final String title = "Title " + UUID.randomUUID();
    private final String person = "person-" + UUID.randomUUID();

    @Test
    void readInEveryLanguageWithoutAMissingWord() throws Exception {
        told(voice.notice(HubVoice.subject(Kind.DECISION), 1, title));
        told(voice.question(HubVoice.subject(Kind.QUESTION), 1, "practice/0", "How often?"));
        told(voice.request(HubVoice.subject(Kind.ASSISTANCE), "fj", title, "water"));

        for (String language : java.util.List.of("ar", "en", "fr", "es", "pt")) {
            for (String path : java.util.List.of("/news?all=true", "/news?kind=requests", "/")) {
                assertThat(open("officer", path, language))
                        .contains("<html lang=\"" + language)
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void keepWhatEachPersonHasRead() throws Exception {
        Subject subject = HubVoice.subject(Kind.DECISION);
        told(voice.notice(subject, 1, title));
        assertThat(open("officer", "/news?unread=true", "en")).contains(title);

        send("officer", post("/news").param("item", subject.key()).param("isRead", "true"), "en");

        assertThat(open("officer", "/news?unread=true", "en")).doesNotContain(title);
        assertThat(open("officer", "/news", "en")).contains(title, "Mark as unread");
        String other = person + "-other";
        assertThat(as(other, "auditor", get("/news?unread=true"), "en").getContentAsString())
                .contains(title);

        told(voice.notice(subject, 2, title + " anew"));

        assertThat(open("officer", "/news?unread=true", "en")).contains(title + " anew");
    }

    @Test
    void areAllReadAtOnce() throws Exception {
        Subject subject = HubVoice.subject(Kind.DECISION);
        told(voice.notice(subject, 1, title));
        assertThat(open("officer", "/", "en")).contains("News of the network");

        send("officer", post("/news"), "en");

        assertThat(open("officer", "/news?unread=true", "en")).contains("No news here");
        assertThat(open("officer", "/", "en")).doesNotContain("News of the network");
        told(voice.withdrawal(subject, new Source.OfHub(), 2));
    }

    @Test
    void beginTheDayWithQuestionsThatNobodyAnswered() throws Exception {
        // Of many questions the page shows the first few only.
        node.bean(JdbcClient.class).sql("DELETE FROM news WHERE kind = 'QUESTION'").update();
        String text = "How often " + UUID.randomUUID() + "?";
        Subject subject = HubVoice.subject(Kind.QUESTION);
        told(voice.question(subject, 1, "practice/0", text));
        send("officer", post("/news"), "en");
        assertThat(open("officer", "/", "en"))
                .contains("Questions about your practices", text, "Fiji");

        told(voice.question(subject, 2, "practice/0", text));
        send("officer", post("/news"), "en");

        assertThat(open("officer", "/", "en")).doesNotContain(text);
    }

    @Test
    void areForTheSecretariat() throws Exception {
        for (String role : java.util.List.of("focal-point", "contributor")) {
            assertThat(send(role, get("/news"), "en").getStatus()).isEqualTo(403);
            assertThat(send(role, post("/news"), "en").getStatus()).isEqualTo(403);
            assertThat(open(role, "/", "en")).doesNotContain("News of the network");
        }
    }

    @Test
    void leadToTheHubForAnAnswer() throws Exception {
        Subject subject = HubVoice.subject(Kind.QUESTION);
        told(voice.question(subject, 1, "practice/0", "How often?"));

        assertThat(open("approver", "/news?kind=questions", "en"))
                .contains("/questions/" + subject.id(), "Fiji", "How often?");
    }

    private void told(org.nmirf.backbone.event.SignedEvent event) {
        voice.say(event);
        await().atMost(30, SECONDS)
                .until(
                        () ->
                                node.bean(JdbcClient.class)
                                                .sql(
                                                        "SELECT count(*) FROM news WHERE subject = ?"
                                                                + " AND version = ?")
                                                .params(
                                                        event.envelope().subject().key(),
                                                        event.envelope().version())
                                                .query(Long.class)
                                                .single()
                                        == 1);
    }

    private String open(String role, String path, String language) throws Exception {
        var answer = send(role, get(path), language);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(
            String role, MockHttpServletRequestBuilder request, String language) throws Exception {
        return as(person, role, request, language);
    }

    private MockHttpServletResponse as(
            String subject, String role, MockHttpServletRequestBuilder request, String language)
            throws Exception {
        return web.perform(
                        request.with(csrf())
                                .header("Accept-Language", language)
                                .with(
                                        oidcLogin()
                                                .idToken(
                                                        token ->
                                                                token.subject(subject)
                                                                        .claim("country", "ma"))
                                                .authorities(
                                                        new SimpleGrantedAuthority(
                                                                "ROLE_" + role))))
                .andReturn()
                .getResponse();
    }
}

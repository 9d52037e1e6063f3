package org.nmirf.node.clusterpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.EditRecommendation.Read;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ClusterPagesIT {

    private final SharedNode shared = SharedNode.get();
    private final DecideCluster decide = shared.node().bean(DecideCluster.class);
    private final Clusters clusters = shared.node().bean(Clusters.class);
    private final EditRecommendation edit = shared.node().bean(EditRecommendation.class);
    private final String symbol = "CRC/C/MAR/CO/" + UUID.randomUUID();
    private final String title = "Roads " + UUID.randomUUID();
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();

    @Test
    void countWhatIsCurrentAndMarkWhatIsOver() throws Exception {
        Recommendation over = said("Pave the old road");
        edit.archive(new Read(over.id(), 1, ""), true, OFFICER).orProblem();
        Cluster cluster = made(said("Pave the road"), over);

        String list = text(get("/clusters"));
        String page = text(get("/clusters/" + cluster.id()));

        assertThat(list).containsPattern(title + "(?s:.){0,300}one recommendation");
        assertThat(list).containsPattern(title + "(?s:.){0,500}one of an earlier cycle");
        assertThat(page)
                .containsPattern("Pave the road<(?s:.)*Cycle is over(?s:.)*Pave the old road<");
    }

    @Test
    void keepWhatWasTypedWhenSomebodyElseWasFaster() throws Exception {
        Recommendation one = said("Pave the road");
        Recommendation added = said("Pave the square");
        Cluster cluster = made(one);
        var theirs =
                new Wanted(cluster.title(), "Theirs", Set.of(one.id().value(), added.id().value()));
        decide.change(Seen.of(cluster.id(), 1), theirs, OFFICER).orProblem();

        var late =
                send(
                        post("/clusters/" + cluster.id())
                                .param("revision", "1")
                                .param("title", "My title")
                                .param("note", "My note")
                                .param("reason", "My reason")
                                .param("member", one.id().toString())
                                .param("shown", one.id().toString()));

        assertThat(late.getStatus()).isEqualTo(409);
        String page = late.getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("My title", "My note", "My reason", "Theirs");
        assertThat(page).containsPattern("value=\"" + added.id() + "\" checked");
    }

    @Test
    void addByDocumentAndParagraph() throws Exception {
        Cluster cluster = made(said("Pave the road"));
        Recommendation more = said("Pave the square");

        send(
                post("/clusters/" + cluster.id())
                        .param("revision", "1")
                        .param("title", title)
                        .param("member", cluster.members().iterator().next().toString())
                        .param("names", symbol + " 23"));

        assertThat(clusters.of(more.id().value()))
                .extracting(Cluster::id)
                .containsExactly(cluster.id());
    }

    @Test
    void makeAClusterOfWhatWasTickedInTheRegister() throws Exception {
        Recommendation one = said("Pave the road");
        Recommendation other = said("Light the square");

        var answer =
                send(
                        post("/recommendations/many/cluster")
                                .param("chosen", one.id() + ":1", other.id() + ":1")
                                .param("title", title)
                                .param("why", "One street"));

        Cluster made = clusters.of(one.id().value()).getFirst();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/clusters/" + made.id());
        assertThat(made.members()).containsExactlyInAnyOrder(one.id().value(), other.id().value());
    }

    @Test
    void putWhatWasTickedBesideWhatIsThere() throws Exception {
        Recommendation one = said("Pave the road");
        Cluster cluster = made(one);
        Recommendation more = said("Light the square");

        send(
                post("/recommendations/many/cluster")
                        .param("chosen", more.id() + ":1")
                        .param("into", cluster.id().toString()));

        assertThat(clusters.find(cluster.id()).orElseThrow().members())
                .containsExactlyInAnyOrder(one.id().value(), more.id().value());
    }

    @Test
    void keepWhatWasTypedAboutManyWhenItIsRefused() throws Exception {
        Recommendation one = said("Pave the road");

        var answer =
                send(
                        post("/recommendations/many/change")
                                .param("chosen", one.id() + ":1")
                                .param("set-due", "yesterday")
                                .param("set-priority", "HIGH")
                                .param("reason", "Why " + title));

        assertThat(answer.getStatus()).isEqualTo(400);
        String page = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("value=\"Why " + title, "value=\"HIGH\" selected");
    }

    @Test
    void sayWhichNameNothingHas() throws Exception {
        Cluster cluster = made(said("Pave the road"));

        var answer =
                send(
                        post("/clusters/" + cluster.id())
                                .param("revision", "1")
                                .param("title", "Mine")
                                .param("names", "Nothing 99"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Mine", ">Nothing 99</textarea>");
    }

    private Cluster made(Recommendation... members) {
        var ids = Stream.of(members).map(one -> one.id().value()).toList();
        return decide.create(new Wanted(Wordings.of("en", title), "", Set.copyOf(ids)), OFFICER)
                .orProblem();
    }

    private Recommendation said(String words) {
        return edit.create(source(symbol, words), FollowUp.NONE, OFFICER).orProblem();
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return send(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.post(path).with(csrf());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var officer =
                oidcLogin()
                        .idToken(token -> token.subject("officer-ma").claim("country", "ma"))
                        .authorities(new SimpleGrantedAuthority("ROLE_officer"));
        return web.perform(request.with(officer)).andReturn().getResponse();
    }
}

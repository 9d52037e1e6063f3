package org.nmirf.node.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.SecondPerson;
import org.nmirf.node.wording.Wordings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PreviewIT {

    private static final String PREVIEW = "/public-site/preview";
    private static final Person ADMIN = new Person("admin-ma", Set.of(Role.ADMIN));

    private final SharedNode shared = SharedNode.get();
    private final Stranger stranger = new Stranger(shared.node());
    private final PublicSites sites = shared.node().bean(PublicSites.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();
    private final String word = "giraffe" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    @AfterEach
    void off() {
        set(false, EnumSet.allOf(Part.class));
        inTransaction(() -> shared.node().bean(Asks.class).endOfSite(ADMIN));
    }

    @Test
    void showsWhatTheSiteWouldShowWhileItIsOffAndLeavesItOff() throws Exception {
        Recommendation shown = keep("implemented", true);
        Recommendation hidden = keep("", false);
        String item = "/recommendations/" + shown.id();

        assertThat(open("approver", PREVIEW + item))
                .contains(word, "Implemented", "nobody outside sees this", "The site is off");
        assertThat(open("officer", PREVIEW + "/recommendations?q=" + word))
                .contains(PREVIEW + item)
                .doesNotContain(hidden.id().toString(), "/public/", "/api/public");
        assertThat(answer("officer", PREVIEW + "/recommendations/" + hidden.id()).getStatus())
                .isEqualTo(404);
        assertThat(stranger.get("/public" + item).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/public/recommendations").statusCode()).isEqualTo(404);
        assertThat(noted(shown)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/recommendations", "/progress", "/downloads", "/about"})
    void isForThoseWhoDecideAndForNoCache(String page) throws Exception {
        for (String role : List.of("officer", "approver", "admin")) {
            MockHttpServletResponse answer = answer(role, PREVIEW + page);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
            assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("nobody outside sees this")
                    .doesNotContain("canonical", "og:url", "/public/");
        }
        for (String role : List.of("focal-point", "contributor", "auditor")) {
            assertThat(answer(role, PREVIEW + page).getStatus()).isEqualTo(403);
        }
        assertThat(stranger.get(PREVIEW + page).statusCode()).isEqualTo(302);
    }

    @Test
    void hasOnlyThePartsThatThePublicWouldSee() throws Exception {
        Recommendation one = keep("implemented", true);
        String path = PREVIEW + "/recommendations/" + one.id();
        set(false, EnumSet.of(Part.ACTIONS));
        assertThat(open("officer", path)).contains(word).doesNotContain("Implemented");

        var wish = new Proposal.Site(Set.of("STATUS"), sites.get().revision());
        inTransaction(() -> shared.node().bean(Asks.class).ask(wish, List.of(), ADMIN));

        assertThat(open("approver", path))
                .contains("Implemented", "when the settings that wait for a second person");

        set(false, Set.of());
        assertThat(open("approver", path)).doesNotContain("Implemented");
    }

    @Test
    void saysTheSameAsThePublicPageOnceItIsOn() throws Exception {
        Recommendation one = keep("implemented", true);
        set(true, EnumSet.of(Part.STATUS));
        String item = "/recommendations/" + one.id();

        String outside = new String(stranger.get("/public" + item).body(), StandardCharsets.UTF_8);
        String preview = open("officer", PREVIEW + item);

        assertThat(facts(preview)).isNotEmpty().isEqualTo(facts(outside));
        assertThat(preview).contains("everybody sees the same");
    }

    /** From the words of the mechanism to what only the public site has. */
    private static String facts(String page) {
        String from = page.substring(page.indexOf("<p class=\"kicker\""));
        int until = from.indexOf("aria-labelledby=\"cite\"");
        int end = from.indexOf("</main>");
        return from.substring(0, until < 0 ? end : until)
                .replace(PREVIEW, "/public")
                .replaceAll("<section class=\"panel mt-4\"\\s*$", "")
                .strip();
    }

    private int noted(Recommendation one) {
        return shared.node()
                .bean(JdbcClient.class)
                .sql("SELECT count(*) FROM public_record WHERE recommendation_id = ?")
                .param(one.id().value())
                .query(Integer.class)
                .single();
    }

    private String open(String role, String path) throws Exception {
        MockHttpServletResponse answer = answer(role, path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String role, String path) throws Exception {
        var person =
                oidcLogin()
                        .idToken(token -> token.subject(role + "-ma").claim("country", "ma"))
                        .authorities(new SimpleGrantedAuthority("ROLE_" + role));
        return web.perform(get(path).with(person)).andReturn().getResponse();
    }

    private Recommendation keep(String status, boolean isShown) {
        String text = "Protect every " + word + " " + UUID.randomUUID();
        var source = RecommendationFixtures.source("CRC/C/MAR/CO/9", text);
        var followUp =
                new FollowUp(
                        null,
                        null,
                        List.of(),
                        List.of(),
                        status,
                        Wordings.NONE,
                        null,
                        null,
                        "",
                        new Visibility(isShown, Set.of()));
        var edit = shared.node().bean(EditRecommendation.class);
        Recommendation one = edit.create(source, followUp, OFFICER).orProblem();
        if (isShown) {
            new SecondPerson(shared.node()).shows(Recommendations.KIND, one.id().value());
        }
        return shared.node().bean(Recommendations.class).find(one.id()).orElseThrow();
    }

    private void set(boolean isOn, Set<Part> parts) {
        inTransaction(
                () ->
                        sites.keep(
                                sites.hold().with(isOn, parts).with(Set.of()).next(),
                                Change.of("officer-ma", Instant.now())));
    }

    private void inTransaction(Runnable what) {
        new TransactionTemplate(shared.node().bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> what.run());
    }
}

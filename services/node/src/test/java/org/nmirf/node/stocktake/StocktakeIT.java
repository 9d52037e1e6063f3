package org.nmirf.node.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;
import static org.nmirf.node.recommendation.RecommendationFixtures.withKind;
import static org.nmirf.node.recommendation.RecommendationFixtures.withThemes;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.disclosure.figures.table.CellName;
import org.nmirf.disclosure.figures.table.UnitOfCount;
import org.nmirf.node.figures.BringFigures;
import org.nmirf.node.figures.Tabulation;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.register.RegisterQuery;
import org.nmirf.node.stocktake.CountRegister.Census;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Recommendations that are counted from the register, and kept as a table of figures. */
class StocktakeIT {

    private final SharedNode shared = SharedNode.get();
    private final CountRegister count = shared.node().bean(CountRegister.class);
    private final String symbol = "CRC/C/MAR/CO/" + UUID.randomUUID();
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();

    @Test
    void countsEveryRecommendationOnce() {
        recommendation("implemented", "education");
        recommendation("implemented", "education", "health");
        recommendation("", "health");

        Census census = counted(Map.of()).orProblem();

        var counts = census.table().counts();
        assertThat(census.table().unit()).isEqualTo(UnitOfCount.RECOMMENDATION);
        assertThat(counts.get(CellName.TOTAL)).isEqualTo(3);
        assertThat(counts.get(cell("education", "implemented"))).isEqualTo(1);
        assertThat(counts.get(cell("several", "implemented"))).isEqualTo(1);
        assertThat(counts.get(cell("health", "none"))).isEqualTo(1);
    }

    @Test
    void countsUnderTheThemesThatWereAskedFor() {
        recommendation("implemented", "education", "health");
        recommendation("implemented", "housing");

        Census census = counted(Map.of("theme", List.of("education"))).orProblem();

        assertThat(census.counted()).isEqualTo(1);
        assertThat(census.table().counts().get(cell("education", "implemented"))).isEqualTo(1);
    }

    @Test
    void countsNothingButRecommendations() {
        recommendation("implemented", "education");
        var edit = shared.node().bean(EditRecommendation.class);
        edit.create(
                        withKind(
                                source(symbol, unique("Notes with concern")),
                                Source.Kind.OBSERVATION),
                        followUp("", null),
                        OFFICER)
                .orProblem();

        Census census = counted(Map.of()).orProblem();

        assertThat(census.counted()).isEqualTo(1);
        assertThat(census.left()).isEqualTo(1);
    }

    @Test
    void refusesToCountNothingAndPeriodsThatAreNone() {
        assertThat(code(counted(Map.of()))).isEqualTo("stocktake.nothing");
        recommendation("implemented", "education");
        assertThat(code(count.count(query(Map.of()), List.of(Breakdown.STATUS), "May 2026")))
                .isEqualTo("stocktake.period");
    }

    @Test
    void becomesADraftThatSomebodyElseApproves() throws Exception {
        recommendation("implemented", "education");

        var answer =
                send(
                        "officer",
                        post("/recommendations/figures")
                                .param("document", symbol)
                                .param("rows", "theme")
                                .param("period", "2026-H1")
                                .param("title", "Where we stand"));

        String page = Objects.requireNonNull(answer.getRedirectedUrl());
        UUID id = UUID.fromString(page.substring("/figures/".length()));
        Tabulation kept = shared.node().bean(BringFigures.class).find(id).orElseThrow();
        assertThat(kept.state().name()).isEqualTo(Tabulation.StateName.DRAFT);
        assertThat(kept.title()).isEqualTo("Where we stand");
        assertThat(kept.isBy("officer-ma")).isTrue();
        assertThat(kept.counted().counts().get(CellName.TOTAL)).isEqualTo(1);
        assertThat(send("approver", get("/recommendations/figures")).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fr", "es", "pt"})
    void saysInWordsWhatIsCounted(String language) throws Exception {
        recommendation("implemented", "education");

        var answer =
                send(
                        "officer",
                        get("/recommendations/figures?rows=theme&document=" + symbol)
                                .param("lang", language));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains(symbol).doesNotContain("??");
    }

    @Test
    void warnsOfWhatTheNetworkWouldNotSee() throws Exception {
        recommendation("implemented", "education");
        String filter = "/recommendations/figures?lang=en&theme=education&document=" + symbol;

        assertThat(send("officer", get(filter + "&rows=body")).getContentAsString())
                .contains("would not see that you narrowed by: Document, Theme");
        assertThat(send("officer", get(filter + "&rows=theme")).getContentAsString())
                .contains("would not see that you narrowed by: Document<");
    }

    private Outcome<Census> counted(Map<String, List<String>> more) {
        return count.count(query(more), List.of(Breakdown.THEME, Breakdown.STATUS), "2026-H1");
    }

    private RegisterQuery query(Map<String, List<String>> more) {
        var asked = new HashMap<>(more);
        asked.put("document", List.of(symbol));
        return RegisterQuery.of(asked);
    }

    private static CellName cell(String theme, String status) {
        return CellName.of(Map.of("theme", theme, "implementation-status", status));
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "";
    }

    private void recommendation(String status, String... themes) {
        var source = withThemes(source(symbol, unique("Adopt a law")), List.of(themes));
        shared.node()
                .bean(EditRecommendation.class)
                .create(source, followUp(status, null), OFFICER)
                .orProblem();
    }

    private MockHttpServletResponse send(String role, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(
                        request.with(csrf())
                                .with(
                                        oidcLogin()
                                                .idToken(
                                                        token ->
                                                                token.subject(role + "-ma")
                                                                        .claim("country", "ma"))
                                                .authorities(
                                                        new SimpleGrantedAuthority(
                                                                "ROLE_" + role))))
                .andReturn()
                .getResponse();
    }
}

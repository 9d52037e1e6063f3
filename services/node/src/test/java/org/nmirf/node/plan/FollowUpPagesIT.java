package org.nmirf.node.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.Institution;
import org.nmirf.node.progress.FollowUpDesk;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.spreadsheet.Limits;
import org.nmirf.node.spreadsheet.SpreadsheetFile;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FollowUpPagesIT {

    private final SharedNode shared = SharedNode.get();
    private final FollowUpDesk desk = new FollowUpDesk(shared.node());
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fr", "es", "pt"})
    void readInEveryLanguage(String language) throws Exception {
        Recommendation one = desk.recommendation(null, false);
        String action = post("/actions", Map.of("en-title", "Open shelters", "status", "PLANNED"));
        String indicator =
                post(
                        "/indicators",
                        Map.of(
                                "en-name", "Children in school",
                                "kind", "OUTCOME",
                                "baselinePeriod", "2018",
                                "baseline", "12,5",
                                "targetYear", "2030",
                                "target", "50",
                                "recommendations", one.id().toString()));
        post(indicator + "/values", Map.of("values", "2020;20\n2024;34,5;estimate;survey"));
        String update =
                post(
                        "/updates",
                        Map.of(
                                "kind", "RECOMMENDATION",
                                "about", one.id().toString(),
                                "from", "2026-01-01",
                                "to", "2026-06-30",
                                "ar-text", "فُتح مأوى",
                                "then", "submission"));
        post(
                "/evidence" + action.replace("/actions/", "/action/"),
                Map.of("url", "https://example.org/a"));

        for (String page :
                new String[] {
                    "/actions",
                    action,
                    action + "/edit",
                    "/indicators",
                    indicator,
                    indicator + "/edit",
                    "/updates",
                    update,
                    "/updates/new?kind=ACTION&about=" + action.replace("/actions/", ""),
                    "/plan",
                    "/recommendations/" + one.id()
                }) {
            String at = page + (page.contains("?") ? "&" : "?") + "lang=" + language;
            assertThat(get(at).getStatus()).as(at).isEqualTo(200);
        }
    }

    @Test
    void showThreeStatusesSideBySide() throws Exception {
        Recommendation one = desk.recommendation(null, false);
        Action action =
                shared.node()
                        .bean(EditAction.class)
                        .create(ActionFixtures.answering(one.id().value()), OFFICER)
                        .orProblem();

        String page = get("/actions/" + action.id() + "?lang=en").getContentAsString();

        assertThat(page)
                .contains("This action", "The State’s own assessment", "The mechanism’s grades")
                .contains("Planned", "Not assessed yet", "None yet");
    }

    @Test
    void keepWhatWasTypedWhenItIsRefused() throws Exception {
        var answer =
                web.perform(
                                MockMvcRequestBuilders.post("/actions")
                                        .param("fr-description", "Dix refuges à ouvrir")
                                        .param("status", "DONE")
                                        .param("names", "No such document")
                                        .with(csrf())
                                        .with(officer()))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Dix refuges à ouvrir", "No such document");
    }

    @Test
    void listThePlanByThemeWithWhatIsOverdue() throws Exception {
        UUID ministry = desk.institution(Institution.Kind.MINISTRY);
        planned(ministry, LocalDate.of(2020, 1, 1));
        planned(ministry, LocalDate.of(2090, 1, 1));

        String all = get("/plan?lang=en&institution=" + ministry).getContentAsString();
        String overdue = csv("/plan.csv?lang=en&status=overdue&institution=" + ministry);

        assertThat(all).contains("education").contains("0 of 2 actions done", "1 overdue");
        assertThat(overdue.lines()).hasSize(2);
        assertThat(overdue).contains("2020-01-01", "/actions/", "Also listed under");
    }

    @Test
    void givesThePlanToASpreadsheet() throws Exception {
        UUID ministry = desk.institution(Institution.Kind.MINISTRY);
        planned(ministry, LocalDate.of(2020, 1, 1));

        byte[] file = get("/plan.xlsx?lang=ar&institution=" + ministry).getContentAsByteArray();

        assertThat(SpreadsheetFile.cells(file, Limits.USUAL).orProblem().lines()).hasSize(2);
    }

    private void planned(UUID ministry, LocalDate target) {
        Recommendation one = desk.recommendation(null, false);
        var content = ActionFixtures.answering(one.id().value());
        shared.node()
                .bean(EditAction.class)
                .create(
                        ActionFixtures.inPlan(
                                ActionFixtures.with(content, Action.Status.PLANNED, target, null),
                                ministry),
                        OFFICER)
                .orProblem();
    }

    private String csv(String path) throws Exception {
        return get(path).getContentAsString(StandardCharsets.UTF_8);
    }

    /** Sends a form; the address to which it leads. */
    private String post(String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf()).with(officer());
        fields.forEach(request::param);
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path + said(answer)).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static String said(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        String page = answer.getContentAsString(StandardCharsets.UTF_8);
        int problem = page.indexOf("alert-title");
        return problem < 0 ? "" : page.substring(problem, Math.min(page.length(), problem + 600));
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).with(officer()))
                .andReturn()
                .getResponse();
    }

    private static RequestPostProcessor officer() {
        return oidcLogin()
                .idToken(token -> token.subject("officer-ma").claim("country", "ma"))
                .authorities(new SimpleGrantedAuthority("ROLE_officer"));
    }
}

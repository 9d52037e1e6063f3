package org.nmirf.node.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.obligation.KeepObligation;
import org.nmirf.node.obligation.ObligationFixtures;
import org.nmirf.node.obligation.WorkingGroup;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.Reports;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ReportPagesIT {

    private final SharedNode shared = SharedNode.get();
    private final String symbol = "CRC/C/MAR/CO/" + UUID.randomUUID();
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "fr", "es", "pt"})
    void readInEveryLanguage(String language) throws Exception {
        String report = begin();

        for (String page :
                new String[] {"/reports", "/reports/new?body=CRC", report, section(report)}) {
            String at = page + (page.contains("?") ? "&" : "?") + "lang=" + language;
            assertThat(get(at).getStatus()).as(at).isEqualTo(200);
        }
    }

    @Test
    void tellHowManyWordsThereAreAndWhatIsMissing() throws Exception {
        String page = get(begin() + "?lang=en").getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("of 21,200 words", "1 gap");
    }

    @Test
    void countWhatIsChosenBeforeAnythingIsKept() throws Exception {
        recommendation();
        int before = shared.node().bean(Reports.class).all().size();

        var answer = post("/reports", Map.of("s-document", symbol, "then", "count"));

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("1 recommendation is chosen");
        assertThat(shared.node().bean(Reports.class).all()).hasSize(before);
    }

    @Test
    void chooseWhatTheBodySaidWhereNobodyChose() throws Exception {
        recommendation();

        var nothing = post("/reports", Map.of("then", "count"));
        var body = post("/reports", Map.of("body", "CRC", "then", "count"));

        assertThat(nothing.getContentAsString(StandardCharsets.UTF_8))
                .contains("No recommendation is chosen");
        assertThat(body.getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("No recommendation is chosen")
                .contains("recommendation");
    }

    @Test
    void keepWhatWasTypedWhenSomebodyElseWasFaster() throws Exception {
        String section = section(begin());
        post(section, Map.of("revision", "1", "title", "Education", "text", "First."));

        var late = post(section, Map.of("revision", "1", "title", "Late", "text", "My words."));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8))
                .contains("My words.", "name=\"revision\" value=\"1\"");
    }

    @Test
    void tickNothingAgainThatWasTakenOutWhenTheFormIsRefused() throws Exception {
        String report = begin();
        String section = section(report);
        String answers = find(report).answered().getFirst().toString();
        var ticked = "value=\"" + answers + "\"[^>]*checked|checked[^>]*value=\"" + answers + "\"";

        String fresh = get(section + "?lang=en").getContentAsString(StandardCharsets.UTF_8);
        var refused = post(section, Map.of("revision", "1", "title", "", "text", "Words."));

        assertThat(fresh).containsPattern(ticked);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("value=\"" + answers + "\"")
                .doesNotContainPattern(ticked);
    }

    @Test
    void askBeforeEditedWordsAreReplaced() throws Exception {
        String report = begin();
        String section = section(report);
        String answers = find(report).answered().getFirst().toString();
        post(
                section,
                Map.of(
                        "revision", "1",
                        "title", "Education",
                        "text", "Own words.",
                        "recommendations", answers));

        post(section + "/proposal", Map.of("revision", "2"));
        String kept = text(section);
        post(section + "/proposal", Map.of("revision", "2", "sure", "yes"));

        assertThat(kept).isEqualTo("Own words.");
        assertThat(text(section)).contains(symbol);
    }

    @Test
    void beginWithWhatTheObligationSays() throws Exception {
        var owed =
                shared.node()
                        .bean(KeepObligation.class)
                        .create(
                                ObligationFixtures.aReport("2027-05-01"),
                                WorkingGroup.NONE,
                                ObligationFixtures.OFFICER)
                        .orProblem();

        String page =
                get("/reports/new?lang=en&obligation=" + owed.id())
                        .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("value=\"2017-01-01\"", "value=\"2024-12-31\"")
                .containsPattern("value=\"CCPR\"[^>]*selected")
                .containsPattern("value=\"PERIODIC_REPORT\"[^>]*selected")
                .containsPattern("id=\"title\"[^>]*value=\"[^\"]*: periodic report\"");
    }

    @Test
    void chooseOtherRecommendationsAndKeepWhatIsWritten() throws Exception {
        String report = begin();
        String other = "CRC/C/MAR/CO/" + UUID.randomUUID();
        Report before = find(report);

        assertThat(get(report + "/selection?lang=en").getStatus()).isEqualTo(200);
        var answer =
                post(
                        report + "/selection",
                        Map.of(
                                "revision",
                                Integer.toString(before.revision()),
                                "s-document",
                                other,
                                "then",
                                "save"));

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(find(report).content().selection()).containsEntry("document", List.of(other));
        assertThat(find(report).sections()).isEqualTo(before.sections());
        post(report + "/selection", Map.of("revision", "1", "s-document", symbol, "then", "save"));
        assertThat(find(report).content().selection()).containsEntry("document", List.of(other));
    }

    @Test
    void keepATitleWhoseLimitIsWrong() throws Exception {
        var answer =
                post(
                        begin(),
                        Map.of(
                                "revision", "1",
                                "title", "Sixth report",
                                "from", "2024-02-03",
                                "to", "2026-12-31",
                                "limit", "many"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("value=\"Sixth report\"", "value=\"2024-02-03\"", "value=\"many\"")
                .contains("id=\"limit-notes\"");
    }

    @Test
    void keepTheTitleOfASectionWhenSomebodyElseWasFaster() throws Exception {
        var answer = post(begin() + "/sections", Map.of("revision", "77", "title", "Foreword"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .containsPattern("id=\"title\"[^>]*value=\"Foreword\"");
    }

    @Test
    void keepTheReasonOfAReportThatIsGivenBackTwice() throws Exception {
        String report = begin();
        post(report + "/submission", Map.of("revision", "" + find(report).revision()));
        int revision = find(report).revision();
        post(report + "/return", Map.of("revision", "" + revision, "reason", "First."));

        var answer =
                post(report + "/return", Map.of("revision", "" + revision, "reason", "Second."));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Second.", "What you typed");
    }

    @Test
    void keepWhatWasChosenWhenSomebodyElseWasFaster() throws Exception {
        String report = begin();

        var answer =
                post(
                        report + "/selection",
                        Map.of("revision", "77", "s-document", "CRC/C/1", "then", "save"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("value=\"CRC/C/1\"", "Not saved");
    }

    @Test
    void tellTheirHistoryInWords() throws Exception {
        begin();

        String page =
                get("/history?lang=en&kind=report&person=officer-ma")
                        .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("Fifth report", "sections", "selected documents")
                .doesNotContain("content.", "PERIODIC_REPORT", ">DRAFT<");
    }

    private String begin() throws Exception {
        recommendation();
        var answer =
                post(
                        "/reports",
                        Map.of(
                                "title", "Fifth report",
                                "body", "CRC",
                                "procedure", "PERIODIC_REPORT",
                                "language", "en",
                                "from", "2024-01-01",
                                "to", "2026-12-31",
                                "s-document", symbol,
                                "then", "create"));
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private void recommendation() {
        shared.node()
                .bean(EditRecommendation.class)
                .create(
                        source(symbol, unique("Adopt a law")),
                        followUp("partially-implemented", null),
                        OFFICER)
                .orProblem();
    }

    private String section(String report) {
        return report + "/sections/" + find(report).sections().getFirst().id();
    }

    private String text(String section) {
        return find(section.replaceAll("/sections/.*", "")).sections().getFirst().text();
    }

    private Report find(String report) {
        UUID id = UUID.fromString(report.replace("/reports/", ""));
        return shared.node().bean(Reports.class).find(id).orElseThrow();
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).with(officer()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse post(String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf()).with(officer());
        fields.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private static RequestPostProcessor officer() {
        return oidcLogin()
                .idToken(token -> token.subject("officer-ma").claim("country", "ma"))
                .authorities(new SimpleGrantedAuthority("ROLE_officer"));
    }
}

package org.nmirf.node.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.assembly.AssembleReport;
import org.nmirf.node.assembly.ExportReport;
import org.nmirf.node.assembly.Grouping;
import org.nmirf.node.assembly.Workspace;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.report.Report;
import org.nmirf.node.report.ReportFixtures;
import org.nmirf.node.report.Reports;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ReportSourcesIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private final SharedNode shared = SharedNode.get();
    private final String symbol = "CRC/C/MAR/CO/" + UUID.randomUUID();
    private final WriteUpdate write = shared.node().bean(WriteUpdate.class);
    private final AssembleReport assemble = shared.node().bean(AssembleReport.class);
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(shared.node().context())
                    .apply(springSecurity())
                    .build();
    private UUID recommendation = UUID.randomUUID();

    @BeforeEach
    void makeARecommendation() {
        recommendation =
                shared.node()
                        .bean(EditRecommendation.class)
                        .create(
                                source(symbol, unique("Adopt a law")),
                                followUp("partially-implemented", null),
                                OFFICER)
                        .orProblem()
                        .id()
                        .value();
    }

    @Test
    void ofWhichOneWasRecalledAreNamedOnThePageAndInTheDraft() throws Exception {
        ProgressUpdate told = publish("The court was opened.");
        Report report = report();

        write.recall(new Seen(told.id(), told.revision(), "It was not"), APPROVER).orProblem();

        assertThat(get(section(report))).contains("1 source of this text is gone");
        assertThat(get("/reports/" + report.id())).contains("1 source of this text is gone");
        byte[] file = shared.node().bean(ExportReport.class).write(report, "docx").orProblem();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("this section was written is gone");
        }
    }

    @Test
    void ofWhichOneWasRecalledKeepAReportFromReviewUntilSomebodySaysToKnowIt() throws Exception {
        ProgressUpdate told = publish("The court was opened.");
        Report report = report();
        write.recall(new Seen(told.id(), told.revision(), "It was not"), APPROVER).orProblem();
        String steps = "/reports/" + report.id() + "/submission";

        post(steps, Map.of("revision", "1"));
        Report.State without = find(report).state();
        post(steps, Map.of("revision", "1", "sure", "yes"));

        assertThat(without).isEqualTo(Report.State.DRAFT);
        assertThat(find(report).state()).isEqualTo(Report.State.IN_REVIEW);
        assertThat(
                        shared.node()
                                .call(
                                        "POST",
                                        "/api/reports/" + report.id() + "/adoption",
                                        shared.desk().approver(),
                                        Map.of("revision", 2))
                                .status())
                .isEqualTo(409);
    }

    @Test
    void ofWhichOneWasRecalledAreNotMissedOnceTheTextIsWrittenAnew() {
        ProgressUpdate told = publish("The court was opened.");
        Report report = report();
        write.recall(new Seen(told.id(), told.revision(), "It was not"), APPROVER).orProblem();

        var section = report.sections().getFirst();
        var read = new org.nmirf.node.report.WriteSection.Read(report.id(), section.id(), 1);
        Report renewed = assemble.renew(report, read, false, OFFICER).orProblem();

        assertThat(part(report).gone("update")).isEqualTo(1);
        assertThat(part(renewed).gone()).isEmpty();
    }

    @Test
    void areNotComparedByWhoSawThemBeforeAnUpdateCame() throws Exception {
        Report report = report();
        publish("The court was opened.");
        String seen = mark(get(section(report)));
        publish("It was closed again.");

        post(section(report) + "/comparison", Map.of("revision", "1", "sources", seen));
        long tooEarly = part(find(report)).newer("update");
        String now = mark(get(section(report)));
        post(section(report) + "/comparison", Map.of("revision", "1", "sources", now));

        assertThat(tooEarly).isEqualTo(2);
        assertThat(part(find(report)).newer()).isEmpty();
    }

    @Test
    void areComparedByScriptsOnlyWithTheMarkThatTheyRead() {
        Report report = report();
        publish("The court was opened.");
        String path = "/api" + section(report) + "/comparison";
        String mark = part(report).mark();
        var officer = shared.desk().officer();

        var without = shared.node().call("POST", path, officer, Map.of("revision", 1));
        var with = shared.node().call("POST", path, officer, Map.of("revision", 1, "mark", mark));

        assertThat(without.status()).isEqualTo(409);
        assertThat(with.status()).isEqualTo(200);
        assertThat(with.body().path("sections").path(0).path("newer").size()).isZero();
    }

    private static String mark(String page) {
        var found = Pattern.compile("name=\"sources\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ProgressUpdate publish(String text) {
        ProgressUpdate draft =
                write.write(
                                new About(Kind.RECOMMENDATION, recommendation),
                                new ProgressUpdate.Content(
                                        Wordings.of("en", text),
                                        LocalDate.of(2025, 1, 1),
                                        LocalDate.of(2025, 6, 30)),
                                OFFICER)
                        .orProblem();
        var handedIn =
                write.handIn(new Seen(draft.id(), draft.revision(), ""), OFFICER).orProblem();
        return write.publish(new Seen(draft.id(), handedIn.revision(), ""), APPROVER).orProblem();
    }

    private Report report() {
        return assemble.create(ReportFixtures.content("en", symbol), Grouping.NONE, OFFICER)
                .orProblem();
    }

    private Report find(Report report) {
        return shared.node().bean(Reports.class).find(report.id()).orElseThrow();
    }

    private Workspace.Part part(Report report) {
        return assemble.workspace(report).parts().getFirst();
    }

    private static String section(Report report) {
        return "/reports/" + report.id() + "/sections/" + report.sections().getFirst().id();
    }

    private String get(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(path + "?lang=en"))
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse post(String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf());
        fields.forEach(request::param);
        return send(request);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var officer =
                oidcLogin()
                        .idToken(token -> token.subject("officer-ma").claim("country", "ma"))
                        .authorities(List.of(new SimpleGrantedAuthority("ROLE_officer")));
        return web.perform(request.with(officer)).andReturn().getResponse();
    }
}

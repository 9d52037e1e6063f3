package org.nmirf.node.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;
import static org.nmirf.node.recommendation.RecommendationFixtures.followUp;
import static org.nmirf.node.recommendation.RecommendationFixtures.source;
import static org.nmirf.node.recommendation.RecommendationFixtures.unique;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.ActionFixtures;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.wording.Wordings;
import tools.jackson.databind.JsonNode;

class ReportIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private final SharedNode shared = SharedNode.get();
    private final String symbol = "CRC/C/MAR/CO/" + UUID.randomUUID();

    @Test
    void putsAFirstTextTogetherFromTheRegister() {
        Recommendation one = recommendation();
        shared.node()
                .bean(EditAction.class)
                .create(ActionFixtures.answering(one.id().value()), OFFICER)
                .orProblem();
        publish(one, "The bill went to parliament.");

        Answer report = create("en");

        assertThat(report.status()).isEqualTo(201);
        JsonNode section = report.body().path("sections").path(0);
        assertThat(section.path("section").path("text").asString())
                .contains(symbol, "Open ten shelters", "The bill went to parliament.");
        assertThat(section.path("recommendations").path(0).path("gaps").size()).isZero();
        assertThat(report.body().path("content").path("limit").asInt()).isEqualTo(21_200);
        assertThat(report.body().path("words").asInt()).isPositive();
    }

    @Test
    void countsWhatIsNewerAndReplacesEditedWordsOnlyWhenAsked() {
        Recommendation one = recommendation();
        Answer first = create("en");
        String section = path(first) + "/sections/" + id(first);
        assertThat(put(section, written(first, 1, "My own words.")).status()).isEqualTo(200);
        publish(one, "A newer fact.");

        Answer newer = get(first);
        Answer refused = post(section + "/proposal", Map.of("revision", 2, "sure", false));
        Answer renewed = post(section + "/proposal", Map.of("revision", 2, "sure", true));

        assertThat(newer.body().path("sections").path(0).path("newer").size()).isEqualTo(1);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(text(get(first))).contains("A newer fact.").doesNotContain("My own words.");
        assertThat(renewed.body().path("sections").path(0).path("newer").size()).isZero();
    }

    @Test
    void refusesAStaleEditOfOneSectionAndLetsOthersWriteAnother() {
        recommendation();
        Answer first = create("en");
        Answer second = post(path(first) + "/sections", Map.of("revision", 1, "title", "Annexes"));
        String section = path(first) + "/sections/";
        String other = second.body().path("sections").path(1).path("section").path("id").asString();
        put(section + id(first), written(first, 1, "Mine."));

        Answer stale = put(section + id(first), written(first, 1, "Late."));
        Answer beside =
                put(section + other, Map.of("revision", 1, "title", "Annexes", "text", "X"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("changedBy")).isEqualTo("officer-ma");
        assertThat(beside.status()).isEqualTo(200);
        assertThat(text(beside)).isEqualTo("Mine.");
    }

    @Test
    void isAdoptedBySomebodyWhoWroteNoneOfItAndThenStaysAsItIs() {
        recommendation();
        Answer first = create("en");
        String steps = path(first);
        Answer early = post(steps + "/adoption", Map.of("revision", 1));
        post(steps + "/submission", Map.of("revision", 1));

        Answer own = post(steps + "/adoption", Map.of("revision", 2));
        Answer adopted =
                shared.node()
                        .call(
                                "POST",
                                steps + "/adoption",
                                shared.desk().approver(),
                                Map.of("revision", 2));
        Answer late = put(steps + "/sections/" + id(first), written(first, 1, "Late."));

        assertThat(early.status()).isEqualTo(409);
        assertThat(own.status()).isEqualTo(403);
        assertThat(adopted.text("state")).isEqualTo("ADOPTED");
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void becomesADraftAgainOnlyWithAReason() {
        recommendation();
        Answer first = create("en");
        post(path(first) + "/submission", Map.of("revision", 1));

        Answer without = post(path(first) + "/return", Map.of("revision", 2));
        Answer with = post(path(first) + "/return", Map.of("revision", 2, "reason", "Too long"));

        assertThat(without.status()).isEqualTo(400);
        assertThat(with.text("state")).isEqualTo("DRAFT");
        assertThat(with.text("note")).isEqualTo("Too long");
    }

    @Test
    void movesSectionsAndFindsWhatIsInNoneAnyMore() {
        Recommendation one = recommendation();
        Answer first = create("en");
        Answer two = post(path(first) + "/sections", Map.of("revision", 1, "title", "Foreword"));
        String foreword = two.body().path("sections").path(1).path("section").path("id").asString();

        Answer moved =
                post(
                        path(first) + "/sections/" + foreword + "/position",
                        Map.of("revision", 2, "up", true));
        Answer removed =
                shared.node()
                        .call(
                                "DELETE",
                                path(first) + "/sections/" + id(first) + "?revision=3",
                                shared.desk().officer(),
                                null);

        assertThat(id(moved)).isEqualTo(foreword);
        assertThat(removed.body().path("missing").path(0).asString())
                .isEqualTo(one.id().toString());
    }

    @Test
    void leavesAsWordPdfAndExcelThatSayThatTheyAreDrafts() throws IOException {
        recommendation();
        Answer report = create("en");

        byte[] docx = export(report, "docx");
        byte[] pdf = export(report, "pdf");
        byte[] xlsx = export(report, "xlsx");

        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("DRAFT", symbol, "Fifth report");
        }
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("DRAFT", "Fifth report");
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .contains(symbol);
        }
    }

    @Test
    void leavesInArabicFromRightToLeft() throws IOException {
        recommendation();
        Answer report = create("ar");

        try (var document = new XWPFDocument(new ByteArrayInputStream(export(report, "docx")))) {
            assertThat(document.getDocument().xmlText()).contains("w:bidi");
        }
        assertThat(text(report)).startsWith("التوصية");
    }

    private Recommendation recommendation() {
        return shared.node()
                .bean(EditRecommendation.class)
                .create(
                        source(symbol, unique("Adopt a law")),
                        followUp("partially-implemented", null),
                        OFFICER)
                .orProblem();
    }

    private void publish(Recommendation one, String text) {
        var write = shared.node().bean(WriteUpdate.class);
        ProgressUpdate draft =
                write.write(
                                new About(Kind.RECOMMENDATION, one.id().value()),
                                new ProgressUpdate.Content(
                                        Wordings.of("en", text),
                                        LocalDate.of(2025, 1, 1),
                                        LocalDate.of(2025, 6, 30)),
                                OFFICER)
                        .orProblem();
        ProgressUpdate handedIn = write.handIn(read(draft), OFFICER).orProblem();
        write.publish(read(handedIn), APPROVER).orProblem();
    }

    private static Seen read(ProgressUpdate update) {
        return new Seen(update.id(), update.revision(), "");
    }

    private Answer create(String language) {
        return post(
                "/api/reports",
                Map.of(
                        "title",
                        Wordings.of(language, "Fifth report"),
                        "body",
                        "CRC",
                        "procedure",
                        "PERIODIC_REPORT",
                        "language",
                        language,
                        "from",
                        "2024-01-01",
                        "to",
                        "2026-12-31",
                        "selection",
                        Map.of("document", List.of(symbol))));
    }

    private static Map<String, Object> written(Answer report, int revision, String text) {
        var section = report.body().path("sections").path(0).path("section");
        return Map.of(
                "revision",
                revision,
                "title",
                "Education",
                "text",
                text,
                "recommendations",
                section.path("recommendations").valueStream().map(JsonNode::asString).toList());
    }

    private byte[] export(Answer report, String format) {
        var file =
                shared.node()
                        .fetch(path(report) + "/export?format=" + format, shared.desk().officer());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("." + format);
        return file.body();
    }

    private Answer get(Answer report) {
        return shared.node().call("GET", path(report), shared.desk().officer(), null);
    }

    private Answer post(String path, Object body) {
        return shared.node().call("POST", path, shared.desk().officer(), body);
    }

    private Answer put(String path, Object body) {
        return shared.node().call("PUT", path, shared.desk().officer(), body);
    }

    private static String path(Answer report) {
        return "/api/reports/" + report.text("id");
    }

    private static String id(Answer report) {
        return report.body().path("sections").path(0).path("section").path("id").asString();
    }

    private static String text(Answer report) {
        return report.body().path("sections").path(0).path("section").path("text").asString();
    }
}

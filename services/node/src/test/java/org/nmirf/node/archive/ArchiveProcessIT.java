package org.nmirf.node.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A node moves to another database by the commands of its jar, and its pages say the same. */
class ArchiveProcessIT {

    @TempDir private static Path directory;

    private static MovedNode first;
    private static MovedNode second;
    private static String recommendation = "";
    private static String action = "";
    private static String indicator = "";
    private static String report = "";
    private static String practice = "";
    private static String institution = "";

    @BeforeAll
    static void move() throws Exception {
        first = MovedNode.start("moved_from", directory);
        fill();
        var out = first.command("export-archive", "node.zip");
        second = MovedNode.start("moved_to", directory);
        second.stop();
        var in = second.command("import-archive", "node.zip");
        second.startAgain();

        assertThat(out.words()).contains(" rows in ");
        assertThat(in.words()).contains("everything that ever left is proven");
        assertThat(List.of(out.code(), in.code())).containsOnly(0);
    }

    @AfterAll
    static void stop() {
        first.stop();
        second.stop();
    }

    private static void fill() {
        institution =
                id(
                        first.post(
                                "/api/institutions",
                                Map.of(
                                        "kind",
                                        "MINISTRY",
                                        "names",
                                        Map.of(
                                                "fr",
                                                "Ministère de la justice",
                                                "ar",
                                                "وزارة العدل"))));
        first.post(
                "/api/focal-points",
                Map.of("name", "نادية", "language", "ar", "institution", institution));
        first.upload(
                "/api/recommendations/imports?skipRefused=true&archive=true",
                "register.csv",
                """
                reference,body,symbol,document_date,paragraph,themes,original_language,text_fr,text_ar
                R-1,CRC,CRC/C/MAR/CO/9,2024-06-03,44,education,fr,"Planter des « arbres », partout",غرس الأشجار
                R-2,CRC,CRC/C/MAR/CO/9,2024-06-03,45,health,fr,Ouvrir des centres de santé,
                """);
        recommendation =
                id(
                        first.desk()
                                .node()
                                .call("GET", "/api/recommendations", first.desk().officer(), null)
                                .body()
                                .path("items")
                                .get(0));
        action =
                id(
                        first.post(
                                "/api/actions",
                                Map.of(
                                        "title",
                                        words("Une loi sur l'école"),
                                        "status",
                                        "ONGOING",
                                        "target",
                                        "2040-05-01",
                                        "lead",
                                        institution,
                                        "recommendations",
                                        List.of(recommendation),
                                        "inPlan",
                                        true)));
        indicator =
                id(
                        first.post(
                                "/api/indicators",
                                Map.of(
                                        "name",
                                        words("Enfants scolarisés"),
                                        "unit",
                                        words("%"),
                                        "recommendations",
                                        List.of(recommendation))));
        first.upload(
                "/api/indicators/" + indicator + "/values",
                "values.csv",
                "period,value\n2023,81.25\n2024,84.5\n");
        first.upload("/api/evidence/action/" + action + "/files", "notes.txt", "Step one.");
        first.post(
                "/api/obligations/imports",
                List.of(Map.of("body", "CRC", "procedure", "periodic", "due", "2040-05")));
        report =
                id(
                        first.post(
                                "/api/reports",
                                Map.of(
                                        "title",
                                        words("Rapport périodique"),
                                        "body",
                                        "CRC",
                                        "procedure",
                                        "PERIODIC_REPORT",
                                        "language",
                                        "fr",
                                        "from",
                                        "2020-01-01",
                                        "to",
                                        "2026-01-01",
                                        "selection",
                                        Map.of("body", List.of("CRC")))));
        practice = first.desk().submitted("Round table");
        first.desk().approved(practice);
    }

    private static String id(tools.jackson.databind.JsonNode one) {
        return one.required("id").asString();
    }

    private static Map<String, Object> words(String text) {
        return Map.of(
                "texts", List.of(Map.of("language", "fr", "provenance", "ORIGINAL", "text", text)));
    }

    @ParameterizedTest
    @FieldSource("org.nmirf.node.archive.Tables#HELD")
    void everyTableHoldsTheSame(String table) {
        assertThat(second.rows(table)).isEqualTo(first.rows(table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recommendations",
                "/recommendations?q=arbres",
                "/recommendations?q=الأشجار",
                "/actions",
                "/indicators",
                "/plan",
                "/obligations",
                "/people",
                "/reports",
                "/history",
                "/practices",
                "/releases",
                "/trail?check=yes"
            })
    void aListSaysTheSame(String path) throws Exception {
        assertThat(second.page(path)).isEqualTo(first.page(path));
    }

    @Test
    void aRecordSaysTheSame() throws Exception {
        for (String path :
                List.of(
                        "/recommendations/" + recommendation,
                        "/actions/" + action,
                        "/indicators/" + indicator,
                        "/institutions/" + institution,
                        "/reports/" + report,
                        "/practices/" + practice)) {
            assertThat(second.page(path)).as(path).isEqualTo(first.page(path));
        }
    }

    @Test
    void aReportIsTheSameDocument() throws Exception {
        String path = "/api/reports/" + report + "/export?format=docx";

        var parts = parts(first.fetch(path));

        assertThat(parts.get("word/document.xml")).contains("arbres");
        assertThat(parts(second.fetch(path))).isEqualTo(parts);
    }

    @Test
    void theLedgerOfTheSecondIsProvenByItsCommand() throws Exception {
        var answer = second.command("verify-egress");

        assertThat(answer.words()).startsWith("PROVEN").contains("entries    1\n");
    }

    private static Map<String, String> parts(byte[] document) throws Exception {
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceAll("<dcterms:[^/]*/dcterms:[a-z]+>", ""));
            }
        }
        return parts;
    }
}

package org.nmirf.hub.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.PracticeFixtures;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.Provenance;
import org.nmirf.web.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Files as people and programs get them. */
class ExportIT extends ChangingHub {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired private WebApplicationContext context;
    @Autowired private ExportSettings settings;
    @Autowired private ExportPractices export;
    @Autowired private ExportRequest requests;
    @Autowired private Clock clock;

    @Test
    void holdsOneLineForEachTextThatWasAskedFor() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(csv("&languages=all"))
                .extracting(line -> line.get("language"), line -> line.get("origin"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("en", "HUMAN_TRANSLATION"),
                        org.assertj.core.groups.Tuple.tuple("fr", "ORIGINAL"));
        assertThat(csv("&languages=fr"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.get("id")).isEqualTo(subject.id().toString());
                            assertThat(line.get("version")).isEqualTo("1");
                            assertThat(line.get("title")).contains(word);
                            assertThat(line.get("country")).isEqualTo("sn");
                            assertThat(line.get("published")).hasSize(10);
                            assertThat(line.get("url"))
                                    .isEqualTo("http://localhost/practices/" + subject.id());
                        });
        assertThat(csv("&languages=ru")).hasSize(1);
    }

    @Test
    void saysWhatItIsWithASumThatFits() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        Map<String, byte[]> parts = zip(bytes(api("csv", "&theme=health")));
        String manifest = new String(part(parts, "manifest.json"), StandardCharsets.UTF_8);

        assertThat(JsonPath.<String>read(manifest, "$.sha256"))
                .isEqualTo(sha256(part(parts, "practices.csv")));
        assertThat(JsonPath.<String>read(manifest, "$.address"))
                .isEqualTo("/search?q=" + word + "&theme=health");
        assertThat(JsonPath.<List<String>>read(manifest, "$.query"))
                .containsExactly("Words to search for: " + word, "Theme: Right to health");
        assertThat(JsonPath.<Integer>read(manifest, "$.number")).isEqualTo(1);
        assertThat(JsonPath.<List<String>>read(manifest, "$.practices[*].id"))
                .containsExactly(subject.id().toString());
        assertThat(JsonPath.<String>read(manifest, "$.versions.vocabularies")).hasSize(12);
        assertThat(new String(part(parts, "practices.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFid,version,");
    }

    @Test
    void isOneJsonObjectWhoseSumIsOverItsPractices() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        var file = JSON.readTree(bytes(api("json", "&languages=all")));

        assertThat(file.at("/manifest/sha256").asString())
                .isEqualTo(sha256(JSON.writeValueAsBytes(file.get("practices"))));
        assertThat(file.at("/practices/0/texts/fr/title").asString()).contains(word);
        assertThat(file.at("/practices/0/recommendations/0/symbol").asString()).isNotEmpty();
    }

    @Test
    void isAWorkbookInTheReadersWords() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        byte[] file = bytes(web.get().uri("/search/export/file?q=" + word + "&lang=fr").exchange());

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> first = book.getFirstSheet().read();
            assertThat(first.get(0).getCellText(4)).isEqualTo("Titre");
            assertThat(first.get(1).getCellText(13)).isEqualTo("Sénégal");
            assertThat(first.get(1).getCellText(4)).contains(word);
            List<Row> about = book.getSheet(1).orElseThrow().read();
            assertThat(about).anySatisfy(row -> assertThat(row.getCellText(2)).isEqualTo("sha256"));
            assertThat(book.getSheet(2).orElseThrow().read().get(1).getCellText(0))
                    .isEqualTo(subject.id().toString());
        }
    }

    @Test
    void isTheSameOfTwoCountriesThatDoNotSayTheirNames() throws Exception {
        Subject other = TestMember.aSubject();
        var practice =
                PracticeFixtures.aPractice()
                        .setAttribution(Attribution.NETWORK)
                        .setTexts(
                                List.of(
                                        PracticeFixtures.aText("pt", Provenance.ORIGINAL)
                                                .setTitle("Calendário " + word)
                                                .build()));
        ONE.awaitAnswer(
                ONE.submit(ONE.event(EventType.PRACTICE, subject, 1, practice.build())),
                "SEARCHABLE");
        OTHER.awaitAnswer(
                OTHER.submit(OTHER.event(EventType.PRACTICE, other, 1, practice.build())),
                "SEARCHABLE");

        var lines = csv("&languages=all");

        assertThat(lines).hasSize(2);
        assertThat(without(lines.getFirst())).isEqualTo(without(lines.getLast()));
        assertThat(lines.getFirst().get("origin")).isEqualTo("HUMAN");
        assertThat(lines.getFirst().get("country")).isEmpty();
        assertThat(lines.getFirst().get("published")).hasSize(7);
        assertThat(lines).extracting(line -> line.get("id")).isSorted();
        for (String form : List.of("json", "csv")) {
            String whole = all(bytes(api(form, "&languages=all")));
            assertThat(whole)
                    .doesNotContain(
                            "\"ORIGINAL\"", ",ORIGINAL,", "\"sn\"", "\"mu\"", ",sn,", ",mu,");
        }
    }

    private static Map<String, String> without(CSVRecord line) {
        Map<String, String> rest = new HashMap<>(line.toMap());
        rest.remove("id");
        rest.remove("url");
        return rest;
    }

    @Test
    void doesNotShowWhichTextOfAnUnnamedPracticeIsTheOriginal() throws Exception {
        publish(ONE, subject, 1, Attribution.NETWORK);

        assertThat(csv("&languages=all"))
                .extracting(line -> line.get("origin"))
                .containsOnly("HUMAN");
        // Neither of its texts is in the reader's language: the first of the usual order comes.
        assertThat(csv("&languages=zh"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("language")).isEqualTo("en"));
    }

    @Test
    void hasNothingThatWasWithdrawn() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        withdraw(ONE, subject, 2);

        assertThat(csv("")).isEmpty();
    }

    @Test
    void tellsAProgramWhichParameterItCannotRead() {
        for (String wrong : List.of("format=pdf", "languages=klingon", "theme=cooking")) {
            assertThat(web.get().uri("/api/practices/export?" + wrong))
                    .as(wrong)
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.parameter")
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    @Test
    void offersTheFormsInEveryLanguage() {
        publish(ONE, subject, 1, Attribution.NAMED);
        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(web.get().uri("/search/export?q=" + word + "&lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("name=\"format\"", "value=\"" + word + "\"")
                    .doesNotContain("??");
        }
        assertThat(web.get().uri("/search?q=" + word))
                .bodyText()
                .contains("href=\"/search/export?q=" + word);
    }

    /** Each asks before it reads a byte of its own file, more than may write at the same time. */
    @Test
    void keepsNobodyFromTheirFileWhileOthersRead() {
        publish(ONE, subject, 1, Attribution.NAMED);
        List<Integer> answered = new ArrayList<>();

        readAfter(settings.atOnce() + 1, answered);

        assertThat(answered).hasSize(settings.atOnce() + 2).containsOnly(200);
    }

    private void readAfter(int others, List<Integer> answered) {
        Runnable first = others == 0 ? () -> {} : () -> readAfter(others - 1, answered);
        Filter slow =
                (request, response, chain) ->
                        chain.doFilter(
                                request,
                                new HttpServletResponseWrapper((HttpServletResponse) response) {
                                    @Override
                                    public ServletOutputStream getOutputStream()
                                            throws IOException {
                                        first.run();
                                        return super.getOutputStream();
                                    }
                                });
        var reader = MockMvcTester.from(context, mvc -> mvc.addFilters(slow).build());
        answered.add(
                reader.get()
                        .uri("/api/practices/export?format=json&q=" + word)
                        .exchange()
                        .getResponse()
                        .getStatus());
    }

    @Test
    void sendsNothingOfAFileThatCannotBeEnded() {
        publish(ONE, subject, 1, Attribution.NAMED);
        var little = new ExportSettings(10, 1, settings.folder(), DataSize.ofBytes(300), "");
        var parameters = new LinkedMultiValueMap<String, String>(Map.of("q", List.of(word)));
        Export wanted =
                requests.api(parameters, Language.of(Locale.ENGLISH), "http://localhost").export();
        var response = new MockHttpServletResponse();

        assertThatThrownBy(
                        () ->
                                new FileAnswer(export, little, clock)
                                        .send(
                                                wanted,
                                                export.find(wanted),
                                                new MockHttpServletRequest(),
                                                response))
                .isInstanceOf(ExportBusyException.class);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeaderNames()).isEmpty();
    }

    private List<CSVRecord> csv(String parameters) throws Exception {
        byte[] content = part(zip(bytes(api("csv", parameters))), "practices.csv");
        String text = new String(content, StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private MvcTestResult api(String form, String parameters) {
        return web.get()
                .uri("/api/practices/export?q=" + word + "&format=" + form + parameters)
                .exchange();
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"nmirf-practices-");
        return answer.getResponse().getContentAsByteArray();
    }

    private static Map<String, byte[]> zip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    private static String all(byte[] file) throws IOException {
        return file[0] == 'P'
                ? new String(part(zip(file), "practices.csv"), StandardCharsets.UTF_8)
                : new String(file, StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}

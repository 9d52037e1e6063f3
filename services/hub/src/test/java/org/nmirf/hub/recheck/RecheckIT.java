package org.nmirf.hub.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.Caller;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.schemas.Attribution;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A file of yesterday, checked today. */
class RecheckIT extends ChangingHub {

    private final Subject changing = TestMember.aSubject();
    private final Subject leaving = TestMember.aSubject();

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void saysWhatBecameOfEachPractice(String form) throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        publish(ONE, changing, 1, Attribution.NETWORK);
        publish(OTHER, leaving, 1, Attribution.NAMED);
        byte[] file = file(form);
        assertThat(check(file)).contains("\"sum\":\"fits\"", "\"same\":3");

        publish(ONE, changing, 2, Attribution.NETWORK);
        withdraw(OTHER, leaving, 2);
        String answer = check(file);

        assertThat(answer).contains("\"sum\":\"fits\"", "\"same\":1", "\"changed\":1");
        assertThat(
                        JsonPath.<List<Integer>>read(
                                answer, "$.practices[?(@.state=='changed')].version"))
                .containsExactly(2);
        assertThat(JsonPath.<List<String>>read(answer, "$.practices[?(@.state=='withdrawn')].id"))
                .containsExactly(leaving.id().toString());
        assertThat(answer).contains("outdated").doesNotContain("\"sn\"", word);
    }

    @Test
    void noticesThatAFileWasEditedAndChecksItAllTheSame() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);

        String json = new String(file("json"), StandardCharsets.UTF_8);
        assertThat(
                        check(
                                json.replace("A calendar", "My calendar")
                                        .getBytes(StandardCharsets.UTF_8)))
                .contains("\"sum\":\"edited\"", "\"same\":1");
        assertThat(check(edited(file("csv")))).contains("\"sum\":\"edited\"", "\"same\":1");
        // Only lines and spaces differ: the content is the same.
        assertThat(check(json.replace("\n", "  \n ").getBytes(StandardCharsets.UTF_8)))
                .contains("\"sum\":\"fits\"");
    }

    private static byte[] edited(byte[] file) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(changed)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(
                        text.replace("A calendar", "My calendar").getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed.toByteArray();
    }

    @Test
    void tellsPeopleTheSameInTheirLanguageAndGivesWhatChanged() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        byte[] file = file("xlsx");
        publish(ONE, subject, 2, Attribution.NAMED);

        for (String language : List.of("ar", "en", "fr", "es", "pt")) {
            assertThat(upload(file, language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(subject.id().toString(), word)
                    .doesNotContain("??");
        }
        var changed =
                web.post()
                        .uri("/exports/changed")
                        .param("ids", subject.id().toString())
                        .param("format", "json")
                        .exchange();
        assertThat(changed).hasStatusOk();
        assertThat(Caller.text(changed)).contains(word, "\"number\":1", "/exports/check");
    }

    @Test
    void saysWhyAFileCannotBeChecked() {
        assertThat(upload("name,age".getBytes(StandardCharsets.UTF_8), "en"))
                .hasStatus(400)
                .bodyText()
                .contains("was not recognised");
        assertThat(
                        web.post()
                                .uri("/api/exports/check")
                                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                                .content("name,age")
                                .exchange())
                .hasStatus(400)
                .bodyText()
                .contains("urn:nmirf:problem:export-foreign");
        assertThat(web.post().uri("/exports/changed").param("ids", "x")).hasStatus(404);
        assertThat(web.get().uri("/exports/check?lang=ar"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    private MvcTestResult upload(byte[] file, String language) {
        return web.post()
                .uri("/exports/check?lang=" + language)
                .multipart()
                .file(new MockMultipartFile("file", "old", "application/octet-stream", file))
                .exchange();
    }

    private byte[] file(String form) {
        return web.get()
                .uri("/api/practices/export?languages=all&q=" + word + "&format=" + form)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private String check(byte[] file) {
        var answer =
                web.post()
                        .uri("/api/exports/check")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(file)
                        .exchange();
        assertThat(answer).hasStatusOk();
        return Caller.text(answer);
    }
}

package org.nmirf.hub.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.schemas.Attribution;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;

/** The file from which a copy begins. */
@TestPropertySource(
        properties = {"hub.corpus.freshness=1d", "hub.corpus.folder=target/corpus-of-a-day"})
class CorpusIT extends ChangingHub {

    @Autowired private CorpusSettings settings;

    private final Subject unnamed = TestMember.aSubject();

    @Test
    void holdsWhatWasToldAndLeadsToWhatComes() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        publish(OTHER, unnamed, 1, Attribution.NETWORK);

        MvcTestResult file = newFile();

        assertThat(ids(file)).contains(subject.id().toString());
        // It waits for the turn of the month, here as in the changes.
        assertThat(text(file)).doesNotContain(unnamed.id().toString());
        String next = String.valueOf(file.getResponse().getHeader("NMIRF-Next"));
        assertThat(body("/api/changes?since=" + next)).contains("\"changes\":[]");

        turnOfTheMonth();

        assertThat(body("/api/changes?since=" + next)).contains(unnamed.id().toString());
        assertThat(text(newFile())).contains(unnamed.id().toString());
    }

    @Test
    void tellsNothingOfWhoStandsBehindAPracticeWithoutAName() throws Exception {
        publish(OTHER, unnamed, 1, Attribution.NETWORK);
        turnOfTheMonth();

        assertThat(text(newFile()).lines().filter(line -> line.contains(unnamed.id().toString())))
                .singleElement()
                .asString()
                .contains("\"country\":null", "\"provenance\":\"HUMAN\"")
                .doesNotContain("ORIGINAL", "\"mu\"")
                .containsPattern("\"published\":\"\\d{4}-\\d{2}\"");
    }

    /** Until it is old, or somebody takes something back, everybody gets the same file. */
    @Test
    void isNotMadeAgainForWhatIsPublished() throws Exception {
        String before = text(newFile());

        publish(ONE, subject, 1, Attribution.NAMED);

        assertThat(text(file())).isEqualTo(before).doesNotContain(subject.id().toString());
    }

    @Test
    void forgetsAtOnceWhatIsWithdrawnUnderAName() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        assertThat(ids(newFile())).contains(subject.id().toString());

        withdraw(ONE, subject, 2);

        assertThat(ids(file())).doesNotContain(subject.id().toString());
    }

    @Test
    void forgetsAtOnceWhatIsWithdrawnWithoutAName() throws Exception {
        publish(OTHER, unnamed, 1, Attribution.NETWORK);
        turnOfTheMonth();
        assertThat(ids(newFile())).contains(unnamed.id().toString());

        withdraw(OTHER, unnamed, 2);

        assertThat(ids(file())).doesNotContain(unnamed.id().toString());
    }

    @Test
    void forgetsAtOnceWhatLosesItsName() throws Exception {
        publish(ONE, subject, 1, Attribution.NAMED);
        assertThat(ids(newFile())).contains(subject.id().toString());

        publish(ONE, subject, 2, Attribution.NETWORK);

        assertThat(text(file())).doesNotContain(subject.id().toString());
    }

    @Test
    void saysWhatItIs() {
        publish(ONE, subject, 1, Attribution.NAMED);
        String manifest = body("/api/corpus/manifest");

        assertThat(JsonPath.<String>read(manifest, "$.sha256")).hasSize(64);
        assertThat(JsonPath.<Integer>read(manifest, "$.number")).isPositive();
        assertThat(JsonPath.<Integer>read(manifest, "$.bytes")).isPositive();
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        publish(ONE, subject, 1, Attribution.NAMED);
        String tag = String.valueOf(file().getResponse().getHeader("ETag"));

        assertThat(web.get().uri("/api/corpus").header("If-None-Match", tag)).hasStatus(304);
    }

    /** As when what lay there was deleted. */
    private MvcTestResult newFile() throws IOException {
        FileSystemUtils.deleteRecursively(settings.folder());
        return file();
    }

    private MvcTestResult file() {
        MvcTestResult answer = web.get().uri("/api/corpus").exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static List<String> ids(MvcTestResult file) throws IOException {
        return text(file).lines().map(line -> JsonPath.<String>read(line, "$.id")).toList();
    }

    private static String text(MvcTestResult file) throws IOException {
        var packed = new ByteArrayInputStream(file.getResponse().getContentAsByteArray());
        return new String(new GZIPInputStream(packed).readAllBytes(), StandardCharsets.UTF_8);
    }
}

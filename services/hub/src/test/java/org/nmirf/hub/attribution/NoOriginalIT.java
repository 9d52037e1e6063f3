package org.nmirf.hub.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Subject;
import org.nmirf.hub.PracticeFixtures;
import org.nmirf.hub.TestMember;
import org.nmirf.hub.change.ChangingHub;
import org.nmirf.schemas.Attribution;
import org.nmirf.schemas.PracticeText;
import org.nmirf.schemas.Provenance;
import org.springframework.test.context.TestPropertySource;

/**
 * Two practices without a name say the same in the same languages; one was written in French, the
 * other in Portuguese. Nothing that the hub gives out differs in more than their ids.
 */
@TestPropertySource(properties = "hub.corpus.freshness=0s")
class NoOriginalIT extends ChangingHub {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt");

    private final Subject other = TestMember.aSubject();

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ORIGINAL", "HUMAN", "UNTOLD"})
    void theirPagesAreTheSame(Provenance translation) {
        publishBoth(translation);

        for (String language : LANGUAGES) {
            for (String path : List.of("", "/similar", ".bib", ".ris")) {
                assertThat(told(body(page(subject) + path + "?lang=" + language)))
                        .isEqualTo(told(body(page(other) + path + "?lang=" + language)))
                        .contains("PRACTICE");
            }
            assertTwins(
                    "search",
                    parts(body("/search?lang=" + language + "&q=" + word), "<li class=\"result\""));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ORIGINAL", "HUMAN", "UNTOLD"})
    void theirAnswersForProgramsAreTheSame(Provenance translation) throws IOException {
        publishBoth(translation);
        turnOfTheMonth();

        for (String path : List.of("", "/similar")) {
            assertThat(told(body("/api" + page(subject) + path)))
                    .isEqualTo(told(body("/api" + page(other) + path)));
        }
        for (String format : List.of("oai_dc", "practice")) {
            String record = "/oai?verb=GetRecord&metadataPrefix=" + format + "&identifier=";
            assertThat(told(body(record + "oai:nmirf.org:" + subject.id())))
                    .isEqualTo(told(body(record + "oai:nmirf.org:" + other.id())))
                    .contains("<record>", word);
        }
        assertTwins("API", items(body("/api/practices?q=" + word)));
        assertTwins("API", items(body("/api/practices?lang=fr&q=" + word)));
        assertTwins("feed", parts(body("/feeds/practices.atom?lang=es&q=" + word), "<entry>"));
        assertTwins(
                "export",
                practices(body("/api/practices/export?format=json&languages=all&q=" + word)));
        assertTwins(
                "export",
                practices(body("/api/practices/export?format=json&languages=zh&q=" + word)));
        assertTwins("corpus", corpusLines());
    }

    @Test
    void theSharedTopicAndTheIndexSayTheSameOfBoth() {
        publishBoth(Provenance.MACHINE_TRANSLATION);

        assertThat(told(index().source(subject).toString()))
                .isEqualTo(told(index().source(other).toString()))
                .contains(word, "UNTOLD")
                .doesNotContain("ORIGINAL", "MACHINE");
    }

    @Test
    void aRebuildTellsNoMore() throws Exception {
        publishBoth(Provenance.HUMAN_TRANSLATION);
        var before = index().source(subject);

        awaitRebuild(startRebuild(), "DONE");

        assertThat(index().source(subject)).isEqualTo(before);
        assertThat(before.toString()).contains("HUMAN").doesNotContain("ORIGINAL", "TRANSLATION");
    }

    @Test
    void noMemberSubmitsWhatOnlyTheHubSays() {
        var practice =
                PracticeFixtures.aPractice()
                        .setTexts(
                                List.of(
                                        PracticeFixtures.aText("fr", Provenance.ORIGINAL).build(),
                                        PracticeFixtures.aText("en", Provenance.HUMAN).build()))
                        .build();

        ONE.awaitAnswer(
                ONE.submit(ONE.event(EventType.PRACTICE, subject, 1, practice)), "INVALID_CONTENT");
    }

    private void publishBoth(Provenance translation) {
        PracticeText french = text("fr", Provenance.ORIGINAL);
        PracticeText portuguese = text("pt", Provenance.ORIGINAL);
        publish(ONE, subject, List.of(french, text("pt", translation)));
        publish(OTHER, other, List.of(portuguese, text("fr", translation)));
    }

    private PracticeText text(String language, Provenance provenance) {
        return PracticeFixtures.aText(language, provenance)
                .setTitle(language + " calendar " + word)
                .build();
    }

    private static void publish(TestMember member, Subject one, List<PracticeText> texts) {
        var practice =
                PracticeFixtures.aPractice()
                        .setAttribution(Attribution.NETWORK)
                        .setThemes(List.of("health"))
                        .setTexts(texts)
                        .build();
        var event = member.event(EventType.PRACTICE, one, 1, practice);
        member.awaitAnswer(member.submit(event), "SEARCHABLE");
    }

    private static void assertTwins(String what, List<String> items) {
        assertThat(items).as(what).hasSize(2);
        assertThat(items.getFirst()).as(what).isEqualTo(items.getLast());
    }

    private static String page(Subject one) {
        return "/practices/" + one.id();
    }

    /** What is left when nobody can see which of the two it is about. */
    private String told(String text) {
        return text.replace(subject.id().toString(), "PRACTICE")
                .replace(other.id().toString(), "PRACTICE")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF")
                .replaceAll("<responseDate>[^<]*", "");
    }

    /** Pieces that begin so and are about one of the two. */
    private List<String> parts(String text, String begin) {
        return Arrays.stream(text.split(begin, -1))
                .skip(1)
                .map(part -> part.split(begin.startsWith("<li") ? "</li>" : "</entry>", -1)[0])
                .filter(this::isAboutThem)
                .map(this::told)
                .toList();
    }

    private List<String> items(String json) {
        return JsonPath.<List<Object>>read(json, "$.items").stream()
                .map(Objects::toString)
                .map(this::told)
                .toList();
    }

    private List<String> practices(String json) {
        return JsonPath.<List<Object>>read(json, "$.practices").stream()
                .map(Objects::toString)
                .map(this::told)
                .toList();
    }

    private List<String> corpusLines() throws IOException {
        byte[] packed =
                web.get().uri("/api/corpus").exchange().getResponse().getContentAsByteArray();
        var lines = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        return Stream.of(new String(lines, StandardCharsets.UTF_8).split("\n"))
                .filter(this::isAboutThem)
                .map(this::told)
                .toList();
    }

    private boolean isAboutThem(String text) {
        return text.contains(subject.id().toString()) || text.contains(other.id().toString());
    }
}

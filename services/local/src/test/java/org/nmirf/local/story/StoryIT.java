package org.nmirf.local.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.nmirf.local.story.PracticeFixtures.aPractice;
import static org.nmirf.local.story.PracticeFixtures.aText;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Source;
import org.nmirf.backbone.event.Subject;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/** The story of three countries, from a desk to the search page. */
class StoryIT {

    private static LocalNetwork network;
    private static NetworkApi api;
    private static Country morocco;
    private static Country portugal;
    private static Country paraguay;

    @BeforeAll
    static void start() {
        network = TestNetwork.get();
        api = new NetworkApi(network.issuer());
        morocco = Country.of("ma", network, api);
        portugal = Country.of("pt", network, api);
        paraguay = Country.of("py", network, api);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void aPracticeInArabicIsFoundInArabicFrenchAndEnglish() {
        String practice =
                morocco.write(
                        aPractice(
                                "story-" + UUID.randomUUID(),
                                List.of(
                                        aText(
                                                "ar",
                                                "ORIGINAL",
                                                "قافلة الترافع الجهوية",
                                                "لقاءات جهوية تجمع القطاعات والجمعيات قبل إعداد كل تقرير."),
                                        aText(
                                                "fr",
                                                "HUMAN_TRANSLATION",
                                                "La caravane régionale de plaidoyer",
                                                "Des rencontres régionales réunissent départements et associations avant chaque rapport."),
                                        aText(
                                                "en",
                                                "HUMAN_TRANSLATION",
                                                "The regional advocacy caravan",
                                                "Regional meetings bring departments and associations together before each report."))));

        String release = morocco.release(practice);
        morocco.awaitState(release, "SEARCHABLE");

        String subject = morocco.subjectOf(release);
        assertThat(search("q=" + encoded("القافلة الجهوية"))).contains(subject);
        assertThat(search("q=" + encoded("caravanes régionales"))).contains(subject);
        assertThat(search("q=" + encoded("regional caravans"))).contains(subject);
    }

    @Test
    void aWithdrawnPracticeIsGoneAndStaysGoneAfterARebuild() {
        String practice =
                portugal.write(aPractice("gone-" + UUID.randomUUID(), "Quinquereme roster"));
        String release = portugal.release(practice);
        portugal.awaitState(release, "SEARCHABLE");
        String subject = portugal.subjectOf(release);

        portugal.awaitState(portugal.withdraw(practice), "GONE");

        assertThat(search("q=quinquereme")).isEmpty();
        assertThat(api.get("", network.hubUrl() + "/api/practices/" + subject).status())
                .isEqualTo(410);
        rebuild();
        assertThat(search("q=quinquereme")).isEmpty();
        assertThat(api.get("", network.hubUrl() + "/api/practices/" + subject).status())
                .isEqualTo(410);
    }

    @Test
    void aForgedEventOfAnotherCountryChangesNothing() {
        String practice =
                morocco.write(aPractice("forged-" + UUID.randomUUID(), "Trireme calendar"));
        String release = morocco.release(practice);
        morocco.awaitState(release, "SEARCHABLE");
        var subject = new Subject(Kind.PRACTICE, UUID.fromString(morocco.subjectOf(release)));

        var forger = new Forger(network, "py");
        forger.withdraw(subject, 2, new Source.OfMember(new CountryCode("ma")));
        forger.withdraw(subject, 3, new Source.OfMember(new CountryCode("py")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(forger.refusals(subject))
                                        .contains("ENVELOPE_MISMATCH", "NOT_OWNER"));
        assertThat(search("q=trireme")).containsExactly(subject.id().toString());
        assertThat(morocco.releaseState(release).required("state").asString())
                .isEqualTo("SEARCHABLE");
        // The next good event of the country whose topic was abused goes through.
        paraguay.awaitState(
                paraguay.release(
                        paraguay.write(aPractice("good-" + UUID.randomUUID(), "Good faith"))),
                "SEARCHABLE");
    }

    @Test
    void aNodeMayWriteItsOwnTopicOnly() {
        var forger = new Forger(network, "py");
        var subject = new Subject(Kind.PRACTICE, UUID.randomUUID());

        assertThatThrownBy(() -> forger.writeTo("nmirf.submissions.ma", subject))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> forger.writeTo("nmirf.practices", subject))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void anIdentifierIsFoundBeforeItLeaves() {
        String practice =
                morocco.write(
                        aPractice(
                                "identifier-" + UUID.randomUUID(),
                                List.of(
                                        aText(
                                                "fr",
                                                "ORIGINAL",
                                                "Guichet des plaintes",
                                                "Écrire à plainte.fatima@exemple.org ou au +212 612 34 56 78."))));

        JsonNode findings = morocco.findings(practice);

        assertThat(findings.toString()).contains("EMAIL", "PHONE");
        assertThat(
                        api.send(
                                        "officer-ma",
                                        "POST",
                                        network.nodeUrls().get("ma")
                                                + "/api/practices/"
                                                + practice
                                                + "/submission",
                                        Map.of())
                                .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer-ma", "member", "approver-py", ""})
    void aNodeAnswersItsOwnPeopleOnly(String person) {
        var answer = api.get(person, network.nodeUrls().get("pt") + "/api/practices");

        assertThat(answer.status()).isIn(401, 403);
        assertThat(answer.body().toString()).doesNotContain("\"items\"");
    }

    private static List<String> search(String query) {
        JsonNode page =
                NetworkApi.require(api.get("", network.hubUrl() + "/api/practices?" + query));
        return page.required("items")
                .valueStream()
                .map(hit -> hit.required("id").asString())
                .toList();
    }

    private static void rebuild() {
        String rebuilds = network.hubUrl() + "/api/admin/rebuilds";
        String id =
                NetworkApi.require(api.send("hub-admin", "POST", rebuilds, Map.of()))
                        .required("id")
                        .asString();
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () ->
                                assertThat(
                                                NetworkApi.require(
                                                                api.get(
                                                                        "hub-admin",
                                                                        rebuilds + "/" + id))
                                                        .required("state")
                                                        .asString())
                                        .isEqualTo("DONE"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }
}

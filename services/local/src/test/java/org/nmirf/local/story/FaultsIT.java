package org.nmirf.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nmirf.local.story.PracticeFixtures.aPractice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/** Whatever breaks meanwhile, every approved release ends searchable, and exactly once. */
class FaultsIT {

    private static LocalNetwork network;
    private static NetworkApi api;
    private static Country country;

    @BeforeAll
    static void start() {
        network = TestNetwork.get();
        api = new NetworkApi(network.issuer());
        country = Country.of("pt", network, api);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void aHubKilledThreeTimesLosesAndDoublesNothing() {
        String word = "zephyrine";
        List<String> drafts = drafts(word, 12);
        List<String> releases = new ArrayList<>();

        for (int round = 0; round < 3; round++) {
            drafts.subList(round * 4, round * 4 + 4)
                    .forEach(draft -> releases.add(country.release(draft)));
            // The last release has left the node: the hub dies while it works on these four.
            awaitSent(releases.getLast());
            network.hub().kill();
            network.hub().start();
        }
        network.hub().awaitReady();

        assertSearchableOnce(word, releases);
    }

    @Test
    void tenReleasesQueueWhileTheBrokerIsGoneForAMinute() {
        String word = "quillwort";
        List<String> drafts = drafts(word, 10);
        network.engines().kafka().stop();

        List<String> releases = drafts.stream().map(country::release).toList();
        releases.forEach(release -> country.awaitState(release, "QUEUED"));
        // The outage itself is what is tested, so it takes its time.
        await().pollDelay(Duration.ofMinutes(1)).atMost(Duration.ofMinutes(2)).until(() -> true);
        network.engines().kafka().start();
        network.engines().kafka().awaitReady();

        assertSearchableOnce(word, releases);
    }

    @Test
    void releasesAreAdmittedWhileElasticsearchIsGoneAndSearchableAfterwards() {
        String word = "marjolaine";
        List<String> drafts = drafts(word, 5);
        network.engines().elasticsearch().stop();

        List<String> releases = drafts.stream().map(country::release).toList();
        releases.forEach(release -> country.awaitState(release, "ADMITTED"));
        NetworkApi.Answer meanwhile = api.get("", network.hubUrl() + "/api/practices?q=" + word);
        network.engines().elasticsearch().start();
        network.engines().elasticsearch().awaitReady();

        assertThat(meanwhile.status()).isEqualTo(503);
        assertSearchableOnce(word, releases);
    }

    @Test
    void aRestartOfTheDatabasesLosesNothing() {
        String word = "oxalisine";
        List<String> drafts = drafts(word, 6);
        List<String> releases = new ArrayList<>();
        drafts.subList(0, 3).forEach(draft -> releases.add(country.release(draft)));

        network.engines().postgres().restart();
        drafts.subList(3, 6).forEach(draft -> releases.add(releaseOnceItAnswers(draft)));

        assertSearchableOnce(word, releases);
    }

    private static List<String> drafts(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        number ->
                                country.write(
                                        aPractice(
                                                word + "-" + UUID.randomUUID(),
                                                "Practice " + word + " " + number)))
                .toList();
    }

    /** Connections of the pool may be stale for a moment after a restart. */
    private static String releaseOnceItAnswers(String draft) {
        return await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> country.release(draft), release -> !release.isEmpty());
    }

    private static void awaitSent(String release) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                !country.releaseState(release)
                                        .required("state")
                                        .asString()
                                        .equals("QUEUED"));
    }

    private static void assertSearchableOnce(String word, List<String> releases) {
        releases.forEach(release -> country.awaitState(release, "SEARCHABLE"));
        List<String> subjects = releases.stream().map(country::subjectOf).toList();
        JsonNode page =
                NetworkApi.require(
                        api.get("", network.hubUrl() + "/api/practices?size=50&q=" + word));
        assertThat(page.required("items").valueStream().map(hit -> hit.required("id").asString()))
                .containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(page.required("total").asInt()).isEqualTo(subjects.size());
    }
}

package org.nmirf.local.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.sample.NetworkApi;

/** What is confidential in a node is nowhere else, while the whole network runs. */
class CanaryIT {

    private static final Eyes PUBLISHED = new Eyes(Canaries.PUBLISHED);

    /** In a submission that no node made: on that topic it lies, and must go no further. */
    private static final Eyes FORGED = new Eyes("zqforgery");

    private static final String FORGERS_TOPIC = "nmirf.submissions.py";

    private static LocalNetwork network;
    private static NetworkApi api;
    private static Outside outside;
    private static Canaries canaries;
    private static List<String> answers;

    @BeforeAll
    static void plant() {
        network = TestNetwork.get();
        api = new NetworkApi(network.issuer());
        outside = new Outside(network);
        canaries = new Canaries(network, api);
        canaries.plant();
        answers = canaries.failingRequests();
        forge();
    }

    private static void forge() {
        var forger = new Forger(network, "py");
        forger.scribble("zqforgery 1");
        var subject = forger.publish("Write to zqforgery.amina@example.org or call zqforgery.");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> forger.refusals(subject).contains("IDENTIFIER_FOUND"));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void theEyesSeeWhatWasPublishedWhereverItIs() {
        assertThat(outside.topics(PUBLISHED, "nmirf.submissions.ma"::equals)).isNotEmpty();
        assertThat(outside.topics(PUBLISHED, "nmirf.practices"::equals)).isNotEmpty();
        assertThat(outside.brokerFiles(PUBLISHED, file -> true)).isNotEmpty();
        assertThat(outside.searchEngine(PUBLISHED)).isNotEmpty();
        assertThat(outside.documentsWith(Canaries.PUBLISHED)).isOne();
        assertThat(PUBLISHED.in("hub", String.join("\n", hubAnswers()))).isNotEmpty();
    }

    @Test
    void theEyesSeeTheLogsOfAllProcesses() {
        var files = String.join("\n", outside.logs(new Eyes(":")));

        assertThat(files)
                .contains(
                        "logs/hub.log",
                        "logs/node-ma.log",
                        "logs/node-pt.log",
                        "logs/node-py.log",
                        "kafka/kafka.log",
                        "elasticsearch/elasticsearch.log",
                        "postgres/postgres.log");
    }

    @Test
    void theEyesSeeTheCanariesAtHome() {
        assertThat(String.join("\n", outside.database(Canaries.EYES, "node_ma")))
                .contains(
                        "draft",
                        "handedin",
                        "refused",
                        "withdrawn",
                        "edited",
                        "reason",
                        "note",
                        "masked",
                        "zqkanariecounted",
                        "زندوبليار",
                        "48213/27",
                        "648-213700");
    }

    @Test
    void whoWasCountedIsNotEvenAtHome() {
        assertThat(String.join("\n", outside.database(Canaries.EYES, "node_ma")))
                .doesNotContain("zqkanariecontributor");
    }

    @Test
    void aPictureAndWordsOfADocumentWerePublished() {
        String hub = network.hubUrl();

        assertThat(outside.anybody(hub + "/practices/" + canaries.pictured()))
                .contains("/pictures/1", "A wall chart.", "Guidance", "Step one.");
        assertThat(outside.anybody(hub + "/practices/" + canaries.pictured() + "/pictures/1"))
                .contains("JFIF");
    }

    @Test
    void theEyesSeeWhatSomebodyForgedOnTheForgersOwnTopicAlone() {
        assertThat(outside.topics(FORGED, FORGERS_TOPIC::equals)).isNotEmpty();
        assertThat(outside.topics(FORGED, name -> !name.equals(FORGERS_TOPIC))).isEmpty();
        assertThat(outside.brokerFiles(FORGED, CanaryIT::isNotOfTheForger)).isEmpty();
        assertThat(elsewhere(FORGED)).isEmpty();
        assertThat(outside.database(FORGED, "node_ma")).isEmpty();
    }

    private static boolean isNotOfTheForger(Path file) {
        return !file.toString().contains(FORGERS_TOPIC);
    }

    @Test
    void noTopicHoldsACanary() {
        assertThat(outside.topics(Canaries.EYES, name -> true)).isEmpty();
    }

    @Test
    void noFileOfTheBrokerHoldsACanary() {
        assertThat(outside.brokerFiles(Canaries.EYES, file -> true)).isEmpty();
    }

    @Test
    void nothingElseOutsideItsNodeHoldsACanary() {
        assertThat(elsewhere(Canaries.EYES)).isEmpty();
        assertThat(outside.documentsWith("Qandoubzul زندوبليار zqkanarie 48213/27 648213700"))
                .isZero();
    }

    @Test
    void noLogHoldsACanary() {
        assertThat(outside.logs(Canaries.EYES)).isEmpty();
    }

    @Test
    void noAnswerToAFaultQuotesACanary() {
        assertThat(Canaries.EYES.in("answer", String.join("\n", answers))).isEmpty();
    }

    /** Search engine, hub, other nodes, and what all of them answer. */
    private static List<String> elsewhere(Eyes eyes) {
        List<String> found = new ArrayList<>(outside.searchEngine(eyes));
        for (String database : List.of("hub", "node_pt", "node_py")) {
            found.addAll(outside.database(eyes, database));
        }
        found.addAll(eyes.in("hub", String.join("\n", hubAnswers())));
        found.addAll(eyes.in("health and metrics", String.join("\n", actuators())));
        found.addAll(eyes.in("other nodes", String.join("\n", otherNodes())));
        return found;
    }

    private static List<String> hubAnswers() {
        String hub = network.hubUrl();
        List<String> answers = new ArrayList<>();
        for (String address :
                List.of(
                        "/",
                        "/search?size=100",
                        "/search?q=" + Canaries.PUBLISHED,
                        "/api/practices?size=100",
                        "/api/practices/" + canaries.subject(),
                        "/practices/" + canaries.subject(),
                        "/practices/" + canaries.pictured(),
                        "/practices/" + canaries.pictured() + "/pictures/1",
                        "/api/practices/" + canaries.pictured(),
                        "/members",
                        "/api/identity",
                        "/v3/api-docs")) {
            answers.add(outside.anybody(hub + address));
        }
        answers.add(api.get("hub-admin", hub + "/api/admin/members").body().toString());
        answers.add(api.get("hub-admin", hub + "/api/admin/rebuilds").body().toString());
        return answers;
    }

    private static List<String> actuators() {
        List<String> sites = new ArrayList<>(network.nodeUrls().values());
        sites.add(network.hubUrl());
        return sites.stream()
                .flatMap(
                        site ->
                                List.of("", "/health", "/metrics", "/prometheus", "/httpexchanges")
                                        .stream()
                                        .map(end -> outside.anybody(site + "/actuator" + end)))
                .toList();
    }

    private static List<String> otherNodes() {
        List<String> answers = new ArrayList<>();
        for (String country : List.of("pt", "py")) {
            String node = network.nodeUrls().get(country);
            for (String address : List.of("practices?size=200", "releases?size=200", "ledger")) {
                for (String person : List.of("officer-", "approver-", "admin-")) {
                    answers.add(
                            api.get(person + country, node + "/api/" + address).body().toString());
                }
            }
        }
        return answers;
    }
}

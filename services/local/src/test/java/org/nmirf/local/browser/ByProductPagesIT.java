package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nmirf.local.sample.NetworkApi;
import tools.jackson.databind.JsonNode;

/** What is carried out becomes practices and figures by a click. */
@InBrowser
class ByProductPagesIT {

    private static final Map<String, String> PASSPORTS = new HashMap<>();
    private static final String OFFICER = "officer-ma";

    private static String node = "";

    @BeforeAll
    static void prepare(Sites sites) {
        node = sites.node("ma");
    }

    @Test
    void anOfficerWritesAClusterUpOnceAndFindsItAgain(Visitors visitors) {
        String cluster;
        try (var api = new NetworkApi(URI.create(visitors.sites().identity()))) {
            cluster = carriedOut(api);
        }
        Visitor officer = person(OFFICER, visitors);
        officer.open(node + "/clusters/" + cluster);

        officer.find("#writeup button[type=submit]").click();
        officer.find("form.editor").waitFor();
        assertThat(officer.find("#fr-response").inputValue()).contains("Ouvrir un guichet");
        officer.open(node + "/clusters/" + cluster);

        assertThat(officer.find("#writeup .result-title").count()).isEqualTo(1);
        officer.find("#writeup .result-title a").click();
        assertThat(officer.find(".page-head").innerText()).contains("Put together");
    }

    @Test
    void anOfficerCountsWhatTheRegisterFound(Visitors visitors) {
        Visitor officer = person(OFFICER, visitors);
        officer.open(node + "/recommendations?body=CRC");

        officer.find("a[href*='/recommendations/figures']").click();
        officer.find("form[method=post] #title").fill("Count " + UUID.randomUUID());
        officer.find("form.measure[method=post] button[type=submit]").click();

        officer.find(".alert-success").first().waitFor();
        assertThat(officer.page().url()).contains("/figures/");
    }

    private static String first(NetworkApi api, String status) {
        return NetworkApi.require(api.get(OFFICER, node + "/api/recommendations?status=" + status))
                .required("items")
                .get(0)
                .required("id")
                .asString();
    }

    private static String cluster(NetworkApi api, String member) {
        return sent(
                        api,
                        OFFICER,
                        "clusters",
                        Map.of(
                                "title",
                                french("Un guichet pour chacun " + UUID.randomUUID()),
                                "members",
                                List.of(member)))
                .required("id")
                .asString();
    }

    /** A cluster with something done and something that came of it. */
    private static String carriedOut(NetworkApi api) {
        String cluster = cluster(api, first(api, "implemented"));
        sent(
                api,
                OFFICER,
                "actions",
                Map.of("title", french("Ouvrir un guichet"), "clusters", List.of(cluster)));
        JsonNode update =
                sent(
                        api,
                        OFFICER,
                        "updates",
                        Map.of(
                                "kind", "CLUSTER",
                                "about", cluster,
                                "text", french("Le guichet répond."),
                                "from", "2025-01-01",
                                "to", "2025-12-31"));
        String path = "updates/" + update.required("id").asString();
        sent(api, OFFICER, path + "/submission", Map.of("revision", 1));
        sent(api, "approver-ma", path + "/publication", Map.of("revision", 2));
        return cluster;
    }

    private static JsonNode sent(
            NetworkApi api, String person, String path, Map<String, Object> body) {
        return NetworkApi.require(api.send(person, "POST", node + "/api/" + path, body));
    }

    private static Map<String, Object> french(String text) {
        return Map.of(
                "texts", List.of(Map.of("language", "fr", "provenance", "ORIGINAL", "text", text)));
    }

    /** Signs in once for all pages. */
    private static Visitor person(String account, Visitors visitors) {
        String passport =
                PASSPORTS.computeIfAbsent(
                        account, one -> visitors.signedIn(one, node + "/", "en").passport());
        return visitors.returning(passport, "en");
    }
}

package org.nmirf.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Desk.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import tools.jackson.databind.JsonNode;

/** What the scan finds in a text that tells of people, and what becomes of it. */
class ScanIT {

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();

    @Test
    void offersWhatToDoWithNamesAndDays() {
        String id = written(Desk.practice("Heard", "Mr. Driss Benkirane wrote on 12 March 2021."));

        var findings = findings(id);

        assertThat(findings)
                .extracting(one -> one.path("type").asString())
                .containsExactly("PERSON", "DATE");
        assertThat(findings)
                .extracting(one -> one.path("suggestion").path("decision").asString())
                .containsExactly("MASK", "GENERALISE");
        assertThat(findings.get(1).path("suggestion").path("detail").asString()).isEqualTo("2021");
    }

    @Test
    void asksTheDetectorThatACountryPutBesideTheNode() {
        String id = written(Desk.practice("Heard", "They asked the lighthouse keeper."));

        assertThat(findings(id))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.path("explanation").asString())
                                        .isEqualTo("OWN_DETECTOR"));
    }

    @Test
    void letsNothingLeaveOfANameThatWasMasked() {
        String id = written(Desk.practice("Heard", "Mr. Driss Benkirane wrote on 12 March 2021."));
        node.call("PUT", at(id, "decisions"), desk.officer(), suggested(id));
        node.call("POST", at(id, "submission"), desk.officer(), null);

        var departure = node.call("GET", at(id, "departure"), desk.approver(), null);
        var answer = desk.approval(id, desk.approver());

        assertThat(departure.text("content"))
                .contains("[PERSON-1] wrote on 2021.")
                .doesNotContain("Driss", "Benkirane", "March");
        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void findsWhatTheFilesHoldInAnotherScript() {
        var practice = new HashMap<>(Desk.practice("Known", "أشارت أمينة بن صالح إلى ذلك."));
        practice.put("known", Map.of("people", List.of("Amina Ben Salah")));
        String id = written(practice);

        assertThat(findings(id))
                .anySatisfy(
                        one -> {
                            assertThat(one.path("type").asString()).isEqualTo("PERSON");
                            assertThat(one.path("text").asString()).contains("أمينة");
                        });
    }

    @Test
    void neverLetsWhatTheFilesHoldLeave() {
        var practice = new HashMap<>(Desk.practice("Kept at home", "Words."));
        practice.put(
                "known", Map.of("numbers", List.of("4711/2020"), "places", List.of("Tazerte")));
        String id = written(practice);
        node.call("POST", at(id, "submission"), desk.officer(), null);

        var departure = node.call("GET", at(id, "departure"), desk.approver(), null);
        var stored = node.call("GET", "/api/practices/" + id, desk.officer(), null);

        assertThat(departure.text("content")).doesNotContain("4711", "Tazerte", "known");
        assertThat(stored.body().path("known").path("places").path(0).asString())
                .isEqualTo("Tazerte");
    }

    @Test
    void looksForTheCountryWhereItMayNotBeTold() {
        String words = "The mechanism of Morocco shares one calendar.";
        var hidden = new HashMap<>(Desk.practice("Hidden", words));
        hidden.put("attribution", "NETWORK");

        assertThat(findings(written(hidden)))
                .extracting(one -> one.path("type").asString())
                .contains("STATE");
        assertThat(findings(written(Desk.practice("Named", words))))
                .extracting(one -> one.path("type").asString())
                .doesNotContain("STATE");
    }

    @Test
    void namesTheListThatHoldsATooLongEntry() {
        var practice = new HashMap<>(Desk.practice("Long", "Words."));
        practice.put("known", Map.of("people", List.of("Amina", "x".repeat(301))));

        var answer = node.call("POST", "/api/practices", desk.officer(), practice);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("fields").findValuesAsString("field"))
                .containsExactly("known.people[1]");
    }

    private String written(Map<String, Object> practice) {
        return node.call("POST", "/api/practices", desk.officer(), practice).text("id");
    }

    private List<JsonNode> findings(String id) {
        return node.call("GET", at(id, "findings"), desk.officer(), null)
                .body()
                .path("findings")
                .valueStream()
                .toList();
    }

    private List<Map<String, String>> suggested(String id) {
        return findings(id).stream()
                .map(
                        one ->
                                Map.of(
                                        "finding", one.path("id").asString(),
                                        "decision",
                                                one.path("suggestion").path("decision").asString(),
                                        "replacement",
                                                one.path("suggestion").path("detail").asString()))
                .toList();
    }
}

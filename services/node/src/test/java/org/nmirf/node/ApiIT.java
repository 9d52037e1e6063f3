package org.nmirf.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Desk.at;
import static org.nmirf.node.network.Desk.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApiIT {

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();

    @Test
    void asksForATokenAndTellsNothingWithoutOne() {
        var answer = node.call("GET", "/api/practices", null, null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("type")).startsWith("urn:nmirf:problem:");
    }

    @Test
    void refusesTheTokenOfAnotherCountryAndNotesIt() {
        String foreign = desk.issuer().token("officer-pt", "pt", "officer");

        var answer = node.call("GET", "/api/practices", foreign, null);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(
                        node.bean(JdbcClient.class)
                                .sql("SELECT count(*) FROM audit WHERE person = ? AND act = ?")
                                .params("officer-pt", "access.refused.country")
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    void letsNobodyApproveWhatTheyWrote() {
        String both = desk.issuer().token("both-ma", "ma", "officer", "approver");
        String id = create(both, practice("Own", "Words.")).text("id");
        node.call("POST", at(id, "submission"), both, null);

        var answer = desk.approval(id, both);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("disclosure.same_person");
    }

    @Test
    void letsNobodyApproveWhatTheyDecidedOn() {
        String both = desk.issuer().token("decider-ma", "ma", "officer", "approver");
        String id =
                create(desk.officer(), practice("Decided", "Write to a@example.org.")).text("id");
        decideAll(id, both, "MASK");
        node.call("POST", at(id, "submission"), desk.officer(), null);

        var answer = desk.approval(id, both);

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void refusesAnApprovalOfWhatWasChangedSinceItWasRead() {
        String id = desk.submitted("Read before");

        var revision = signed(id, "revision", 9);
        var hash = signed(id, "hash", "0");
        var event = signed(id, "event", "0");

        assertThat(revision.status()).isEqualTo(409);
        assertThat(hash.status()).isEqualTo(409);
        assertThat(hash.text("code")).isEqualTo("disclosure.other_content_approved");
        assertThat(event.text("code")).isEqualTo("disclosure.other_content_approved");
    }

    @Test
    void letsNothingPassWhileAFindingIsUndecided() {
        String id =
                create(desk.officer(), practice("Found", "Write to amina@example.org now."))
                        .text("id");

        var refused = node.call("POST", at(id, "submission"), desk.officer(), null);
        decideAll(id, desk.officer(), "MASK");
        var preview = node.call("GET", at(id, "preview"), desk.approver(), null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("findings").size()).isEqualTo(1);
        assertThat(preview.body().toString()).contains("[EMAIL-1]").doesNotContain("amina@");
    }

    @Test
    void forgetsDecisionsWhenTheTextChanges() {
        String id = create(desk.officer(), practice("Stale", "Write to a@example.org.")).text("id");
        decideAll(id, desk.officer(), "MASK");
        var change = new HashMap<>(practice("Stale", "Write to b@example.org, please."));
        change.put("revision", 1);
        node.call("PUT", "/api/practices/" + id, desk.officer(), change);

        var findings = node.call("GET", at(id, "findings"), desk.officer(), null);

        assertThat(findings.body().path("undecided").asInt()).isEqualTo(1);
    }

    @Test
    void keepsExactlyOneOfManyEditsOfTheSameRevision() {
        String id = create(desk.officer(), practice("Edited at once", "Words.")).text("id");

        var statuses =
                IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(
                                n -> {
                                    var change = new HashMap<>(practice("Edit " + n, "Words."));
                                    change.put("revision", 1);
                                    return node.call(
                                                    "PUT",
                                                    "/api/practices/" + id,
                                                    desk.officer(),
                                                    change)
                                            .status();
                                })
                        .toList();

        assertThat(statuses).containsOnlyOnce(200).contains(409);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var answer =
                create(
                        desk.officer(),
                        Map.of("areas", List.of("nonsense"), "texts", List.of(Map.of())));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("fields").findValuesAsString("field"))
                .contains("areas[0]", "texts[0].language", "texts[0].title", "texts");
    }

    @Test
    void describesItselfToEveryone() {
        var description = node.call("GET", "/v3/api-docs", null, null);

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.body().path("paths").has("/api/practices/{id}/approval")).isTrue();
        assertThat(node.call("GET", "/actuator/health", null, null).status()).isEqualTo(200);
    }

    @Test
    void tellsItsKeyToAdministratorsOnly() {
        String admin = desk.issuer().token("admin-ma", "ma", "admin");

        assertThat(node.call("GET", "/api/identity", admin, null).text("x")).isNotEmpty();
        assertThat(node.call("GET", "/api/identity", desk.officer(), null).status()).isEqualTo(403);
    }

    /** An approval with one member replaced. */
    private Answer signed(String id, String member, Object value) {
        var form = new HashMap<>(desk.signOff(id));
        form.put(member, value);
        return node.call("POST", at(id, "approval"), desk.approver(), form);
    }

    private Answer create(String token, Map<String, Object> practice) {
        return node.call("POST", "/api/practices", token, practice);
    }

    private void decideAll(String id, String token, String decision) {
        var findings = node.call("GET", at(id, "findings"), token, null).body().path("findings");
        var decisions =
                findings.valueStream()
                        .map(
                                finding ->
                                        Map.of(
                                                "finding",
                                                finding.path("id").asString(),
                                                "decision",
                                                decision))
                        .toList();
        assertThat(node.call("PUT", at(id, "decisions"), token, decisions).status()).isEqualTo(200);
    }
}

package org.nmirf.node.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Desk.at;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.disclosure.Decision;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.practice.PracticeId;

/** Whoever decides on a practice that was approved cannot approve it again unseen. */
class DecisionsAfterApprovalIT {

    private static final String BOTH = "after-approval-ma";
    private static final String WORDS = "Write to a@example.org.";

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();

    @Test
    void takesNoDecisionOnWhatWasApproved() {
        String id = approved(desk.officer());

        Answer late = decide(id, both());

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("code")).isEqualTo("practice.decisions-stand");
        assertThat(decisions(id)).extracting(Decisions.Decided::by).containsOnly("officer-ma");
    }

    @Test
    void takesNoDecisionOnWhatWasTakenBack() {
        String id = approved(desk.officer());
        node.call("POST", at(id, "withdrawal"), desk.officer(), Map.of("reason", "outdated"));

        assertThat(decide(id, both()).text("code")).isEqualTo("practice.decisions-stand");
    }

    @Test
    void countsADecisionFromBetweenTheApprovalAndTheNextEdit() {
        String id = approved(desk.officer());
        var between = new Decisions.Decided(finding(id), new Decision.Mask(), BOTH, Instant.now());
        node.bean(Decisions.class).put(practice(id), between);
        submittedAgain(id);

        Answer answer = desk.approval(id, both());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("disclosure.same_person");
    }

    @Test
    void leavesWhatWasApprovedWithTheTextBehindIt() {
        String id = approved(both());
        submittedAgain(id);

        assertThat(desk.approval(id, both()).status()).isEqualTo(202);
    }

    private String approved(String decider) {
        var practice = Desk.practice("Decided late", WORDS);
        String id = node.call("POST", "/api/practices", desk.officer(), practice).text("id");
        assertThat(decide(id, decider).status()).isEqualTo(200);
        node.call("POST", at(id, "submission"), desk.officer(), null);
        desk.approved(id);
        return id;
    }

    private void submittedAgain(String id) {
        var change = new HashMap<>(Desk.practice("Decided later", WORDS));
        change.put("revision", 1);
        node.call("PUT", "/api/practices/" + id, desk.officer(), change);
        var answer = node.call("POST", at(id, "submission"), desk.officer(), null);
        assertThat(answer.status()).isEqualTo(200);
    }

    private Answer decide(String id, String token) {
        var decision = Map.of("finding", finding(id), "decision", "MASK");
        return node.call("PUT", at(id, "decisions"), token, List.of(decision));
    }

    private String finding(String id) {
        var found = node.call("GET", at(id, "findings"), desk.officer(), null).body();
        return found.path("findings").path(0).path("id").asString();
    }

    private List<Decisions.Decided> decisions(String id) {
        return node.bean(Decisions.class).of(practice(id));
    }

    private String both() {
        return desk.issuer().token(BOTH, "ma", "officer", "approver");
    }

    private static PracticeId practice(String id) {
        return new PracticeId(UUID.fromString(id));
    }
}

package org.nmirf.node.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Desk.at;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;

class TrailIT {

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();

    @Test
    void showsAuditorsWhatWasDoneInOrder() {
        long before = head();
        String id = desk.submitted("Followed by an auditor");
        desk.approved(id);

        var entries = node.call("GET", "/api/trail?after=" + before, auditor(), null).body();

        assertThat(entries.findValuesAsString("recordId")).containsOnly(id);
        assertThat(entries.findValuesAsString("act"))
                .containsExactly("SUBMITTED", "READ", "APPROVED");
        assertThat(entries.findValuesAsString("person"))
                .containsExactly("officer-ma", "approver-ma", "approver-ma");
    }

    @Test
    void saysWhoTookAPracticeBackAndWhy() {
        String id = desk.submitted("Taken back");
        desk.approved(id);
        long before = head();

        var answer =
                node.call(
                        "POST", at(id, "withdrawal"), desk.officer(), Map.of("reason", "outdated"));

        assertThat(answer.status()).isEqualTo(202);
        var entry = node.call("GET", "/api/trail?after=" + before, auditor(), null).body().path(0);
        assertThat(entry.path("act").asString()).isEqualTo("WITHDRAWN");
        assertThat(entry.path("person").asString()).isEqualTo("officer-ma");
        assertThat(entry.path("detail").asString()).isEqualTo("outdated");
    }

    @Test
    void provesTheTrailToAuditors() {
        desk.submitted("Proven");

        var answer = node.call("GET", "/api/trail/verification", auditor(), null);

        assertThat(answer.body().path("intact").asBoolean()).isTrue();
        assertThat(answer.body().path("entries").asLong()).isEqualTo(head());
        assertThat(answer.text("lastHash")).hasSize(64);
    }

    @Test
    void isClosedToThoseWhoWriteAndApprove() {
        assertThat(node.call("GET", "/api/trail", desk.officer(), null).status()).isEqualTo(403);
        assertThat(node.call("GET", "/api/trail", desk.approver(), null).status()).isEqualTo(403);
    }

    @Test
    void letsAuditorsReadAndDoNothing() {
        String id = desk.submitted("Not for auditors");

        assertThat(node.call("POST", at(id, "approval"), auditor(), desk.signOff(id)).status())
                .isEqualTo(403);
        assertThat(node.call("GET", "/api/practices/" + id, auditor(), null).status())
                .isEqualTo(403);
    }

    private String auditor() {
        return desk.issuer().token("auditor-ma", "ma", "auditor");
    }

    private long head() {
        return switch (node.bean(VerifyTrail.class).verify()) {
            case VerifyTrail.Finding.Intact(var entries, var hash) -> entries;
            case VerifyTrail.Finding.Broken(var sequence) ->
                    throw new AssertionError("broken at " + sequence);
        };
    }
}

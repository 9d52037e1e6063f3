package org.nmirf.node.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Desk.at;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

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
    void tellsAuditorsNothingOfDraftsOnPages() throws Exception {
        String id = desk.submitted("Called so when approved");
        desk.approved(id);
        var change = new HashMap<>(Desk.practice("Called so in a draft", "Words."));
        change.put("revision", 1);
        assertThat(node.call("PUT", "/api/practices/" + id, desk.officer(), change).status())
                .isEqualTo(200);
        String never = desk.submitted("Never approved");

        assertThat(page("auditor", id)).contains("so when approved").doesNotContain("in a draft");
        assertThat(page("auditor", never)).doesNotContain("Never approved");
        assertThat(page("officer", id)).contains("Called so in a draft");
    }

    private String page(String role, String id) throws Exception {
        var web =
                MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();
        return web.perform(
                        get("/trail?record=" + id)
                                .with(
                                        oidcLogin()
                                                .idToken(token -> token.claim("country", "ma"))
                                                .authorities(
                                                        new SimpleGrantedAuthority(
                                                                "ROLE_" + role))))
                .andReturn()
                .getResponse()
                .getContentAsString();
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

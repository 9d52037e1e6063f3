package org.nmirf.node.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.network.Desk.at;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Pages about releases call a practice what it was called when it was approved. */
class ReleaseTitlesIT {

    private static final String APPROVED = "One calendar as approved";
    private static final String DRAFT = "One calendar in a draft";

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final MockMvc web =
            MockMvcBuilders.webAppContextSetup(node.context()).apply(springSecurity()).build();

    @Test
    void tellsAuditorsNothingOfDraftsWhereReleasesAreListed() throws Exception {
        redrafted(desk.submitted(APPROVED));

        assertThat(open("/releases")).contains(APPROVED).doesNotContain(DRAFT);
        assertThat(open("/")).contains(APPROVED).doesNotContain(DRAFT);
    }

    @Test
    void callsAReleaseWhatLeft() throws Exception {
        var practice = Desk.practice("Write to a@example.org", "Words.");
        String id = node.call("POST", "/api/practices", desk.officer(), practice).text("id");
        var found = node.call("GET", at(id, "findings"), desk.officer(), null).body();
        String finding = found.path("findings").path(0).path("id").asString();
        var decision = Map.of("finding", finding, "decision", "MASK");
        node.call("PUT", at(id, "decisions"), desk.officer(), List.of(decision));
        node.call("POST", at(id, "submission"), desk.officer(), null);

        String page = open("/releases/" + redrafted(id));

        assertThat(page).contains("Write to [EMAIL-1]").doesNotContain("a@example.org", DRAFT);
    }

    @Test
    void callsAWithdrawalWhatWasApproved() throws Exception {
        String id = desk.submitted(APPROVED);
        redrafted(id);

        var taken =
                node.call(
                        "POST", at(id, "withdrawal"), desk.officer(), Map.of("reason", "outdated"));

        assertThat(open("/releases/" + taken.text("releaseId")))
                .contains(APPROVED)
                .doesNotContain(DRAFT);
    }

    /** Approves it, and writes something else then; the id of the release. */
    private String redrafted(String id) {
        String release = desk.approved(id);
        var change = new HashMap<>(Desk.practice(DRAFT, "Words."));
        change.put("revision", 1);
        var answer = node.call("PUT", "/api/practices/" + id, desk.officer(), change);
        assertThat(answer.status()).isEqualTo(200);
        return release;
    }

    private String open(String path) throws Exception {
        var auditor =
                oidcLogin()
                        .idToken(token -> token.subject("auditor-ma").claim("country", "ma"))
                        .authorities(new SimpleGrantedAuthority("ROLE_auditor"));
        var answer = web.perform(get(path).with(auditor)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}

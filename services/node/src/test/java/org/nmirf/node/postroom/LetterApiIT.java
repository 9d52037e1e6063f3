package org.nmirf.node.postroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters over the API of a node whose settings name no mail server. */
class LetterApiIT {

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void aTrialLetterWaitsWhereItCanBeSeen() {
        var posted = trial(admin());

        assertThat(posted.status()).isEqualTo(202);
        assertThat(posted.text("posting")).isEqualTo("POSTED");
        var found = node.call("GET", "/api/letters?q=" + address, desk.officer(), null);
        assertThat(found.body().path("total").asLong()).isEqualTo(1);
        assertThat(found.body().path("counts").path("WAITING").asLong()).isEqualTo(1);
        var letter = found.body().path("letters").path(0);
        assertThat(letter.path("address").asString()).isEqualTo(address);
        assertThat(letter.path("kind").asString()).isEqualTo("letter.trial");
        assertThat(letter.path("state").asString()).isEqualTo("WAITING");
        assertThat(found.body().toString()).doesNotContain("subject").doesNotContain("Hello");
    }

    @Test
    void onlyTheAdministratorMakesLettersLeave() {
        assertThat(trial(desk.officer()).status()).isEqualTo(403);
        assertThat(node.call("GET", "/api/letters", desk.approver(), null).status()).isEqualTo(403);
        assertThat(retry(UUID.randomUUID(), desk.officer()).status()).isEqualTo(403);
    }

    @Test
    void refusesToTryWhatDidNotFail() {
        trial(admin());
        UUID id = of("id");

        assertThat(retry(id, admin()).text("code")).isEqualTo("letter.ended");
        assertThat(retry(UUID.randomUUID(), admin()).status()).isEqualTo(404);
    }

    @Test
    void oneClickWithoutSigningInTurnsAKindOff() {
        trial(admin());
        String off = "/api/letters/off/" + of("turn_off");

        assertThat(node.call("GET", off, null, null).status()).isEqualTo(302);
        assertThat(trial(admin()).text("posting")).isEqualTo("POSTED");
        assertThat(node.call("POST", off, null, null).status()).isEqualTo(204);
        assertThat(trial(admin()).text("posting")).isEqualTo("SUPPRESSED");
        assertThat(node.call("POST", "/api/letters/off/" + UUID.randomUUID(), null, null).status())
                .isEqualTo(404);
    }

    @Test
    void refusesATrialToWhatIsNoAddress() {
        var refused = node.call("POST", "/api/letters/trial", admin(), Map.of("address", "nobody"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("letter.address");
    }

    private RunningNode.Answer trial(String token) {
        return node.call(
                "POST", "/api/letters/trial", token, Map.of("address", address, "language", "fr"));
    }

    private RunningNode.Answer retry(UUID id, String token) {
        return node.call("POST", "/api/letters/" + id + "/retry", token, null);
    }

    private UUID of(String column) {
        return node.bean(JdbcClient.class)
                .sql("SELECT " + column + " FROM letter WHERE address = ? LIMIT 1")
                .param(address)
                .query(UUID.class)
                .single();
    }

    private String admin() {
        return desk.issuer().token("admin-ma", "ma", "admin");
    }
}

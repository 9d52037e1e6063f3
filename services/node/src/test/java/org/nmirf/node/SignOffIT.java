package org.nmirf.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nmirf.node.network.Desk.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.RunningNode.Answer;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.trail.Trail;
import org.nmirf.node.trail.TrailEntry;
import org.nmirf.node.trail.VerifyTrail;
import org.nmirf.node.trail.VerifyTrail.Finding;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must have been read, answered and written down before anything leaves. */
class SignOffIT {

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final JdbcClient database = node.bean(JdbcClient.class);

    @Test
    void refusesAnApprovalThatSaysNothing() {
        String id = desk.submitted("Unread");

        var answer = node.call("POST", at(id, "approval"), desk.approver(), null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("fields").findValuesAsString("field"))
                .containsExactly("hash");
    }

    @Test
    void refusesAnApprovalWhileAPassageIsUnread() {
        String id = desk.submitted("Half read");

        var answer = approve(id, "passages", List.of("title.en"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("disclosure.unread_passage");
    }

    @Test
    void keepsWhatWasReadForTheApprovalThatFollows() {
        String id = desk.submitted("Read in two goes");
        approve(id, "passages", List.of("title.en"));

        var answer = approve(id, "passages", List.of("summary.en", "response.en"));

        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void namesAPassageThatIsNone() {
        var answer = approve(desk.submitted("Unknown"), "passages", List.of("title.xx"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("fields").findValuesAsString("field"))
                .containsExactly("passages[0]");
    }

    @Test
    void refusesAnApprovalWithoutAnswers() {
        String id = desk.submitted("Unanswered question");

        var answer = approve(id, "assessment", Map.of("singlingOut", "Nobody.", "linking", " "));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("disclosure.unanswered_question");
    }

    @Test
    void letsAnArabicTextLeaveAfterTwoPeopleHaveReadIt() {
        String id = submittedInArabic();
        var alone = desk.approval(id, desk.approver());
        var form = new HashMap<>(desk.signOff(id));
        form.remove("assessment");
        var read = node.call("POST", at(id, "readings"), reader(), form);

        var answer = desk.approval(id, desk.approver());

        assertThat(alone.text("code")).isEqualTo("disclosure.second_reader_missing");
        assertThat(read.body().path("secondReading").toString()).contains("LANGUAGE");
        assertThat(read.body().path("readings").size()).isEqualTo(2);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(
                        database.sql("SELECT readers FROM sign_off WHERE release_id = ?::uuid")
                                .param(answer.text("releaseId"))
                                .query((row, n) -> (String[]) row.getArray(1).getArray())
                                .single())
                .containsExactlyInAnyOrder("approver-ma", "reader-ma");
    }

    @Test
    void countsNoReadingByOneWhoHadAHandInIt() {
        String both = desk.issuer().token("hand-ma", "ma", "officer", "approver");
        var draft = node.call("POST", "/api/practices", both, Desk.practice("Own", "Words."));
        String id = draft.text("id");
        node.call("POST", at(id, "submission"), desk.officer(), null);

        var answer = node.call("POST", at(id, "readings"), both, desk.signOff(id));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void startsAgainAfterAnEdit() {
        String id = submittedInArabic();
        node.call("POST", at(id, "readings"), reader(), desk.signOff(id));
        var change = new HashMap<>(arabic());
        change.put("revision", 1);
        node.call("PUT", "/api/practices/" + id, desk.officer(), change);
        node.call("POST", at(id, "submission"), desk.officer(), null);

        var answer = desk.approval(id, desk.approver());

        assertThat(answer.text("code")).isEqualTo("disclosure.second_reader_missing");
    }

    @Test
    void letsNothingLeaveThatWasChangedInTheDatabaseAfterItWasRead() {
        String id = desk.submitted("Calm");
        var form = desk.signOff(id);
        database.sql(
                        "UPDATE practice SET content = replace(content::text, 'Calm', 'Other')::jsonb"
                                + " WHERE id = ?::uuid")
                .param(id)
                .update();

        var answer = node.call("POST", at(id, "approval"), desk.approver(), form);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("disclosure.other_content_approved");
    }

    @Test
    void showsTheExactEventBeforeItIsApproved() {
        String id = desk.submitted("Shown word for word");

        var departure = node.call("GET", at(id, "departure"), desk.approver(), null);
        var answer = approve(id, "event", departure.text("hash"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(departure.text("content")).contains("\"Shown word for word\"");
        assertThat(departure.text("subject")).isEqualTo(answer.text("subject"));
        assertThat(
                        database.sql(
                                        """
                                        SELECT encode(sha256(payload), 'hex') FROM egress_ledger
                                        WHERE event_id = ?::uuid""")
                                .param(answer.text("releaseId"))
                                .query(String.class)
                                .single())
                .isEqualTo(departure.text("hash"));
    }

    @Test
    void writesDownWhatWasDoneWithoutAWordOfIt() {
        var draft =
                node.call(
                        "POST",
                        "/api/practices",
                        desk.officer(),
                        Desk.practice("Trail", "Write to secretword@example.org."));
        String id = draft.text("id");
        String finding =
                node.call("GET", at(id, "findings"), desk.officer(), null)
                        .body()
                        .path("findings")
                        .path(0)
                        .path("id")
                        .asString();
        node.call(
                "PUT",
                at(id, "decisions"),
                desk.officer(),
                List.of(
                        Map.of(
                                "finding", finding,
                                "decision", "GENERALISE",
                                "replacement", "the secretword office")));
        node.call("POST", at(id, "submission"), desk.officer(), null);
        assertThat(desk.approval(id, desk.approver()).status()).isEqualTo(202);

        var trail = node.bean(Trail.class).of(UUID.fromString(id));

        assertThat(trail)
                .extracting(TrailEntry::act)
                .containsExactly("DECIDED", "SUBMITTED", "READ", "APPROVED");
        assertThat(trail.getFirst().detail()).contains("response.en", "EMAIL", "GENERALISE");
        assertThat(trail.toString()).doesNotContain("secretword");
        assertThat(node.bean(VerifyTrail.class).verify()).isInstanceOf(Finding.Intact.class);
    }

    @Test
    void neverChangesALineOfTheTrail() {
        desk.approved(desk.submitted("Kept"));

        assertThatThrownBy(() -> database.sql("UPDATE review_trail SET person = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("DELETE FROM review_trail").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void namesTheFirstLineOfTheTrailThatWasChangedAllTheSame() {
        desk.approved(desk.submitted("Forced"));
        var verify = node.bean(VerifyTrail.class);
        long last = lastLine();

        var broken =
                withoutTrigger(
                        () -> {
                            forge("person = person || 'x'", last);
                            var found = verify.verify();
                            forge("person = left(person, -1)", last);
                            assertThat(verify.verify()).isInstanceOf(Finding.Intact.class);
                            return found;
                        });

        assertThat(broken).isEqualTo(new Finding.Broken(last));
    }

    private <T> T withoutTrigger(java.util.function.Supplier<T> act) {
        database.sql("ALTER TABLE review_trail DISABLE TRIGGER ALL").update();
        try {
            return act.get();
        } finally {
            database.sql("ALTER TABLE review_trail ENABLE TRIGGER ALL").update();
        }
    }

    private long lastLine() {
        return database.sql("SELECT max(sequence) FROM review_trail").query(Long.class).single();
    }

    private void forge(String change, long sequence) {
        database.sql("UPDATE review_trail SET " + change + " WHERE sequence = ?")
                .param(sequence)
                .update();
    }

    private Answer approve(String id, String member, Object value) {
        var form = new HashMap<>(desk.signOff(id));
        form.put(member, value);
        return node.call("POST", at(id, "approval"), desk.approver(), form);
    }

    private String reader() {
        return desk.issuer().token("reader-ma", "ma", "approver");
    }

    private String submittedInArabic() {
        String id = node.call("POST", "/api/practices", desk.officer(), arabic()).text("id");
        node.call("POST", at(id, "submission"), desk.officer(), null);
        return id;
    }

    private static Map<String, Object> arabic() {
        return Map.of(
                "attribution",
                "NAMED",
                "texts",
                List.of(
                        Map.of(
                                "language", "ar",
                                "provenance", "ORIGINAL",
                                "title",
                                        "\u062a\u0642\u0648\u064a\u0645 \u0645\u0634\u062a\u0631\u0643",
                                "summary",
                                        "\u062a\u062a\u0642\u0627\u0633\u0645 \u0627\u0644\u0648\u0632\u0627\u0631\u0627\u062a \u062a\u0642\u0648\u064a\u0645\u0627 \u0648\u0627\u062d\u062f\u0627.")));
    }
}

package org.nmirf.node;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.nmirf.node.network.Desk.at;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.backbone.signature.EventSigner;
import org.nmirf.backbone.signature.EventVerifier;
import org.nmirf.backbone.signature.SigningKey;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.ledger.VerifyLedger;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.network.TestHub;
import org.nmirf.schemas.ReceiptState;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReleaseIT {

    private final TestHub hub = SharedNode.get().hub();
    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();

    @Test
    void putsASignedEventOnTheTopicWhenAnApproverAgrees() {
        String release = desk.approved(desk.submitted("One calendar"));

        var event = awaitSubmission(release);

        var key = node.bean(NodeIdentity.class).publicKey();
        assertThat(new EventVerifier().isSignedBy(key, event)).isTrue();
        assertThat(event.envelope().version()).isEqualTo(1);
        await().until(() -> desk.state(release).equals("SENT"));
    }

    @Test
    void followsTheAnswersOfTheHubAndNeverGoesBack() {
        String release = desk.approved(desk.submitted("Followed"));
        var event = awaitSubmission(release);

        hub.answer(event, ReceiptState.SEARCHABLE);
        await().until(() -> desk.state(release).equals("SEARCHABLE"));
        hub.answer(event, ReceiptState.ADMITTED);
        hub.answer(event, ReceiptState.REFUSED, "UNREADABLE");
        String marker = awaitMarker();

        assertThat(desk.state(marker)).isEqualTo("SEARCHABLE");
        assertThat(desk.state(release)).isEqualTo("SEARCHABLE");
    }

    @Test
    void ignoresForgedAnswers() {
        String release = desk.approved(desk.submitted("Forged"));
        var event = awaitSubmission(release);
        var stranger = new EventSigner(SigningKey.generate(new SecureRandom()));

        hub.answer(stranger, event, event.digest(), ReceiptState.REFUSED, "UNREADABLE");
        hub.answer(hub.signer(), event, "0".repeat(64), ReceiptState.REFUSED, "UNREADABLE");
        hub.write(
                new org.apache.kafka.clients.producer.ProducerRecord<>(
                        "nmirf.receipts.ma", new byte[] {1}, new byte[] {2}));
        hub.write(
                new org.apache.kafka.clients.producer.ProducerRecord<>(
                        "nmirf.receipts.ma", event.envelope().subject().keyBytes(), null));
        awaitMarker();

        assertThat(desk.state(release)).isEqualTo("SENT");
    }

    @Test
    void saysInPlainWordsWhyTheHubRefused() {
        String release = desk.approved(desk.submitted("Refused"));

        hub.answer(awaitSubmission(release), ReceiptState.REFUSED, "NOT_A_MEMBER");
        await().until(() -> desk.state(release).equals("REFUSED"));

        var answer = node.call("GET", "/api/releases/" + release, desk.officer(), null);
        assertThat(answer.body().path("codes").path(0).asString()).isEqualTo("NOT_A_MEMBER");
        assertThat(answer.body().path("reasons").path(0).asString()).contains("member");
    }

    @Test
    void sendsTheSameBytesAgainWhileTheHubIsSilent() {
        String release = desk.approved(desk.submitted("Unanswered"));

        await().atMost(30, SECONDS).until(() -> submissions(release).size() > 1);

        var sent = submissions(release);
        assertThat(sent).extracting(SignedEvent::digest).containsOnly(sent.getFirst().digest());
    }

    @Test
    void overtakesAnEarlierVersionThatWasNeverAnswered() {
        String practice = desk.submitted("Twice");
        String first = desk.approved(practice);
        var change = new java.util.HashMap<>(Desk.practice("Twice, better", "Words."));
        change.put("revision", 1);
        node.call("PUT", "/api/practices/" + practice, desk.officer(), change);
        node.call("POST", at(practice, "submission"), desk.officer(), null);
        String second = desk.approved(practice);

        hub.answer(awaitSubmission(second), ReceiptState.SEARCHABLE);

        await().until(() -> desk.state(second).equals("SEARCHABLE"));
        assertThat(desk.state(first)).isEqualTo("SUPERSEDED");
    }

    @Test
    void withdrawsWhatWasReleasedAndSaysWhenItIsGone() {
        String practice = desk.submitted("Withdrawn");
        desk.approved(practice);

        var answer =
                node.call(
                        "POST",
                        at(practice, "withdrawal"),
                        desk.officer(),
                        Map.of("reason", "outdated"));
        assertThat(answer.status()).isEqualTo(202);
        String release = answer.text("releaseId");
        var event = awaitSubmission(release);
        hub.answer(event, ReceiptState.GONE);

        assertThat(event.envelope().version()).isEqualTo(2);
        await().until(() -> desk.state(release).equals("GONE"));
    }

    @Test
    void keepsTheLedgerWhenManyApproveAtOnce() {
        var practices =
                IntStream.range(0, 8).mapToObj(n -> desk.submitted("Parallel " + n)).toList();

        var releases = practices.parallelStream().map(desk::approved).toList();

        assertThat(releases).doesNotHaveDuplicates();
        assertThat(node.bean(VerifyLedger.class).verify())
                .isInstanceOf(VerifyLedger.Finding.Intact.class);
    }

    @Test
    void namesTheFirstLedgerEntryThatWasChanged() {
        desk.approved(desk.submitted("To be changed"));
        var database = node.bean(JdbcClient.class);
        var flip =
                "UPDATE egress_ledger SET payload ="
                        + " set_byte(payload, 20, get_byte(payload, 20) # 1) WHERE sequence = 1";

        database.sql(flip).update();
        var finding = node.bean(VerifyLedger.class).verify();
        database.sql(flip).update();

        assertThat(finding)
                .isEqualTo(new VerifyLedger.Finding.Broken(1, VerifyLedger.Fault.CONTENT));
    }

    private List<SignedEvent> submissions(String release) {
        return hub.submissions().stream()
                .filter(event -> event.envelope().id().toString().equals(release))
                .toList();
    }

    private SignedEvent awaitSubmission(String release) {
        await().atMost(30, SECONDS).until(() -> !submissions(release).isEmpty());
        return submissions(release).getFirst();
    }

    /** A release answered last: when it is searchable, everything before it was taken. */
    private String awaitMarker() {
        String marker = desk.approved(desk.submitted("Marker"));
        hub.answer(awaitSubmission(marker), ReceiptState.SEARCHABLE);
        await().atMost(30, SECONDS).until(() -> desk.state(marker).equals("SEARCHABLE"));
        return marker;
    }
}

package org.nmirf.node.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.ReleaseProgress;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.rounds.Round;
import org.springframework.transaction.support.TransactionTemplate;

/** Releases leave in the order of the ledger, or wait. */
class SendDueIT {

    private final RunningNode node = SharedNode.get().node();
    private final Desk desk = SharedNode.get().desk();
    private final List<UUID> offered = new ArrayList<>();

    @BeforeEach
    void stopTheNodesOwnRelay() {
        node.bean(Relay.class).stop();
    }

    @AfterEach
    void startItAgain() {
        node.bean(Relay.class).start();
    }

    @Test
    void nothingOvertakesAReleaseThatTheBrokersDidNotTake() {
        desk.approved(desk.submitted("First"));
        desk.approved(desk.submitted("Second"));

        // The relay that was stopped may still hold what is due for a moment.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(step()).isEqualTo(Round.AWAY));

        assertThat(offered).hasSize(1);
    }

    private Round step() {
        var sendDue =
                new SendDue(
                        node.bean(ReleaseProgress.class),
                        node.bean(Ledger.class),
                        this::refuse,
                        node.bean(RelaySettings.class));
        return node.bean(TransactionTemplate.class).execute(status -> sendDue.run());
    }

    private void refuse(SignedEvent event) {
        offered.add(event.envelope().id());
        throw new IllegalStateException("Away");
    }
}

package org.nmirf.node;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.nmirf.backbone.event.SignedEvent;
import org.nmirf.engines.FreePorts;
import org.nmirf.engines.KafkaBroker;
import org.nmirf.engines.PostgresServer;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.network.Desk;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.TestHub;
import org.nmirf.node.network.TestIssuer;
import org.nmirf.schemas.ReceiptState;

class FaultIT {

    private static final int SENDS = 10;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path directory;

    private KafkaBroker kafka;
    private PostgresServer postgres;
    private TestHub hub;
    private RunningNode node;
    private Desk desk;

    @BeforeEach
    void startNodeWhileTheBrokerIsAway() {
        List<Integer> ports = FreePorts.find(3);
        kafka = new KafkaBroker(directory.resolve("kafka"), ports.get(0), ports.get(1), "secret");
        postgres = new PostgresServer(directory.resolve("postgres"), ports.get(2), "secret");
        kafka.start();
        postgres.start();
        kafka.awaitReady();
        postgres.awaitReady();
        hub = new TestHub(kafka, "ma", RunningNode.KAFKA_PASSWORD);
        kafka.stop();
        var issuer = new TestIssuer();
        var around =
                new RunningNode.Surroundings(
                        postgres, "fault_it", kafka, issuer, hub.keyFile(), directory);
        node = RunningNode.start(around, Map.of());
        desk = new Desk(node, issuer);
    }

    @AfterEach
    void stopEverything() {
        node.close();
        hub.close();
        kafka.close();
        postgres.close();
    }

    @Test
    void sendsInLedgerOrderWhatQueuedWhileBrokerAndDatabaseWereAway() {
        List<String> releases = new ArrayList<>();
        for (int i = 0; i < SENDS; i++) {
            releases.add(desk.approved(desk.submitted("Queued " + i)));
        }
        postgres.restart();
        await().atMost(60, SECONDS).ignoreExceptions().until(() -> isQueued(releases.getLast()));

        kafka.start();
        kafka.awaitReady();
        await().atMost(120, SECONDS).until(() -> isSent(releases.getLast()));

        var sent = hub.submissions();
        // An event whose answer got lost is sent again: byte for byte, before the next one.
        assertThat(sent.stream().map(SignedEvent::digest).distinct().toList())
                .isEqualTo(
                        node.bean(Ledger.class).after(0, SENDS).stream()
                                .map(entry -> entry.event().digest())
                                .toList());
        // The node was started without a broker: it must have found it by itself.
        hub.answer(sent.getFirst(), ReceiptState.SEARCHABLE);
        await().atMost(90, SECONDS)
                .until(() -> desk.state(releases.getFirst()).equals("SEARCHABLE"));
    }

    private boolean isQueued(String release) {
        return desk.state(release).equals("QUEUED");
    }

    private boolean isSent(String release) {
        return desk.state(release).equals("SENT");
    }
}

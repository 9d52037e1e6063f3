package org.nmirf.node.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.event.Kind;
import org.nmirf.backbone.event.Subject;
import org.nmirf.disclosure.PayloadCodec;
import org.nmirf.disclosure.ReleaseGate;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Ledger and outbox change together with what causes it, or not at all. */
class EgressIT {

    private final RunningNode node = SharedNode.get().node();
    private final Subject subject = new Subject(Kind.PRACTICE, UUID.randomUUID());
    private String practice = "";

    @BeforeEach
    void writeAPractice() {
        practice = SharedNode.get().desk().submitted("Taken back at once");
    }

    @Test
    void nothingLeavesWhenItsCauseIsRolledBack() {
        List<LedgerEntry> ledger = ledger();
        long releases = releases();

        node.bean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> {
                            put();
                            status.setRollbackOnly();
                        });

        assertThat(ledger()).hasSameSizeAs(ledger);
        assertThat(releases()).isEqualTo(releases);
    }

    @Test
    void nothingLeavesWithoutATransaction() {
        List<LedgerEntry> ledger = ledger();

        assertThatThrownBy(this::put).isInstanceOf(IllegalTransactionStateException.class);

        assertThat(ledger()).hasSameSizeAs(ledger);
    }

    private void put() {
        var withdrawal = ReleaseGate.withdraw(subject.key(), "outdated", new AsText());
        node.bean(Egress.class)
                .put(
                        withdrawal,
                        new RecordId.OfPractice(UUID.fromString(practice)),
                        subject,
                        1,
                        "samir",
                        Instant.parse("2026-03-05T10:00:00Z"));
    }

    private List<LedgerEntry> ledger() {
        return node.bean(Ledger.class).after(0, 10_000);
    }

    private long releases() {
        return node.bean(Releases.class).list(null, null, 0, 1).total();
    }

    private static final class AsText implements PayloadCodec<String> {

        @Override
        public byte[] encode(String reason) {
            return reason.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String decode(byte[] payload) {
            return new String(payload, StandardCharsets.UTF_8);
        }
    }
}

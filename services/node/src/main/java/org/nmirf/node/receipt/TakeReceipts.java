package org.nmirf.node.receipt;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.nmirf.backbone.stream.Arrival;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.LedgerEntry;
import org.nmirf.node.ledger.ReleaseProgress;
import org.nmirf.node.receipt.ReceiptCheck.Checked;
import org.nmirf.node.receipt.ReceiptCheck.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.annotation.Transactional;

/** Moves releases on as the hub answers; ignores and counts everything else. */
class TakeReceipts {

    private static final Logger log = LoggerFactory.getLogger(TakeReceipts.class);

    private final ReceiptCheck check;
    private final Ledger ledger;
    private final ReleaseProgress progress;
    private final MeterRegistry meters;

    TakeReceipts(
            ReceiptCheck check, Ledger ledger, ReleaseProgress progress, MeterRegistry meters) {
        this.check = check;
        this.ledger = ledger;
        this.progress = progress;
        this.meters = meters;
    }

    /** Takes a batch, whole or not at all; throws only when the database or the key is away. */
    @Transactional
    public void take(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            switch (check.check(arrival)) {
                case Checked.Ignored(var reason) when reason == Reason.NEWS -> {}
                case Checked.Ignored(var reason) -> ignore(arrival, reason);
                case Checked.Answer answer -> take(arrival, answer);
            }
        }
    }

    private void take(Arrival arrival, Checked.Answer answer) {
        var entry = ledger.find(answer.release());
        if (entry.isEmpty()) {
            ignore(arrival, Reason.UNKNOWN_RELEASE);
        } else if (!isAbout(entry.get(), answer)) {
            ignore(arrival, Reason.OTHER_DIGEST);
        } else if (progress.answered(
                answer.release(), answer.state(), answer.codes(), answer.at())) {
            count("taken");
        } else {
            count(Reason.NOTHING_NEW.name());
        }
    }

    private static boolean isAbout(LedgerEntry entry, Checked.Answer answer) {
        var event = entry.event();
        return event.digest().equals(answer.digest())
                && event.envelope().subject().key().equals(answer.subject());
    }

    private void ignore(Arrival arrival, Reason reason) {
        log.warn("Receipt ignored place={} reason={}", arrival, reason);
        count(reason.name());
    }

    private void count(String outcome) {
        meters.counter("nmirf.receipts", "outcome", outcome.toLowerCase(java.util.Locale.ROOT))
                .increment();
    }
}

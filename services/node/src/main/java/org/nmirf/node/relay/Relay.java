package org.nmirf.node.relay;

import java.time.Duration;
import org.nmirf.node.ledger.ReleaseChanged;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.rounds.Pauses;
import org.nmirf.node.rounds.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends releases: at once after an approval, else every poll. */
@Component
class Relay extends Rounds {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final boolean sends;

    Relay(SendDue sendDue, RelaySettings settings) {
        super(
                "relay",
                sendDue::run,
                new Pauses(settings.poll(), FIRST_PAUSE, settings.longestPause()));
        this.sends = settings.sends();
    }

    @Override
    public boolean isAutoStartup() {
        return sends;
    }

    @TransactionalEventListener
    void on(ReleaseChanged changed) {
        if (changed.state() == ReleaseState.QUEUED) {
            wake();
        }
    }
}

package org.nmirf.node.relay;

import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseProgress;
import org.nmirf.node.rounds.Round;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One step of the relay: sends what is due, in ledger order, and notes what the brokers have. */
@Service
class SendDue {

    private static final Logger log = LoggerFactory.getLogger(SendDue.class);

    private final ReleaseProgress progress;
    private final Ledger ledger;
    private final Submissions submissions;
    private final RelaySettings settings;

    SendDue(
            ReleaseProgress progress,
            Ledger ledger,
            Submissions submissions,
            RelaySettings settings) {
        this.progress = progress;
        this.ledger = ledger;
        this.submissions = submissions;
        this.settings = settings;
    }

    /** Sends until nothing is due, the batch is full or the brokers refuse. */
    @Transactional
    public Round run() {
        var due = progress.claimDue(settings.batch());
        for (Release release : due) {
            // Nothing may overtake a release that failed: the round ends there.
            if (!send(release)) {
                return Round.AWAY;
            }
            progress.sent(release);
        }
        return due.size() < settings.batch() ? Round.DONE : Round.MORE;
    }

    private boolean send(Release release) {
        var entry = ledger.find(release.id()).orElseThrow();
        try {
            submissions.publish(entry.event());
            return true;
        } catch (RuntimeException away) {
            log.warn(
                    "Release not sent yet sequence={} fault={}",
                    release.sequence(),
                    rootOf(away).getClass().getName());
            return false;
        }
    }

    private static Throwable rootOf(Throwable fault) {
        Throwable cause = fault.getCause();
        return cause == null ? fault : rootOf(cause);
    }
}

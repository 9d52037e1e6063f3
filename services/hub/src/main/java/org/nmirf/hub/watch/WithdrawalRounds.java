package org.nmirf.hub.watch;

import org.nmirf.hub.letter.Round;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether something is gone that somebody took along. */
@Component
class WithdrawalRounds {

    private final Round round;

    WithdrawalRounds(Watched watched, SendWithdrawals send) {
        this.round =
                new Round(
                        "withdrawals",
                        () -> {
                            // It holds rows of many people: never while mail is sent.
                            watched.forgetThoseThatCameBack();
                            return send.run();
                        });
    }

    @Scheduled(initialDelayString = "${hub.letters.look}", fixedRateString = "${hub.letters.look}")
    void run() {
        round.run();
    }
}

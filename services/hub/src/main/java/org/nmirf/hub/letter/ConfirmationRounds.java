package org.nmirf.hub.letter;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether an address is to be asked. */
@Component
class ConfirmationRounds {

    private final Round round;

    ConfirmationRounds(AskConfirmation ask) {
        this.round = new Round("confirmations", ask::run);
    }

    @Scheduled(initialDelayString = "${hub.letters.look}", fixedRateString = "${hub.letters.look}")
    void run() {
        round.run();
    }
}

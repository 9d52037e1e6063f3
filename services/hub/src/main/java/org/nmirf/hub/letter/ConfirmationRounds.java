package org.nmirf.hub.letter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks now and then whether an address is to be asked. */
@Component
class ConfirmationRounds {

    private static final Logger log = LoggerFactory.getLogger(ConfirmationRounds.class);
    private static final int MOST = 100;

    private final AskConfirmation ask;

    ConfirmationRounds(AskConfirmation ask) {
        this.ask = ask;
    }

    @Scheduled(initialDelayString = "${hub.letters.look}", fixedDelayString = "${hub.letters.look}")
    void run() {
        try {
            int number = 0;
            while (number < MOST && ask.run()) {
                number++;
            }
        } catch (DataAccessException | TransactionException away) {
            var cause = NestedExceptionUtils.getMostSpecificCause(away);
            log.warn("Addresses will be asked later fault={}", cause.getClass().getName());
        }
    }
}

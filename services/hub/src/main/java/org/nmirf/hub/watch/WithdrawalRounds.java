package org.nmirf.hub.watch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks now and then whether something is gone that somebody took along. */
@Component
class WithdrawalRounds {

    private static final Logger log = LoggerFactory.getLogger(WithdrawalRounds.class);
    private static final int MOST = 500;

    private final SendWithdrawals send;

    WithdrawalRounds(SendWithdrawals send) {
        this.send = send;
    }

    @Scheduled(initialDelayString = "${hub.letters.look}", fixedDelayString = "${hub.letters.look}")
    void run() {
        try {
            int number = 0;
            while (number < MOST && send.run()) {
                number++;
            }
        } catch (DataAccessException | TransactionException away) {
            var cause = NestedExceptionUtils.getMostSpecificCause(away);
            log.warn("Withdrawals will be told later fault={}", cause.getClass().getName());
        }
    }
}

package org.nmirf.hub.alert;

import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks now and then whether somebody is to be told, until nothing is due. */
@Component
class AlertRounds {

    private static final Logger log = LoggerFactory.getLogger(AlertRounds.class);

    /** Then other tasks of the process have their turn. */
    private static final int MOST = 500;

    private final SendAlerts send;
    private final FindNews news;

    AlertRounds(SendAlerts send, FindNews news) {
        this.send = send;
        this.news = news;
    }

    @Scheduled(initialDelayString = "${hub.letters.look}", fixedDelayString = "${hub.letters.look}")
    void run() {
        try {
            news.end();
            Set<Way> ways = EnumSet.noneOf(Way.class);
            ways.addAll(send.ways());
            for (int step = 0; step < MOST && !ways.isEmpty(); step++) {
                switch (send.run(Set.copyOf(ways))) {
                    case SendAlerts.Step.Nothing() -> ways.clear();
                    case SendAlerts.Step.Done() -> {}
                    case SendAlerts.Step.Away(var way) -> ways.remove(way);
                }
            }
        } catch (DataAccessException | TransactionException away) {
            var cause = NestedExceptionUtils.getMostSpecificCause(away);
            log.warn("People will be told later fault={}", cause.getClass().getName());
        }
    }
}

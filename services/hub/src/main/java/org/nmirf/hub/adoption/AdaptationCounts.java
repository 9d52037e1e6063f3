package org.nmirf.hub.adoption;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How many members adapted each practice, for lists of practices. Read apart from searches: no
 * search waits for the database, or fails with it.
 */
@Component
public class AdaptationCounts {

    private static final Logger log = LoggerFactory.getLogger(AdaptationCounts.class);

    private final PostgresAdoptions adoptions;
    private volatile Map<String, Integer> counts = Map.of();

    AdaptationCounts(PostgresAdoptions adoptions) {
        this.adoptions = adoptions;
    }

    /**
     * As of some seconds ago.
     *
     * @param practice id as the index holds it
     * @return members that said so, named or not; 0 for a practice that nobody adapted
     */
    public int of(String practice) {
        return counts.getOrDefault(practice, 0);
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void read() {
        try {
            counts = adoptions.counts();
        } catch (DataAccessException | TransactionException away) {
            var cause = NestedExceptionUtils.getMostSpecificCause(away);
            log.warn("Adaptations are counted later fault={}", cause.getClass().getName());
        }
    }
}

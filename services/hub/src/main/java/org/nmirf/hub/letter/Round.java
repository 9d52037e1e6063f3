package org.nmirf.hub.letter;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Does steps until nothing is left. A round that lasts until the next would begin goes on alone:
 * servers of other people take their time, and each round that waits for one holds a connection to
 * the database. It is to be scheduled at a fixed rate: tasks with a fixed delay share one thread.
 */
public final class Round {

    private static final Logger log = LoggerFactory.getLogger(Round.class);

    /** Then it ends, and the next begins at its time. */
    private static final int MOST = 500;

    private final String name;
    private final BooleanSupplier step;
    private final ReentrantLock going = new ReentrantLock();

    /**
     * A kind of round.
     *
     * @param name for the log
     * @param step does one step in a transaction of its own; false when there is nothing to go on
     *     with
     */
    public Round(String name, BooleanSupplier step) {
        this.name = name;
        this.step = step;
    }

    /** Goes round, unless the one before still does. Without its database it ends. */
    public void run() {
        if (!going.tryLock()) {
            return;
        }
        try {
            int number = 0;
            while (number < MOST && step.getAsBoolean()) {
                number++;
            }
        } catch (DataAccessException | TransactionException away) {
            var cause = NestedExceptionUtils.getMostSpecificCause(away);
            log.warn(
                    "People will be told later round={} fault={}",
                    name,
                    cause.getClass().getName());
        } finally {
            going.unlock();
        }
    }
}

package org.nmirf.node.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Refusal;

/**
 * A file on its way in.
 *
 * @param person account of who sent it
 * @param name of the file, as the person called it
 * @param done rows that are done
 * @param total rows there are; 0 while nobody knows
 * @param refusal why the file as a whole is refused; null unless it is
 * @param report what would become or became of its rows; null until it is known
 * @param movedAt when it last went on
 */
public record ImportJob(
        UUID id,
        String person,
        String name,
        State state,
        int done,
        int total,
        @Nullable Refusal refusal,
        @Nullable ImportReport report,
        Instant begunAt,
        Instant movedAt) {

    /** A job that did not move for so long was left by a process that died. */
    static final Duration LOST = Duration.ofMinutes(2);

    /** Where it is. */
    public enum State {
        /** Being read and compared. */
        LOOKING,
        /** Waits for a person to say yes. */
        LOOKED,
        /** Being kept. */
        KEEPING,
        /** All kept. */
        KEPT,
        /** The file cannot be read at all. */
        REFUSED,
        /** Something of ours broke; nothing was kept. */
        FAILED;

        /** Whether work goes on. */
        public boolean isUnderWay() {
            return this == LOOKING || this == KEEPING;
        }
    }

    /** Whether it was left by a process that died; nothing of it was kept. */
    public boolean isLost(Instant now) {
        return state.isUnderWay() && movedAt.plus(LOST).isBefore(now);
    }

    /** How far it is, 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : Math.min(100, done * 100 / total);
    }
}

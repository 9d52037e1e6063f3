package org.nmirf.node.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.event.Subject;

/**
 * One release, or the withdrawal of earlier ones, on its way.
 *
 * @param id id of its event
 * @param sequence place in the ledger
 * @param codes refusal codes; empty unless refused
 * @param times when each state was reached; states that were skipped are missing
 * @param attempts how often it was sent
 * @param nextAttempt when it is sent again if no answer comes; null while it was never sent
 */
public record Release(
        UUID id,
        long sequence,
        RecordId recordId,
        EventType type,
        Subject subject,
        long version,
        ReleaseState state,
        List<String> codes,
        Map<ReleaseState, Instant> times,
        int attempts,
        @Nullable Instant nextAttempt) {

    private static final int MOST_DOUBLINGS = 7;

    public Release {
        codes = List.copyOf(codes);
        times = Map.copyOf(times);
    }

    static Release queued(LedgerEntry entry) {
        var envelope = entry.event().envelope();
        return new Release(
                envelope.id(),
                entry.sequence(),
                entry.recordId(),
                envelope.type(),
                envelope.subject(),
                envelope.version(),
                ReleaseState.QUEUED,
                List.of(),
                Map.of(ReleaseState.QUEUED, entry.authority().at()),
                0,
                null);
    }

    Release reached(ReleaseState next, List<String> newCodes, Instant at) {
        var newTimes = new EnumMap<ReleaseState, Instant>(times);
        newTimes.put(next, at);
        return new Release(
                id,
                sequence,
                recordId,
                type,
                subject,
                version,
                next,
                newCodes,
                newTimes,
                attempts,
                nextAttempt);
    }

    /** Sent once more at that time; the next attempt waits twice as long as this one did. */
    Release sent(Instant at, Duration firstWait) {
        var wait = firstWait.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        var newTimes = new EnumMap<ReleaseState, Instant>(times);
        newTimes.putIfAbsent(ReleaseState.SENT, at);
        return new Release(
                id,
                sequence,
                recordId,
                type,
                subject,
                version,
                state == ReleaseState.QUEUED ? ReleaseState.SENT : state,
                codes,
                newTimes,
                attempts + 1,
                at.plus(wait));
    }
}

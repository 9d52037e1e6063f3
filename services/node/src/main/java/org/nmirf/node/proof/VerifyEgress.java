package org.nmirf.node.proof;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.signature.PublicKey;
import org.nmirf.node.ledger.ChainWalk;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.LedgerEntry;

/** Walks a whole ledger in constant memory and names the first entry that is not what it was. */
final class VerifyEgress {

    private final ChainWalk walk;
    private final SortedMap<Long, String> noted;
    private @Nullable Instant first;
    private @Nullable Instant last;

    /**
     * @param noted hashes that were written down elsewhere, by sequence
     */
    VerifyEgress(Collection<PublicKey> keys, SortedMap<Long, String> noted) {
        this.walk = new ChainWalk(keys);
        this.noted = new TreeMap<>(noted);
    }

    /** What was found. */
    sealed interface Result {

        /** End of what is intact. */
        Ledger.Tail tail();

        /** When the first entry was let go; null if there is none. */
        @Nullable Instant first();

        /** When the last intact entry was let go; null if there is none. */
        @Nullable Instant last();

        /** Every entry is what it was. */
        record Proven(Ledger.Tail tail, @Nullable Instant first, @Nullable Instant last)
                implements Result {}

        /**
         * One is not.
         *
         * @param sequence of the first that is not
         * @param detail more than the flaw says, or empty
         */
        record Broken(
                long sequence,
                Flaw flaw,
                String detail,
                Ledger.Tail tail,
                @Nullable Instant first,
                @Nullable Instant last)
                implements Result {}
    }

    Result verify(EgressRecords records) {
        while (true) {
            Optional<Result> broken =
                    switch (records.next()) {
                        case EgressRecords.Step.Entry read -> look(read);
                        case EgressRecords.Step.Unreadable(var sequence, var detail) ->
                                Optional.of(unreadable(sequence, detail));
                        case EgressRecords.Step.End _ -> Optional.of(end(records));
                    };
            if (broken.isPresent()) {
                return broken.get();
            }
        }
    }

    private Optional<Result> look(EgressRecords.Step.Entry read) {
        LedgerEntry entry = read.entry();
        long expected = walk.tail().sequence() + 1;
        var fault = walk.next(entry);
        if (fault.isPresent()) {
            return Optional.of(
                    switch (fault.get()) {
                        case GAP ->
                                entry.sequence() < expected
                                        ? broken(entry.sequence(), Flaw.REPEATED, "")
                                        : broken(expected, Flaw.MISSING, "");
                        case LINK -> broken(expected, Flaw.CHAIN, "");
                        case CONTENT ->
                                broken(
                                        expected,
                                        walk.isSigned(entry) ? Flaw.ENTRY : Flaw.EVENT,
                                        "");
                        case SIGNATURE ->
                                broken(
                                        expected,
                                        walk.key(entry).isPresent()
                                                ? Flaw.SIGNATURE
                                                : Flaw.UNKNOWN_KEY,
                                        "");
                    });
        }
        if (!read.isInOutbox()) {
            return Optional.of(broken(expected, Flaw.OUTBOX, ""));
        }
        if (!read.isSignedOff()) {
            return Optional.of(broken(expected, Flaw.NOT_SIGNED_OFF, ""));
        }
        if (!noted.getOrDefault(expected, entry.hash()).equals(entry.hash())) {
            return Optional.of(broken(expected, Flaw.NOTED, ""));
        }
        last = entry.authority().at();
        first = first == null ? last : first;
        return Optional.empty();
    }

    private Result unreadable(Optional<Long> sequence, String detail) {
        long expected = walk.tail().sequence() + 1;
        long found = sequence.orElse(expected);
        // What is missing before it comes first.
        return found > expected
                ? broken(expected, Flaw.MISSING, "")
                : broken(found, Flaw.UNREADABLE, detail);
    }

    private Result end(EgressRecords records) {
        var ending = records.ending(walk.tail());
        if (ending.isPresent()) {
            var found = ending.get();
            return broken(found.sequence(), found.flaw(), found.detail());
        }
        if (!noted.isEmpty() && noted.lastKey() > walk.tail().sequence()) {
            return broken(
                    walk.tail().sequence() + 1,
                    Flaw.CUT_OFF,
                    "entry " + noted.lastKey() + " was noted");
        }
        return new Result.Proven(walk.tail(), first, last);
    }

    private Result broken(long sequence, Flaw flaw, String detail) {
        return new Result.Broken(sequence, flaw, detail, walk.tail(), first, last);
    }
}

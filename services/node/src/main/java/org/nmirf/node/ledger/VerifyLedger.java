package org.nmirf.node.ledger;

import java.util.List;
import org.nmirf.node.identity.NodeIdentity;
import org.springframework.stereotype.Service;

/** Walks the whole chain and names the first entry that is not what it was. */
@Service
public class VerifyLedger {

    private static final int STEP = 200;

    private final Ledger ledger;
    private final NodeIdentity identity;

    VerifyLedger(Ledger ledger, NodeIdentity identity) {
        this.ledger = ledger;
        this.identity = identity;
    }

    /** What the walk found. */
    public sealed interface Finding {

        /**
         * Every entry is what it was.
         *
         * @param lastHash end of the chain; kept elsewhere, it shows whether entries were cut off
         */
        record Intact(long entries, String lastHash) implements Finding {}

        /** The first entry that is not. */
        record Broken(long sequence, Fault fault) implements Finding {}
    }

    /** How an entry is broken. */
    public enum Fault {
        /** An entry before it is missing. */
        GAP,
        /** It does not link to the entry before. */
        LINK,
        /** Its fields or its payload are not those that were hashed. */
        CONTENT,
        /** The event's signature does not fit. */
        SIGNATURE
    }

    /** Walks the chain from its start; reads, never writes. */
    public Finding verify() {
        var walk = new ChainWalk(List.of(identity.publicKey()));
        // From before the first: an entry that somebody numbered 0 must be seen too.
        List<LedgerEntry> step = ledger.after(Long.MIN_VALUE, STEP);
        while (!step.isEmpty()) {
            for (LedgerEntry entry : step) {
                var fault = walk.next(entry);
                if (fault.isPresent()) {
                    return new Finding.Broken(walk.tail().sequence() + 1, fault.get());
                }
            }
            step = ledger.after(walk.tail().sequence(), STEP);
        }
        return new Finding.Intact(walk.tail().sequence(), walk.tail().hash());
    }
}

package org.nmirf.node.ledger;

import java.util.List;
import java.util.Optional;
import org.nmirf.backbone.signature.EventVerifier;
import org.nmirf.node.identity.NodeIdentity;
import org.springframework.stereotype.Service;

/** Walks the whole chain and names the first entry that is not what it was. */
@Service
public class VerifyLedger {

    private static final int STEP = 200;

    private final Ledger ledger;
    private final NodeIdentity identity;
    private final EventVerifier verifier = new EventVerifier();

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
        var tail = new Ledger.Tail(0, Chain.START);
        List<LedgerEntry> step = ledger.after(0, STEP);
        while (!step.isEmpty()) {
            for (LedgerEntry entry : step) {
                var fault = fault(tail, entry);
                if (fault.isPresent()) {
                    return new Finding.Broken(tail.sequence() + 1, fault.get());
                }
                tail = new Ledger.Tail(entry.sequence(), entry.hash());
            }
            step = ledger.after(tail.sequence(), STEP);
        }
        return new Finding.Intact(tail.sequence(), tail.hash());
    }

    private Optional<Fault> fault(Ledger.Tail tail, LedgerEntry entry) {
        if (entry.sequence() != tail.sequence() + 1) {
            return Optional.of(Fault.GAP);
        }
        if (!entry.previousHash().equals(tail.hash())) {
            return Optional.of(Fault.LINK);
        }
        if (!entry.hash().equals(Chain.hashOf(entry))) {
            return Optional.of(Fault.CONTENT);
        }
        return verifier.isSignedBy(identity.publicKey(), entry.event())
                ? Optional.empty()
                : Optional.of(Fault.SIGNATURE);
    }
}

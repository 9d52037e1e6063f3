package org.nmirf.node.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The egress ledger. Entries are added by {@link Egress} alone and never change. */
public interface Ledger {

    /**
     * The end of the chain, held until the transaction ends: others who want to add wait.
     *
     * @throws IllegalStateException outside a transaction
     */
    Tail holdTail();

    /** Adds the entry that follows the tail. */
    void add(LedgerEntry entry);

    /** The entry of that event. */
    Optional<LedgerEntry> find(UUID event);

    /** Entries behind that sequence, in order. */
    List<LedgerEntry> after(long sequence, int limit);

    /**
     * The end of the chain.
     *
     * @param sequence of the last entry; 0 when there is none
     */
    record Tail(long sequence, String hash) {}
}

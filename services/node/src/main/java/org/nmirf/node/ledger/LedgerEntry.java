package org.nmirf.node.ledger;

import java.time.Instant;
import org.nmirf.backbone.event.SignedEvent;

/**
 * One entry of the ledger.
 *
 * @param sequence counts up from 1 without gaps
 * @param recordId what was released
 * @param event exactly what leaves, byte for byte
 * @param authority who let it leave
 * @param previousHash hash of the entry before
 * @param hash of this entry; see {@link Chain}
 */
public record LedgerEntry(
        long sequence,
        RecordId recordId,
        SignedEvent event,
        Authority authority,
        String previousHash,
        String hash) {

    /**
     * Who let it leave.
     *
     * @param by subject of the token of the approver, or of who withdrew
     * @param at when, in whole milliseconds
     * @param policy version of the disclosure rules that were applied; empty for withdrawals
     */
    public record Authority(String by, Instant at, String policy) {}
}

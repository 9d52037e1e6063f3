package org.nmirf.node.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nmirf.backbone.signature.EventVerifier;
import org.nmirf.backbone.signature.PublicKey;

/** Follows the chain from its start, entry by entry, and says how the next one is broken. */
public final class ChainWalk {

    private final Map<String, PublicKey> keys;
    private final EventVerifier verifier = new EventVerifier();
    private Ledger.Tail tail = new Ledger.Tail(0, Chain.START);

    /**
     * @param keys every key with which this country ever signed
     */
    public ChainWalk(Collection<PublicKey> keys) {
        this.keys = keys.stream().collect(Collectors.toMap(PublicKey::kid, Function.identity()));
    }

    /** End of what was walked and is intact. */
    public Ledger.Tail tail() {
        return tail;
    }

    /** Takes the entry if it is the intact next one; otherwise says what is wrong and stays. */
    public Optional<VerifyLedger.Fault> next(LedgerEntry entry) {
        var fault = fault(entry);
        if (fault.isEmpty()) {
            tail = new Ledger.Tail(entry.sequence(), entry.hash());
        }
        return fault;
    }

    /** Whether one of the keys signed exactly this event. */
    public boolean isSigned(LedgerEntry entry) {
        return key(entry).filter(key -> verifier.isSignedBy(key, entry.event())).isPresent();
    }

    /** The key that the entry's signature names, if it is one of the keys. */
    public Optional<PublicKey> key(LedgerEntry entry) {
        return verifier.kid(entry.event()).map(keys::get);
    }

    private Optional<VerifyLedger.Fault> fault(LedgerEntry entry) {
        if (entry.sequence() != tail.sequence() + 1) {
            return Optional.of(VerifyLedger.Fault.GAP);
        }
        if (!entry.previousHash().equals(tail.hash())) {
            return Optional.of(VerifyLedger.Fault.LINK);
        }
        if (!entry.hash().equals(Chain.hashOf(entry)) || !isInWholeMilliseconds(entry)) {
            return Optional.of(VerifyLedger.Fault.CONTENT);
        }
        return isSigned(entry) ? Optional.empty() : Optional.of(VerifyLedger.Fault.SIGNATURE);
    }

    // The hash knows milliseconds, the database microseconds: a change below would go unseen.
    private static boolean isInWholeMilliseconds(LedgerEntry entry) {
        Instant at = entry.authority().at();
        return at.equals(at.truncatedTo(ChronoUnit.MILLIS));
    }
}

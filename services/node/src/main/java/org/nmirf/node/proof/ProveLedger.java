package org.nmirf.node.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import org.nmirf.backbone.signature.PublicKey;

/** Proves ledger and audit trail within a transaction that is still open. */
public final class ProveLedger {

    private ProveLedger() {}

    /**
     * Walks everything that ever left, and the trail.
     *
     * @param connection stays open
     * @param keys every public key that counts
     * @return what is wrong, or empty if all is proven
     * @throws SQLException if the ledger cannot be read
     */
    public static Optional<String> flaw(Connection connection, Collection<PublicKey> keys)
            throws SQLException {
        // Not closed: that would close the connection of somebody else.
        @SuppressWarnings("resource")
        var records = DatabaseRecords.in(connection);
        return switch (new VerifyEgress(keys, new TreeMap<>()).verify(records)) {
            case VerifyEgress.Result.Proven _ -> Optional.empty();
            case VerifyEgress.Result.Broken broken ->
                    Optional.of(
                            "entry %d, %s, %s"
                                    .formatted(broken.sequence(), broken.flaw(), broken.detail()));
        };
    }
}

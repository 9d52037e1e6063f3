package org.nmirf.node.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.nmirf.backbone.event.SignedEvent;

/** Links entries: each hash covers the whole entry and the hash before it. */
final class Chain {

    /** What the first entry links to. */
    static final String START = "0".repeat(64);

    private Chain() {}

    /** The entry that follows. */
    static LedgerEntry next(
            Ledger.Tail tail,
            RecordId recordId,
            SignedEvent event,
            LedgerEntry.Authority authority) {
        long sequence = tail.sequence() + 1;
        return new LedgerEntry(
                sequence,
                recordId,
                event,
                authority,
                tail.hash(),
                hash(sequence, recordId, event, authority, tail.hash()));
    }

    /** The hash that the entry should have. */
    static String hashOf(LedgerEntry entry) {
        return hash(
                entry.sequence(),
                entry.recordId(),
                entry.event(),
                entry.authority(),
                entry.previousHash());
    }

    private static String hash(
            long sequence,
            RecordId recordId,
            SignedEvent event,
            LedgerEntry.Authority authority,
            String previousHash) {
        var envelope = event.envelope();
        return sha256(
                fields(
                        "nmirf-ledger/1",
                        Long.toString(sequence),
                        previousHash,
                        recordId.toString(),
                        envelope.id().toString(),
                        envelope.type().type(),
                        envelope.source().uri().toString(),
                        envelope.subject().key(),
                        Long.toString(envelope.version()),
                        sha256(event.payload()),
                        event.signature(),
                        authority.by(),
                        Long.toString(authority.at().toEpochMilli()),
                        authority.policy()));
    }

    // Each field after its length: no two entries share these bytes.
    private static byte[] fields(String... fields) {
        var text = new StringBuilder();
        for (String field : fields) {
            text.append(field.length()).append(':').append(field).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

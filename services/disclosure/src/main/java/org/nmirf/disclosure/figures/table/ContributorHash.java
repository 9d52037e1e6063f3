package org.nmirf.disclosure.figures.table;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns the reference of a record into one that tells nothing without the country's secret; it must
 * stay the same as long as the ledger lasts.
 */
public final class ContributorHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 32;

    private final SecretKeySpec key;

    /** Keeps the secret, which has at least 32 bytes. */
    public ContributorHash(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException("the secret has at least 32 bytes");
        }
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** Lower-case hexadecimal HMAC-SHA-256 of a reference. */
    public String of(String reference) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of()
                    .formatHex(mac.doFinal(reference.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has it", impossible);
        }
    }

    @Override
    public String toString() {
        return "ContributorHash[confidential]";
    }
}

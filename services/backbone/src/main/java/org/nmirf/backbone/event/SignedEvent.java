package org.nmirf.backbone.event;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An event ready to travel.
 *
 * @param envelope what it says about itself
 * @param payload Avro single-object bytes; must not be changed by the caller
 * @param signature detached JSON web signature in compact form over {@link Envelope#signedBytes}
 */
// Bytes are compared by digest, never by equals.
@SuppressWarnings("ArrayRecordComponent")
public record SignedEvent(Envelope envelope, byte[] payload, String signature) {

    /**
     * Names exactly these signed bytes: SHA-256 over them and the signature, in hexadecimal. A
     * forged copy of an event has another digest even with the same id.
     */
    public String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(envelope.signedBytes(payload));
            sha256.update(signature.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "SignedEvent[" + envelope + ", " + payload.length + " bytes]";
    }
}

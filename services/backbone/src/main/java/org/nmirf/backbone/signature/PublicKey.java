package org.nmirf.backbone.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;

/**
 * A public Ed25519 key.
 *
 * @param x the 32 bytes of the key in base64url without padding, as in RFC 8037
 */
public record PublicKey(String x) {

    private static final int LENGTH = 32;

    /**
     * @throws IllegalArgumentException if it is not the base64url form of 32 bytes
     */
    public PublicKey {
        if (new Base64URL(x).decode().length != LENGTH) {
            throw new IllegalArgumentException("An Ed25519 public key has 32 bytes");
        }
    }

    /** The key id: RFC 7638 thumbprint, SHA-256, base64url. */
    public String kid() {
        try {
            return new OctetKeyPair.Builder(Curve.Ed25519, new Base64URL(x))
                    .build()
                    .computeThumbprint()
                    .toString();
        } catch (JOSEException everyJdkHasSha256) {
            throw new IllegalStateException(everyJdkHasSha256);
        }
    }

    byte[] bytes() {
        return new Base64URL(x).decode();
    }
}

package org.nmirf.backbone.signature;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.util.Set;
import org.nmirf.backbone.event.Envelope;
import org.nmirf.backbone.event.SignedEvent;

/**
 * Signs events with one key: detached JSON web signature (RFC 7515 appendix F) with unencoded
 * payload (RFC 7797), algorithm Ed25519 (RFC 9864). Safe for use by several threads.
 */
public final class EventSigner {

    private final PublicKey publicKey;
    private final JWSHeader header;
    private final Ed25519Provider.Signing provider;

    public EventSigner(SigningKey key) {
        this.publicKey = key.publicKey();
        this.header =
                new JWSHeader.Builder(JWSAlgorithm.Ed25519)
                        .keyID(publicKey.kid())
                        .base64URLEncodePayload(false)
                        .criticalParams(Set.of("b64"))
                        .build();
        this.provider = new Ed25519Provider.Signing(key.seed());
    }

    /** The public half of the key that signs. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** The event with the signature over its envelope and payload. */
    public SignedEvent sign(Envelope envelope, byte[] payload) {
        var protectedHeader = header.toBase64URL();
        byte[] input = Ed25519Provider.signingInput(protectedHeader, envelope.signedBytes(payload));
        var signature = provider.sign(header, input);
        return new SignedEvent(envelope, payload, protectedHeader + ".." + signature);
    }
}

package org.nmirf.backbone.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nmirf.backbone.event.SignedEvent;

/** Checks signatures. Decoded keys are kept, since decoding costs as much as a check. */
public final class EventVerifier {

    private static final int PARTS = 3;

    private final Map<PublicKey, Ed25519Provider.Verifying> providers = new ConcurrentHashMap<>();

    /**
     * The key id that the signature names, without checking anything.
     *
     * @return the id, or empty if this is not a signature of the agreed form (Ed25519, detached,
     *     unencoded payload)
     */
    public Optional<String> kid(SignedEvent event) {
        return header(event.signature()).map(JWSHeader::getKeyID);
    }

    /** Whether the key signed exactly this envelope and this payload. */
    public boolean isSignedBy(PublicKey key, SignedEvent event) {
        var header = header(event.signature());
        if (header.isEmpty() || !key.kid().equals(header.get().getKeyID())) {
            return false;
        }
        try {
            // Header, empty payload, signature; anything else is refused by the split.
            Base64URL[] parts = JOSEObject.split(event.signature());
            if (parts.length != PARTS || !isInOneSpelling(parts, event.signature())) {
                return false;
            }
            var provider =
                    providers.computeIfAbsent(
                            key, known -> new Ed25519Provider.Verifying(known.bytes()));
            byte[] signed = event.envelope().signedBytes(event.payload());
            byte[] input = Ed25519Provider.signingInput(parts[0], signed);
            return provider.verify(header.get(), input, parts[2]);
        } catch (ParseException | JOSEException | IllegalArgumentException notOurForm) {
            return false;
        }
    }

    // The library overlooks blanks, padding and spare bits: one signature would have many texts,
    // and
    // one event many digests. What stands between the dots must be empty.
    private static boolean isInOneSpelling(Base64URL[] parts, String signature) {
        return signature.equals(parts[0] + ".." + Base64URL.encode(parts[2].decode()));
    }

    private static Optional<JWSHeader> header(String signature) {
        int dot = signature.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(JWSHeader.parse(new Base64URL(signature.substring(0, dot))))
                    .filter(header -> JWSAlgorithm.Ed25519.equals(header.getAlgorithm()))
                    .filter(header -> !header.isBase64URLEncodePayload())
                    .filter(header -> header.getKeyID() != null);
        } catch (ParseException | IllegalArgumentException notAHeader) {
            return Optional.empty();
        }
    }
}

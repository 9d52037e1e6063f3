package org.nmirf.backbone.signature;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;

/** A private Ed25519 key and its public half. Never printed, never shipped: made at first start. */
public final class SigningKey {

    private final OctetKeyPair pair;

    private SigningKey(OctetKeyPair pair) {
        this.pair = pair;
    }

    /** A new key from the given source of randomness. */
    public static SigningKey generate(SecureRandom random) {
        var secret = new Ed25519PrivateKeyParameters(random);
        return new SigningKey(
                new OctetKeyPair.Builder(
                                Curve.Ed25519,
                                Base64URL.encode(secret.generatePublicKey().getEncoded()))
                        .d(Base64URL.encode(secret.getEncoded()))
                        .build());
    }

    /**
     * The key kept in that file; the first call makes it, readable by its owner alone. Safe when
     * several processes start at once: one of them makes the key and all read the same.
     *
     * @param file JSON web key (RFC 8037) with the private part
     * @throws UncheckedIOException if the file can be neither read nor written
     * @throws IllegalStateException if the file is not such a key
     */
    public static SigningKey loadOrCreate(Path file, SecureRandom random) {
        try {
            if (!Files.exists(file)) {
                OwnerFile.createOnce(file, generate(random).pair.toJSONString());
            }
            return new SigningKey(OctetKeyPair.parse(Files.readString(file)));
        } catch (IOException unusable) {
            throw new UncheckedIOException("Signing key cannot be kept in " + file, unusable);
        } catch (ParseException damaged) {
            // The cause could quote the file: a private key must not reach a log.
            throw new IllegalStateException("Not a signing key: " + file);
        }
    }

    /** The public half. */
    public PublicKey publicKey() {
        return new PublicKey(pair.getX().toString());
    }

    byte[] seed() {
        return pair.getDecodedD();
    }

    @Override
    public String toString() {
        return "SigningKey[" + publicKey().kid() + "]";
    }
}

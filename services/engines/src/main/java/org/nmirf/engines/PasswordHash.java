package org.nmirf.engines;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password's hash in the form that Elasticsearch's file of users takes. */
final class PasswordHash {

    // The least cost the server knows: the password is random, long, and of this machine only.
    private static final int ITERATIONS = 1000;
    private static final int BYTES = 32;

    private PasswordHash() {}

    static String of(String password) {
        byte[] salt = new byte[BYTES];
        new SecureRandom().nextBytes(salt);
        var specification = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * 8);
        try {
            byte[] hash =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(specification)
                            .getEncoded();
            Base64.Encoder encoder = Base64.getEncoder();
            return "{PBKDF2}%d$%s$%s"
                    .formatted(
                            ITERATIONS, encoder.encodeToString(salt), encoder.encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new EngineException("This Java cannot hash passwords", e);
        }
    }
}

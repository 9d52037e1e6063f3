package org.nmirf.node.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A secret of 256 random bits that stands in an address. Only its hash is ever kept, so whoever
 * reads the database cannot open anything.
 *
 * @param text as it stands in the address
 */
public record Secret(String text) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one. */
    public static Secret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether the text can be one at all. */
    public boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    /**
     * What is kept of it. Secrets are looked for by this hash: nobody can choose it byte by byte,
     * so the time that a look-up takes says nothing about the secrets that exist.
     */
    public byte[] hash() {
        return hash(text);
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing of the secret: it may come into a log. */
    @Override
    public String toString() {
        return "Secret";
    }
}

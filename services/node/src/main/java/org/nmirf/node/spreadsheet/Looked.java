package org.nmirf.node.spreadsheet;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A file that a person has looked at and may bring in; it waits in the person's session.
 *
 * @param name of the file
 * @param encoded its bytes in base64
 * @param digest SHA-256 of its bytes
 */
public record Looked(String name, String encoded, String digest) implements Serializable {

    /** What was sent, to be kept until the person decides. */
    public static Looked at(String name, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Looked(
                    name,
                    Base64.getEncoder().encodeToString(content),
                    HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The bytes that were sent. */
    public byte[] content() {
        return Base64.getDecoder().decode(encoded);
    }
}

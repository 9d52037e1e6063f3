package org.nmirf.hub.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over content as it comes. Not safe for use by several threads. */
public final class ContentSum {

    private final MessageDigest digest = sha256();

    /** Adds text in UTF-8. */
    public void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** Adds the first bytes of a buffer. */
    public void add(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
    }

    /** The sum in hexadecimal; begins again. */
    public String end() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

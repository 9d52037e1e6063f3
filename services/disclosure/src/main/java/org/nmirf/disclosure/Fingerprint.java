package org.nmirf.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.disclosure.picture.Picture;

/** SHA-256 of bytes and of texts, in lower-case hexadecimal. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /**
     * Every key and text with its length before it, in the order of the keys, UTF-16 units as they
     * are; then every picture, if there are any, behind a key that no text has.
     */
    static String of(Map<TextKey, String> texts, List<Picture> pictures) {
        MessageDigest digest = digest();
        new TreeMap<>(texts)
                .forEach(
                        (key, text) -> {
                            update(digest, key.field());
                            update(digest, key.language());
                            update(digest, text);
                        });
        for (Picture picture : pictures) {
            update(digest, "");
            update(digest, picture.mediaType());
            digest.update(
                    ByteBuffer.allocate(3 * Integer.BYTES)
                            .putInt(picture.width())
                            .putInt(picture.height())
                            .putInt(picture.length())
                            .array());
            digest.update(picture.bytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The fingerprint of the texts, then every fact with its name. */
    static String of(Declared declared) {
        MessageDigest digest = digest();
        update(digest, of(declared.texts(), List.of()));
        declared.facts()
                .forEach(
                        (name, value) -> {
                            update(digest, name);
                            update(digest, value);
                        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String text) {
        // UTF-16 also tells apart texts with half a surrogate pair, which UTF-8 would turn into
        // "?".
        ByteBuffer bytes = ByteBuffer.allocate(4 + 2 * text.length()).putInt(text.length());
        bytes.asCharBuffer().put(text);
        digest.update(bytes.array());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static String short8(String text) {
        return of(text.getBytes(StandardCharsets.UTF_16BE)).substring(0, 8);
    }
}

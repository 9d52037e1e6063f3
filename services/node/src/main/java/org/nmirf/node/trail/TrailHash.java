package org.nmirf.node.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over fields, each after its length, in lower-case hexadecimal. */
final class TrailHash {

    private TrailHash() {}

    static String of(String... fields) {
        var text = new StringBuilder();
        for (String field : fields) {
            text.append(field.length()).append(':').append(field).append('\n');
        }
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

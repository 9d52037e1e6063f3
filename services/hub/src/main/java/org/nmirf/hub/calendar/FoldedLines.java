package org.nmirf.hub.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets, as section 3.1 of RFC 5545 has it, and never broken inside a
 * character. The library counts characters instead, which is too long for Arabic.
 */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final byte[] BREAK = "\r\n".getBytes(StandardCharsets.UTF_8);

    private FoldedLines() {}

    static byte[] of(String unfolded) {
        var folded = new ByteArrayOutputStream(unfolded.length() * 2);
        unfolded.lines().forEach(line -> fold(line, folded));
        return folded.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream folded) {
        int length = 0;
        for (int code : line.codePoints().toArray()) {
            byte[] octets = Character.toString(code).getBytes(StandardCharsets.UTF_8);
            if (length + octets.length > LONGEST) {
                folded.writeBytes(BREAK);
                folded.write(' ');
                length = 1;
            }
            folded.writeBytes(octets);
            length += octets.length;
        }
        folded.writeBytes(BREAK);
    }
}

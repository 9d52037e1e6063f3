package org.nmirf.disclosure.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code points of a text after HTML entities and percent escapes, each with its source span. */
final class SourceCharacters {

    // Two rounds undo an escape inside an escape ("&amp;#64;"); deeper nesting is left as it
    // stands.
    private static final int ROUNDS = 3;
    private static final int LONGEST_ENTITY = 12;
    private static final Map<String, Integer> NAMED =
            Map.ofEntries(
                    Map.entry("amp", (int) '&'),
                    Map.entry("lt", (int) '<'),
                    Map.entry("gt", (int) '>'),
                    Map.entry("quot", (int) '"'),
                    Map.entry("apos", (int) '\''),
                    Map.entry("nbsp", 0xA0),
                    Map.entry("commat", (int) '@'),
                    Map.entry("period", (int) '.'),
                    Map.entry("sol", (int) '/'),
                    Map.entry("colon", (int) ':'),
                    Map.entry("num", (int) '#'),
                    Map.entry("lowbar", (int) '_'),
                    Map.entry("hyphen", 0x2010),
                    Map.entry("dash", 0x2010),
                    Map.entry("minus", 0x2212),
                    Map.entry("plus", (int) '+'),
                    Map.entry("ndash", 0x2013),
                    Map.entry("mdash", 0x2014),
                    Map.entry("shy", 0xAD),
                    Map.entry("zwj", 0x200D),
                    Map.entry("zwnj", 0x200C),
                    Map.entry("lrm", 0x200E),
                    Map.entry("rlm", 0x200F),
                    Map.entry("thinsp", 0x2009),
                    Map.entry("ensp", 0x2002),
                    Map.entry("emsp", 0x2003),
                    Map.entry("Tab", 9),
                    Map.entry("NewLine", 10));

    int[] codePoints;
    int[] starts;
    int[] ends;
    int size;

    private SourceCharacters(int capacity) {
        codePoints = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static SourceCharacters of(String original) {
        SourceCharacters characters = new SourceCharacters(original.length());
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            characters.add(codePoint, at, next);
            at = next;
        }
        for (int round = 0; round < ROUNDS; round++) {
            SourceCharacters decoded = characters.decoded();
            if (decoded.size == characters.size) {
                return decoded;
            }
            characters = decoded;
        }
        return characters;
    }

    private void add(int codePoint, int start, int end) {
        codePoints[size] = codePoint;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private SourceCharacters decoded() {
        SourceCharacters result = new SourceCharacters(size);
        for (int at = 0; at < size; ) {
            int used = 0;
            if (codePoints[at] == '&') {
                used = decodeEntity(at, result);
            } else if (codePoints[at] == '%') {
                used = decodePercent(at, result);
            }
            if (used == 0) {
                result.add(codePoints[at], starts[at], ends[at]);
                used = 1;
            }
            at += used;
        }
        return result;
    }

    private int decodeEntity(int at, SourceCharacters result) {
        StringBuilder name = new StringBuilder();
        int next = at + 1;
        while (next < size && next - at <= LONGEST_ENTITY && isEntityCharacter(codePoints[next])) {
            name.appendCodePoint(codePoints[next++]);
        }
        Integer codePoint = entity(name.toString());
        if (codePoint == null) {
            return 0;
        }
        boolean closed = next < size && codePoints[next] == ';';
        if (!closed && !name.toString().startsWith("#")) {
            return 0;
        }
        int last = closed ? next : next - 1;
        result.add(codePoint, starts[at], ends[last]);
        return last - at + 1;
    }

    private static boolean isEntityCharacter(int codePoint) {
        return codePoint == '#' || (codePoint < 128 && Character.isLetterOrDigit(codePoint));
    }

    private static @Nullable Integer entity(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        try {
            boolean hexadecimal = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
            int value =
                    hexadecimal
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(value) ? Integer.valueOf(value) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Decodes one UTF-8 sequence of percent escapes; anything that is not valid UTF-8 stays. */
    private int decodePercent(int at, SourceCharacters result) {
        byte[] bytes = new byte[4];
        for (int count = 1; count <= 4; count++) {
            int value = hexByte(at + 3 * (count - 1));
            if (value < 0) {
                return 0;
            }
            bytes[count - 1] = (byte) value;
            int codePoint = utf8(bytes, count);
            if (codePoint >= ' ') {
                int last = at + 3 * count - 1;
                result.add(codePoint, starts[at], ends[last]);
                return 3 * count;
            }
        }
        return 0;
    }

    private int hexByte(int at) {
        if (at + 2 >= size || codePoints[at] != '%') {
            return -1;
        }
        int high = codePoints[at + 1] < 128 ? Character.digit(codePoints[at + 1], 16) : -1;
        int low = codePoints[at + 2] < 128 ? Character.digit(codePoints[at + 2], 16) : -1;
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int utf8(byte[] bytes, int count) {
        try {
            CharBuffer decoded =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, count));
            return Character.codePointAt(decoded, 0);
        } catch (CharacterCodingException incomplete) {
            return -1;
        }
    }
}

package org.nmirf.node.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nmirf.node.outcome.Outcome;

/**
 * Text whose encoding nobody wrote down. Spreadsheets write that of the computer they run on; where
 * the letters leave a doubt the text is refused, because wrong letters are worse than none.
 */
final class TextFile {

    private static final String MARK = "\uFEFF";
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");

    /** More letters with accents in a row than any word of Western Europe has. */
    private static final Pattern NOT_WESTERN =
            Pattern.compile(
                    "[\u00C0-\u00FF\u0152\u0153]{4}|[\u0160\u0161\u017D\u017E\u0178\u0192\u201A\u2021\u02C6\u2030\u0081-\u009F\uFFFD]"
                            // UTF-8 that was damaged: each letter shows as two.
                            + "|[\u00C2\u00C3\u00C5\u00D8\u00D9][\u00A1-\u00BF\u20AC-\u20AF\u2018-\u2026]");

    /** Accents beside Arabic letters, or many of them: it is some other script. */
    private static final Pattern NOT_ARABIC =
            Pattern.compile(
                    "\\p{IsArabic}[\u00C0-\u00FF\u0152\u0153]|[\u00C0-\u00FF\u0152\u0153]\\p{IsArabic}"
                            + "|[\u00C0-\u00FF\u0152\u0153]{4}|\uFFFD");

    private static final Pattern ARABIC_WORD = Pattern.compile("\\p{IsArabic}{3}");

    private TextFile() {}

    /** The text without a mark at its beginning, or refused when no encoding fits. */
    static Outcome<String> decode(byte[] content) {
        Optional<String> text =
                wide(content)
                        .or(() -> exact(content, UTF_8))
                        .or(() -> exact(content, WESTERN).filter(TextFile::isWestern))
                        .or(() -> exact(content, ARABIC).filter(TextFile::isArabic));
        if (text.isEmpty()) {
            return Grid.refused("import.encoding");
        }
        return text.get().indexOf('\0') >= 0
                ? Grid.refused("import.wrong-type")
                : Outcome.done(text.get().startsWith(MARK) ? text.get().substring(1) : text.get());
    }

    private static boolean isWestern(String text) {
        return !NOT_WESTERN.matcher(text).find();
    }

    private static boolean isArabic(String text) {
        return ARABIC_WORD.matcher(text).find() && !NOT_ARABIC.matcher(text).find();
    }

    /** What Excel calls Unicode text: two bytes for each letter, with or without a mark. */
    private static Optional<String> wide(byte[] content) {
        if (content.length < 2) {
            return Optional.empty();
        }
        int first = content[0] & 0xFF;
        int second = content[1] & 0xFF;
        boolean isMarked = first + second == 0xFF + 0xFE && Math.abs(first - second) == 1;
        if (isMarked ? first > second : first != 0 && second == 0) {
            return exact(content, UTF_16LE);
        }
        return isMarked || (first == 0 && second != 0)
                ? exact(content, UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> exact(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}

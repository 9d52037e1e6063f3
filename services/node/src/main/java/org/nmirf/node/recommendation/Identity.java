package org.nmirf.node.recommendation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nmirf.node.wording.Wording;

/**
 * Tells whether two files speak of the same recommendation when neither gives an id: the same
 * document, paragraph and words. Case, accents, punctuation and spacing do not count.
 */
public final class Identity {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\u0640");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Identity() {}

    /** A digest that is the same for the same recommendation; 64 hexadecimal digits. */
    public static String of(Source source) {
        return all(source).getFirst();
    }

    /** One for the words of each language, for a file may bring them in any; never none. */
    public static List<String> all(Source source) {
        List<Wording> texts = source.texts().texts();
        return texts.isEmpty()
                ? List.of(of(source, ""))
                : texts.stream().map(one -> of(source, one.text())).toList();
    }

    private static String of(Source source, String words) {
        return digest(
                String.join(
                        "|",
                        fold(source.body()),
                        fold(source.symbol()),
                        fold(source.paragraph()),
                        fold(words)));
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

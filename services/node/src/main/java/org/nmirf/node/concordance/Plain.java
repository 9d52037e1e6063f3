package org.nmirf.node.concordance;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what makes no difference between names. */
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|\u0640");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b\\.?");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    /** Small letters and digits with single spaces; no accents, one form of each Arabic letter. */
    static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String letters =
                bare.toLowerCase(Locale.ROOT)
                        .replace('أ', 'ا')
                        .replace('إ', 'ا')
                        .replace('آ', 'ا')
                        .replace('ٱ', 'ا')
                        .replace('ة', 'ه')
                        .replace('ى', 'ي')
                        .replace("œ", "oe")
                        .replace("&", " and ");
        return SEPARATORS
                .matcher(SAINT.matcher(letters).replaceAll("saint"))
                .replaceAll(" ")
                .strip();
    }
}

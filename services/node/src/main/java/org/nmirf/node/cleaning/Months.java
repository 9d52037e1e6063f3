package org.nmirf.node.cleaning;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months by their names, long and short, in the languages of the interface. */
final class Months {

    /** Arabic has other names in the Maghreb, in the Levant and along the Nile. */
    private static final List<String> LANGUAGES =
            List.of("en", "fr", "es", "pt", "ar", "ar-MA", "ar-DZ", "ar-LB", "ar-IQ", "ar-EG");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.\u0640]");
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = month.getDisplayName(style, Locale.forLanguageTag(language));
                    NUMBERS.putIfAbsent(plain(name), month.getValue());
                }
            }
        }
        NUMBERS.putIfAbsent("sept", Month.SEPTEMBER.getValue());
    }

    private Months() {}

    /** The number of a month, from 1. */
    static Optional<Integer> find(String name) {
        return Optional.ofNullable(NUMBERS.get(plain(name)));
    }

    private static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return MARKS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}

package org.nmirf.node.symbol;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Codes of countries with three letters, as in document symbols, as codes with two. */
public final class IsoCountries {

    // What symbols call entities for which ISO 3166 has no or another code.
    private static final Map<String, String> OTHERS =
            Map.of("EU", "eu", "EUR", "eu", "UNK", "xk", "KOS", "xk", "ROM", "ro");
    private static final Map<String, String> TWO_LETTERS = load();

    private IsoCountries() {}

    /**
     * The code with two letters in lower case.
     *
     * @param code ISO 3166-1 alpha-3 in capitals, perhaps with that of a territory behind it
     */
    public static Optional<String> twoLetters(String code) {
        return Optional.ofNullable(TWO_LETTERS.get(code.substring(code.lastIndexOf('-') + 1)));
    }

    private static Map<String, String> load() {
        var codes = new HashMap<String, String>();
        for (String two : Locale.getISOCountries()) {
            three(two).ifPresent(three -> codes.put(three, two.toLowerCase(Locale.ROOT)));
        }
        codes.putAll(OTHERS);
        return Map.copyOf(codes);
    }

    private static Optional<String> three(String two) {
        try {
            return Optional.of(Locale.of("", two).getISO3Country());
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}

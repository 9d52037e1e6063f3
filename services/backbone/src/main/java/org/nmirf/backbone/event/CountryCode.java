package org.nmirf.backbone.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A country as the network writes it.
 *
 * @param code ISO 3166-1 alpha-2 code in lower case
 */
public record CountryCode(String code) {

    private static final Set<String> KNOWN =
            Arrays.stream(Locale.getISOCountries())
                    .map(code -> code.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    /**
     * @throws IllegalArgumentException if the code is not an assigned ISO 3166-1 alpha-2 code in
     *     lower case
     */
    public CountryCode {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("Not a lower-case ISO 3166-1 alpha-2 code: " + code);
        }
    }

    /** Whether the text is an assigned ISO 3166-1 alpha-2 code in lower case. */
    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}

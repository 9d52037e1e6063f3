package org.nmirf.disclosure;

import java.util.Locale;

/**
 * For whom a text is scanned.
 *
 * @param region ISO 3166-1 alpha-2 code of the country, in upper case
 * @param attribution whom readers are told it comes from
 */
public record ScanProfile(String region, Attribution attribution) {

    /** Takes the code in any case. */
    public ScanProfile {
        region = region.toUpperCase(Locale.ROOT);
        if (!region.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("not a country code");
        }
    }

    /** For a text under the country's own name. */
    public static ScanProfile named(String region) {
        return new ScanProfile(region, Attribution.NAMED);
    }
}

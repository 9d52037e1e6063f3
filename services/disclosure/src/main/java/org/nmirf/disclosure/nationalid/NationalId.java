package org.nmirf.disclosure.nationalid;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kind of national number.
 *
 * @param name its name, country first, such as {@code FR_NIR}
 * @param compact the whole number without separators; fixed-width character classes only
 * @param written the usual way to write it when that alone is telling, or null
 * @param check its check-digit or date rule over the compact form, or null when it has none
 * @param strength how much a fulfilled check says
 */
record NationalId(
        String name,
        Pattern compact,
        @Nullable Pattern written,
        @Nullable Predicate<String> check,
        NationalIds.Strength strength) {

    String region() {
        return name.substring(0, 2);
    }
}

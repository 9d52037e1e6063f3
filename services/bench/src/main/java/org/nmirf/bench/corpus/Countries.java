package org.nmirf.bench.corpus;

import java.util.List;
import java.util.Locale;
import org.nmirf.web.vocabulary.Vocabularies;

/** Members of the made-up network, of every regional group. */
public final class Countries {

    /** Their codes, from the one that publishes most. */
    public static final List<String> CODES =
            List.of(
                    "py", "ma", "pt", "fr", "mx", "sn", "ph", "br", "ge", "uy", "ke", "jo", "co",
                    "tn", "al", "ca", "mz", "np", "ec", "md");

    private Countries() {}

    /** Code of a country's regional group. */
    public static String group(String country, Vocabularies vocabularies) {
        return vocabularies.vocabulary("regional-groups").concepts().stream()
                .filter(group -> group.members().contains(country.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow()
                .code();
    }
}

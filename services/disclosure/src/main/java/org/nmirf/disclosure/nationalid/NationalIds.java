package org.nmirf.disclosure.nationalid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Recognises national numbers by form and check digits. */
public final class NationalIds {

    /** How much it says that a number fits. */
    public enum Strength {
        /** A chance number fits easily: one in ten or more. */
        WEAK,
        /** A chance number hardly ever fits. */
        STRONG
    }

    /**
     * A number that a national scheme admits.
     *
     * @param name the scheme, such as {@code FR_NIR}
     * @param region ISO 3166-1 alpha-2 code of the scheme's country
     * @param valid whether its check digits or dates are right; false also when it has none
     * @param written whether it is written in the scheme's usual way
     */
    public record Match(
            String name, String region, boolean valid, boolean written, Strength strength) {}

    private static final List<NationalId> SCHEMES = schemes();

    private NationalIds() {}

    private static List<NationalId> schemes() {
        List<NationalId> schemes = new ArrayList<>(EuropeanIds.SCHEMES);
        schemes.addAll(AmericanIds.SCHEMES);
        schemes.addAll(AfricanAndAsianIds.SCHEMES);
        return List.copyOf(schemes);
    }

    /**
     * The schemes a number fits, valid or not.
     *
     * @param compact upper-case letters and digits
     * @param written the same as it stands in the text
     */
    public static List<Match> matching(String compact, String written) {
        List<Match> matches = new ArrayList<>();
        for (NationalId scheme : SCHEMES) {
            if (scheme.compact().matcher(compact).matches()) {
                Predicate<String> check = scheme.check();
                var usual = scheme.written();
                matches.add(
                        new Match(
                                scheme.name(),
                                scheme.region(),
                                check != null && check.test(compact),
                                usual != null && usual.matcher(written).matches(),
                                scheme.strength()));
            }
        }
        return matches;
    }
}

package org.nmirf.disclosure;

import java.util.regex.Pattern;

/** Tells which symbols name a document that is for everybody and about no single person. */
public final class PublicSymbol {

    private static final Pattern SYMBOL =
            Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9 ./()_:,-]{1,119}");

    /** What was said on one person's complaint, and what is not distributed to everybody. */
    private static final Pattern NOT_FOR_ALL =
            Pattern.compile("(?i).*/(?:D/\\d+/\\d{4}|R\\.? ?\\d).*");

    private PublicSymbol() {}

    /**
     * Whether it has the form of such a symbol, such as {@code CEDAW/C/CYP/CO/6-7}.
     *
     * @param symbol in its usual writing
     */
    public static boolean isOne(String symbol) {
        return SYMBOL.matcher(symbol).matches() && !NOT_FOR_ALL.matcher(symbol).matches();
    }
}

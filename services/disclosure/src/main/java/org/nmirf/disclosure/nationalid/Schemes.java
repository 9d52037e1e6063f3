package org.nmirf.disclosure.nationalid;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes one line of a table of schemes. */
final class Schemes {

    private Schemes() {}

    static NationalId scheme(
            String name,
            NationalIds.Strength strength,
            String compact,
            @Nullable String written,
            @Nullable Predicate<String> check) {
        Pattern usual = written == null ? null : Pattern.compile(written);
        return new NationalId(name, Pattern.compile(compact), usual, check, strength);
    }
}

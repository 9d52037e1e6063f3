package org.nmirf.disclosure;

import java.util.Locale;
import org.nmirf.disclosure.identifiers.IdentifierType;
import org.nmirf.disclosure.text.Normaliser;

/** What remains of a value when its writing does not matter: lower-case letters and digits. */
final class Skeleton {

    private static final int SUBSCRIBER_DIGITS = 8;

    private Skeleton() {}

    /** The part of a value that names the same thing in all its forms, abroad and at home. */
    static String of(IdentifierType type, String value) {
        String skeleton = of(value);
        boolean prefixed = type == IdentifierType.PHONE && skeleton.length() > SUBSCRIBER_DIGITS;
        return prefixed ? skeleton.substring(skeleton.length() - SUBSCRIBER_DIGITS) : skeleton;
    }

    static String of(String value) {
        StringBuilder skeleton = new StringBuilder();
        Normaliser.normalise(value)
                .text()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(skeleton::appendCodePoint);
        return skeleton.toString();
    }
}

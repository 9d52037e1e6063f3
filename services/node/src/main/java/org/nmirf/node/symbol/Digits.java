package org.nmirf.node.symbol;

/** Digits of every script as 0 to 9. */
public final class Digits {

    private Digits() {}

    /** The text with Arabic, Persian and other digits written as 0 to 9. */
    public static String western(String text) {
        return text.codePoints()
                .map(unit -> Character.isDigit(unit) ? '0' + Character.digit(unit, 10) : unit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.nmirf.disclosure.text;

/** A place where characters are used in a way that hides or disguises text. */
public record Anomaly(int start, int end, Kind kind) {

    /** What is odd about the characters. */
    public enum Kind {
        /** A character without width between two letters or digits. */
        INVISIBLE_CHARACTER,
        /** A soft hyphen inside a word: usual in pasted text, yet it also splits identifiers. */
        SOFT_HYPHEN,
        /** A control that reorders the text on screen. */
        BIDI_CONTROL,
        /** A character of the invisible tag block, which can carry a whole hidden text. */
        TAG_CHARACTER,
        /** A control, half a surrogate pair, a noncharacter or a private character. */
        CONTROL_CHARACTER,
        /** Look-alike letters of several alphabets in one word. */
        MIXED_SCRIPT
    }
}

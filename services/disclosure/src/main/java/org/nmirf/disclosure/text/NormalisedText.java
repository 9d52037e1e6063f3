package org.nmirf.disclosure.text;

/** A text in the detectors' plain form, with the way back to the original characters. */
public final class NormalisedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    NormalisedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The plain form. Single line breaks are {@code \n}, paragraph breaks U+2029. */
    public String text() {
        return text;
    }

    /** The UTF-16 offset in the original at which the plain character at {@code index} begins. */
    public int originalStart(int index) {
        return starts[index];
    }

    /**
     * The UTF-16 offset in the original just after the plain characters before {@code endIndex},
     * including invisible characters and marks attached to the last of them.
     */
    public int originalEnd(int endIndex) {
        return ends[endIndex - 1];
    }
}

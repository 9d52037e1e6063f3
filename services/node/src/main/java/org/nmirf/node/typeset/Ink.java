package org.nmirf.node.typeset;

/**
 * A colour of text, rules and grounds; every text colour has a contrast of at least 4.5 on paper.
 */
public enum Ink {
    BLACK("0.1 0.1 0.12"),
    GREY("0.34 0.36 0.4"),
    BLUE("0.06 0.28 0.55"),
    AMBER("0.72 0.45 0"),
    RED("0.66 0.13 0.13"),
    RULE("0.62 0.65 0.7"),
    HEAD_GROUND("0.9 0.925 0.955"),
    AMBER_GROUND("1 0.96 0.87"),
    RED_GROUND("0.995 0.925 0.92");

    private final String channels;

    Ink(String channels) {
        this.channels = channels;
    }

    String fill() {
        return channels + " rg\n";
    }
}

package org.nmirf.node.wording;

/** How a text came to be in its language. */
public enum Provenance {
    /** Written in it. */
    ORIGINAL("original"),
    /** Translated by a person. */
    HUMAN_TRANSLATION("human"),
    /** Translated by a machine. */
    MACHINE_TRANSLATION("machine");

    private final String word;

    Provenance(String word) {
        this.word = word;
    }

    /** The word that the language chip of pages takes. */
    public String word() {
        return word;
    }
}

package org.nmirf.node.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClustersTests {

    @Test
    void givesAGlyphTheLettersThatHaveNoneOfTheirOwn() {
        assertThat(Clusters.texts("office", new int[] {0, 1, 4, 5}, false))
                .containsExactly("o", "ffi", "c", "e");
    }

    @Test
    void givesBaseAndSignOfOneClusterTheirOwnLetters() {
        assertThat(Clusters.texts("أُم", new int[] {2, 0, 0}, true))
                .containsExactly("م", "\u064f", "أ");
    }

    @Test
    void turnsBracketsFromRightToLeft() {
        assertThat(Clusters.texts("(أ", new int[] {1, 0}, true)).containsExactly("أ", ")");
    }

    @Test
    void keepsOneOfTheSignsThatBecameOneGlyph() {
        assertThat(Clusters.texts("دَّ", new int[] {1, 0}, true)).containsExactly("\u0651", "د");
    }
}

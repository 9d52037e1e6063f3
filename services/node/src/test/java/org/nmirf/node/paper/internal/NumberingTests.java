package org.nmirf.node.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nmirf.web.language.Language;

class NumberingTests {

    @Test
    void beginsAnewBelowEachHigherHeading() {
        Numbering numbering = new Numbering(Language.FR);

        assertThat(numbering.heading(1)).isEqualTo("I.");
        assertThat(numbering.heading(2)).isEqualTo("A.");
        assertThat(numbering.heading(3)).isEqualTo("1.");
        assertThat(numbering.heading(4)).isEqualTo("(a)");
        assertThat(numbering.heading(2)).isEqualTo("B.");
        assertThat(numbering.heading(3)).isEqualTo("1.");
        assertThat(numbering.heading(1)).isEqualTo("II.");
        assertThat(numbering.heading(2)).isEqualTo("A.");
    }

    @Test
    void countsParagraphsThroughAllChapters() {
        Numbering numbering = new Numbering(Language.EN);

        assertThat(numbering.paragraph()).isEqualTo("1.");
        numbering.heading(1);
        assertThat(numbering.paragraph()).isEqualTo("2.");
    }

    @Test
    void countsArabicChaptersInTheOldOrderOfLetters() {
        Numbering numbering = new Numbering(Language.AR);

        assertThat(numbering.heading(1)).isEqualTo("أ-");
        assertThat(numbering.heading(2)).isEqualTo("أ-1");
        assertThat(numbering.heading(3)).isEqualTo("أ-1-1");
        assertThat(numbering.heading(1)).isEqualTo("ب-");
        assertThat(numbering.heading(1)).isEqualTo("ج-");
        assertThat(numbering.paragraph()).isEqualTo("1-");
    }

    @Test
    void goesBeyondTheLastLetter() {
        Numbering numbering = new Numbering(Language.EN);
        String last = "";
        for (int i = 0; i < 27; i++) {
            last = numbering.heading(2);
        }

        assertThat(last).isEqualTo("AA.");
    }
}

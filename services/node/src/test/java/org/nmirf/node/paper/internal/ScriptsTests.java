package org.nmirf.node.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nmirf.node.paper.internal.Scripts.Stretch;

class ScriptsTests {

    @Test
    void takesSymbolsOutOfAnArabicSentence() {
        assertThat(Scripts.of("الوثيقة (A/HRC/WG.6/41/MAR/1)، الفقرة 5", true))
                .containsExactly(
                        new Stretch("الوثيقة (", true),
                        new Stretch("A/HRC/WG.6/41/MAR/1", false),
                        new Stretch(")، الفقرة 5", true));
    }

    @Test
    void keepsSeveralWordsTogether() {
        assertThat(Scripts.of("قال Conseil national des droits ثم", true))
                .containsExactly(
                        new Stretch("قال ", true),
                        new Stretch("Conseil national des droits", false),
                        new Stretch(" ثم", true));
    }

    @Test
    void takesArabicWordsOutOfAnEnglishSentence() {
        assertThat(Scripts.of("the word حقوق الإنسان means", false))
                .containsExactly(
                        new Stretch("the word ", false),
                        new Stretch("حقوق الإنسان", true),
                        new Stretch(" means", false));
    }

    @Test
    void losesNoLetter() {
        for (String text : List.of("", " ", "abc", "نص", "a نص b نص ", "نص-a.b-نص", "1 + 2")) {
            assertThat(Scripts.of(text, true).stream().map(Stretch::text).toList())
                    .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(text));
        }
    }
}

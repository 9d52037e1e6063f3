package org.nmirf.node.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nmirf.node.chronicle.WordDiff.Fate;
import org.nmirf.node.chronicle.WordDiff.Piece;

class WordDiffTests {

    @Test
    void marksTheWordsThatCameAndWent() {
        assertThat(WordDiff.between("Ratify the old treaty soon", "Ratify the new treaty soon"))
                .containsExactly(
                        new Piece(Fate.KEPT, "Ratify the "),
                        new Piece(Fate.REMOVED, "old "),
                        new Piece(Fate.ADDED, "new "),
                        new Piece(Fate.KEPT, "treaty soon"));
    }

    @Test
    void keepsLinesApart() {
        assertThat(WordDiff.between("One\nTwo", "One\nThree"))
                .containsExactly(
                        new Piece(Fate.KEPT, "One\n"),
                        new Piece(Fate.REMOVED, "Two"),
                        new Piece(Fate.ADDED, "Three"));
    }

    @Test
    void givesBackBothTextsWhole() {
        String before = "  Arabe: صادق على البروتوكول قريبا ";
        String after = "Arabe: صادق فورا على البروتوكول";
        var pieces = WordDiff.between(before, after);

        assertThat(pieces.stream().filter(one -> !one.isAdded()).map(Piece::words))
                .satisfies(words -> assertThat(String.join("", words)).isEqualTo(before));
        assertThat(pieces.stream().filter(one -> !one.isRemoved()).map(Piece::words))
                .satisfies(words -> assertThat(String.join("", words)).isEqualTo(after));
    }

    @Test
    void comparesNoTextsThatAreTooLong() {
        String before = "a ".repeat(3_000);
        String after = "b ".repeat(3_000);

        assertThat(WordDiff.between(before, after))
                .containsExactly(new Piece(Fate.REMOVED, before), new Piece(Fate.ADDED, after));
    }
}

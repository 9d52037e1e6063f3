package org.nmirf.node.chronicle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares two texts word by word. */
final class WordDiff {

    // Beyond that the table of common words would take too much memory.
    private static final long MOST = 4_000_000;

    private WordDiff() {}

    /** What becomes of a stretch of words. */
    enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Some words in a row with the same fate. */
    record Piece(Fate fate, String words) {

        /** Whether they are new. */
        public boolean isAdded() {
            return fate == Fate.ADDED;
        }

        /** Whether they are gone. */
        public boolean isRemoved() {
            return fate == Fate.REMOVED;
        }
    }

    /** The words of both texts in order. */
    static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if ((long) old.size() * now.size() > MOST) {
            return List.of(new Piece(Fate.REMOVED, before), new Piece(Fate.ADDED, after));
        }
        int[][] common = common(old, now);
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(pieces, Fate.KEPT, old.get(i));
                i++;
                j++;
            } else if (j == now.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, Fate.REMOVED, old.get(i));
                i++;
            } else {
                add(pieces, Fate.ADDED, now.get(j));
                j++;
            }
        }
        return pieces;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("(?<=\\s)")).filter(word -> !word.isEmpty()).toList();
    }

    /** Length of the longest common row of words from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Fate fate, String word) {
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().words() + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }
}

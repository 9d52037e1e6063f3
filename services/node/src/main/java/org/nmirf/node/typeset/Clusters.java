package org.nmirf.node.typeset;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds which letters each glyph stands for, so that the text can be copied and searched. */
final class Clusters {

    /** Doubles a letter; of several signs the one that says most. */
    private static final char SHADDA = '\u0651';

    private Clusters() {}

    /**
     * Glyphs that were shaped together share the letters of their cluster in the order of reading;
     * what is left over goes to the last of them.
     *
     * @param indices first letter of the cluster of each glyph, from left to right
     */
    static List<String> texts(String text, int[] indices, boolean isRightToLeft) {
        TreeMap<Integer, Integer> remaining = new TreeMap<>();
        Arrays.stream(indices).forEach(index -> remaining.merge(index, 1, Integer::sum));
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        remaining.keySet().forEach(start -> ends.put(start, end(remaining, start, text)));
        int[] next = new int[text.length()];
        Arrays.setAll(next, i -> i);
        String[] texts = new String[indices.length];
        for (int i = 0; i < indices.length; i++) {
            int glyph = isRightToLeft ? indices.length - 1 - i : i;
            int start = indices[glyph];
            int end = ends.getOrDefault(start, text.length());
            int from = next[start];
            boolean isLast = remaining.merge(start, -1, Integer::sum) == 0;
            int to = isLast ? end : Math.min(end, from + 1);
            texts[glyph] = readable(text.substring(from, Math.max(from, to)), isRightToLeft);
            next[start] = Math.max(from, to);
        }
        return List.of(texts);
    }

    /**
     * What readers of PDF expect: brackets as they look, which they turn themselves, and of vowel
     * signs that became one glyph only one, as a glyph of two letters would not count as a sign.
     */
    private static String readable(String text, boolean isRightToLeft) {
        if (isRightToLeft && text.length() == 1) {
            return Character.toString(UCharacter.getMirror(text.charAt(0)));
        }
        if (text.length() > 1 && text.chars().allMatch(Clusters::isSign)) {
            return text.indexOf(SHADDA) < 0 ? text.substring(0, 1) : Character.toString(SHADDA);
        }
        return text;
    }

    private static boolean isSign(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static int end(NavigableMap<Integer, Integer> starts, int start, String text) {
        Integer next = starts.higherKey(start);
        return next == null ? text.length() : next;
    }
}

package org.nmirf.disclosure.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letters and digits of a text without what stands between them, with the way back. */
final class Skeletons {

    private final String skeleton;
    private final int[] places;

    Skeletons(String plain) {
        StringBuilder letters = new StringBuilder(plain.length());
        places = new int[plain.length()];
        for (int at = 0; at < plain.length(); at++) {
            if (Character.isLetterOrDigit(plain.charAt(at))) {
                places[letters.length()] = at;
                letters.append(Character.toLowerCase(plain.charAt(at)));
            }
        }
        skeleton = WordForms.fold(letters.toString());
    }

    static String of(String plain) {
        StringBuilder letters = new StringBuilder();
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return WordForms.fold(letters.toString());
    }

    /** Where a skeleton stands as whole words or numbers; in Chinese anywhere. */
    List<int[]> find(String value) {
        List<int[]> spans = new ArrayList<>();
        for (int at = skeleton.indexOf(value); at >= 0; at = skeleton.indexOf(value, at + 1)) {
            int end = at + value.length();
            if (isEdge(at, value.charAt(0)) && isEdge(end, value.charAt(value.length() - 1))) {
                spans.add(new int[] {places[at], places[end - 1] + 1});
            }
        }
        return spans;
    }

    private boolean isEdge(int at, char inside) {
        if (at == 0 || at == skeleton.length() || inside >= 0x2E80) {
            return true;
        }
        boolean digits =
                Character.isDigit(skeleton.charAt(at))
                        && Character.isDigit(skeleton.charAt(at - 1));
        // Arabic writes conjunctions and prepositions onto the word.
        boolean clitic = inside >= 0x600 && inside < 0x700 && !Character.isDigit(inside);
        return places[at] > places[at - 1] + 1
                || (!digits
                        && (clitic
                                || Character.isDigit(skeleton.charAt(at))
                                        != Character.isDigit(skeleton.charAt(at - 1))));
    }
}

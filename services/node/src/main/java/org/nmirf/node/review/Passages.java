package org.nmirf.node.review;

import org.nmirf.disclosure.TextKey;

/** Names of passages as pages and API write them: {@code response.fr}. */
public final class Passages {

    private Passages() {}

    /** The name of a passage. */
    public static String word(TextKey key) {
        return key.field() + "." + key.language();
    }

    /** A field's name without its number: {@code picture-2} is a picture. */
    public static String label(String field) {
        return field.replaceFirst("-\\d+", "");
    }

    /** The number in a field's name; 0 where there is none. */
    public static int number(String field) {
        String digits = field.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /**
     * The passage of that name.
     *
     * @throws IllegalArgumentException if it is none
     */
    static TextKey key(String word) {
        int dot = word.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("not the name of a passage");
        }
        return new TextKey(word.substring(0, dot), word.substring(dot + 1));
    }
}

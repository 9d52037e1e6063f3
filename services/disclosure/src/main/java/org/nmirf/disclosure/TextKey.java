package org.nmirf.disclosure;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Names one text of an item: a field in a language.
 *
 * @param field such as {@code challenge}; letters, digits, {@code _} and {@code -}
 * @param language ISO 639-1 code such as {@code fr}
 */
public record TextKey(String field, String language) implements Comparable<TextKey> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Refuses names that could not stand in a finding's id. */
    public TextKey {
        if (!NAME.matcher(field).matches() || !NAME.matcher(language).matches()) {
            throw new IllegalArgumentException("not a name for a text");
        }
    }

    @Override
    public int compareTo(TextKey other) {
        return Comparator.comparing(TextKey::field)
                .thenComparing(TextKey::language)
                .compare(this, other);
    }
}

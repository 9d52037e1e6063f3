package org.nmirf.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a mechanism says of itself under its own name: a few public texts, and facts that are codes,
 * dates and numbers.
 *
 * @param texts in every language in which they are written
 * @param facts name of a fact to its value; neither can hold a sentence
 */
public record Declared(SortedMap<TextKey, String> texts, SortedMap<String, String> facts) {

    private static final Pattern FACT = Pattern.compile("[A-Za-z0-9-][A-Za-z0-9._-]{0,59}");

    /** Refuses facts in which free words could hide. */
    public Declared {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        if (!facts.entrySet().stream().allMatch(Declared::isFact)) {
            throw new IllegalArgumentException("a fact is a code, a date or a number");
        }
    }

    private static boolean isFact(Map.Entry<String, String> fact) {
        return FACT.matcher(fact.getKey()).matches() && FACT.matcher(fact.getValue()).matches();
    }
}

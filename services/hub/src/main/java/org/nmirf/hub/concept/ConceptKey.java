package org.nmirf.hub.concept;

import java.util.Comparator;

/**
 * A concept of a vocabulary.
 *
 * @param vocabulary name of the vocabulary, such as {@code themes}; {@code countries} and {@code
 *     languages} beside those of the contract
 * @param code its code there
 */
public record ConceptKey(String vocabulary, String code) implements Comparable<ConceptKey> {

    /** Name under which countries are concepts; their codes are ISO 3166-1 in lower case. */
    public static final String COUNTRIES = "countries";

    /** Name under which languages are concepts; their codes are ISO 639-1. */
    public static final String LANGUAGES = "languages";

    /** Reads what {@link #text} gives. */
    public static ConceptKey of(String text) {
        int slash = text.indexOf('/');
        return new ConceptKey(text.substring(0, slash), text.substring(slash + 1));
    }

    /** As the index holds it: {@code themes/water}. */
    public String text() {
        return vocabulary + "/" + code;
    }

    /** Whether it says who wrote, not what about. */
    public boolean isOfOrigin() {
        return vocabulary.equals(COUNTRIES) || vocabulary.equals(LANGUAGES);
    }

    @Override
    public int compareTo(ConceptKey other) {
        return Comparator.comparing(ConceptKey::text).compare(this, other);
    }
}

package org.nmirf.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of an item as they stand in a payload.
 *
 * @param texts the texts, in the order in which they are shown
 */
public record PracticeTexts(Map<TextKey, String> texts) {

    /** Copies the texts. */
    public PracticeTexts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Lower-case hexadecimal SHA-256 of keys and texts; the order of the texts does not matter. */
    public String contentHash() {
        return Fingerprint.of(texts);
    }

    @Override
    public String toString() {
        return "PracticeTexts[" + contentHash() + "]";
    }
}
